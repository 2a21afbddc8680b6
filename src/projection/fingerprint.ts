import { comparableJson } from '../json/canonicalJson.js';
import { mixHash } from '../mixHash.js';

/** What is kept of an event's content, to tell versions of it apart. */
export interface Fingerprint {
  /** 64 bits of all that the state depends on: the type, the payload, and whether the event is valid. */
  readonly high: number;
  readonly low: number;
  /** 32 bits of the rest of the envelope, but for the id, which has several spellings (C10). */
  readonly rest: number;
}

/**
 * The fingerprint of an event, whatever the order of its keys. Different contents have different
 * fingerprints but for one pair in 2^64, or 2^32 where the envelopes alone differ; it is no protection
 * against somebody who looks for such a pair.
 *
 * @throws TypeError for what is nested beyond all measure and no JSON value, such as a cycle
 */
export function fingerprintOf(event: object, isValid: boolean): Fingerprint {
  const hash = newHash();
  let high = isValid ? 1 : 2;
  let low = high;
  let rest = 0;
  let place = 0;
  for (const name in event) {
    const member = memberAt(ROOT, place++, name);
    const value = (event as Record<string, unknown>)[name];
    if (value === undefined || name === 'event_id') continue;
    hashMember(member, value, 1, hash);
    if (name === 'payload' || name === 'event_type') {
      high = (high + hash.high) | 0;
      low = (low + hash.low) | 0;
    } else {
      rest = (rest + hash.high) | 0;
    }
  }
  return { high, low, rest };
}

/** 64 bits of a JSON value, as 16 hex digits. */
export function checksumOf(value: unknown): string {
  const hash = newHash();
  hashValue(value, ROOT, 0, hash);
  return [hash.high, hash.low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Different kinds of value start differently, so that `"1"`, `1`, `[1]` and `{"0": 1}` are four. */
const Seed = {
  Null: 0x1b873593,
  False: 0x2545f491,
  True: 0x3c6ef372,
  Integer: 0x4cf5ad43,
  Double: 0x510e527f,
  Text: 0x6a09e667,
  List: 0x7137449b,
  Object: 0x0fc19dc6,
} as const;

/** Both halves of a hash, which functions write to: no object is made for each of many values. */
interface Hash {
  high: number;
  low: number;
}

function newHash(): Hash {
  return { high: 0, low: 0 };
}

/** Deeper values are hashed as text, which takes no stack: any producer may send `[[[[…`. */
const MAX_DEPTH = 64;

/** @param parent - the member whose value it is, or whose value it is in */
function hashValue(value: unknown, parent: Parent, depth: number, hash: Hash): void {
  if (typeof value === 'string') hashText(value, hash);
  else if (typeof value === 'number') hashNumber(value, hash);
  else if (typeof value === 'boolean') hashWords(value ? Seed.True : Seed.False, 0, hash);
  else if (typeof value !== 'object' || value === null) hashWords(Seed.Null, 0, hash);
  else if (depth === MAX_DEPTH) hashDeep(value, hash);
  else if (Array.isArray(value)) hashList(value, parent, depth + 1, hash);
  else hashObject(value, parent, depth + 1, hash);
}

/** A sum: it is the same in any order. */
function hashObject(object: object, parent: Parent, depth: number, hash: Hash): void {
  let high = 0;
  let low = 0;
  let place = 0;
  for (const name in object) {
    const member = memberAt(parent, place++, name);
    const value = (object as Record<string, unknown>)[name];
    if (value === undefined) continue;
    hashMember(member, value, depth, hash);
    high = (high + hash.high) | 0;
    low = (low + hash.low) | 0;
  }
  hashWords(Seed.Object ^ high, low, hash);
}

function hashList(items: readonly unknown[], parent: Parent, depth: number, hash: Hash): void {
  let high = Seed.List ^ items.length;
  let low = high;
  for (const item of items) {
    hashValue(item, parent, depth, hash);
    high = mixHash(high, hash.high);
    low = mixHash(low, hash.low) ^ high;
  }
  hashWords(high, low, hash);
}

function hashDeep(value: object, hash: Hash): void {
  hashText(comparableJson(value), hash);
  hashWords(hash.high ^ Seed.List, hash.low, hash);
}

function hashMember(member: Member, value: unknown, depth: number, hash: Hash): void {
  if (typeof value === 'string') hashTextOf(member, value, hash);
  else hashValue(value, member, depth, hash);
  hash.high = mixHash(hash.high, member.high);
  hash.low = mixHash(hash.low, member.low);
}

/** Namespaces, and much else, are the same from event to event: a third of all characters. */
function hashTextOf(member: Member, text: string, hash: Hash): void {
  if (member.text === text) {
    hash.high = member.textHigh;
    hash.low = member.textLow;
    return;
  }
  hashText(text, hash);
  if (text.length <= MAX_LENGTH) {
    member.text = text;
    member.textHigh = hash.high;
    member.textLow = hash.low;
  }
}

/** Four characters a step: a fifth faster than one by one. */
function hashText(text: string, hash: Hash): void {
  const { length } = text;
  const whole = length - (length % 4);
  let high = Seed.Text ^ length;
  let low = length;
  let i = 0;
  for (; i < whole; i += 4) {
    high ^= text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16);
    low ^= text.charCodeAt(i + 2) | (text.charCodeAt(i + 3) << 16);
    high = Math.imul(high, 0x85ebca6b);
    low = Math.imul(low, 0x9e3779b1);
    high ^= low >>> 15;
    low ^= high >>> 13;
  }
  for (; i < length; i += 1) {
    high = Math.imul(high ^ text.charCodeAt(i), 0x85ebca6b);
    low ^= high >>> 13;
  }
  hashWords(high, low, hash);
}

const double = new Float64Array(1);
const doubleWords = new Int32Array(double.buffer);

/** `-0` is 0, as in canonical JSON. */
function hashNumber(value: number, hash: Hash): void {
  if ((value | 0) === value) {
    hashWords(Seed.Integer, value, hash);
  } else {
    double[0] = value;
    hashWords(Seed.Double ^ (doubleWords[0] as number), doubleWords[1] as number, hash);
  }
}

function hashWords(first: number, second: number, hash: Hash): void {
  hash.high = mixHash(first, second);
  hash.low = mixHash(second ^ Seed.Text, hash.high);
}

/** What has members. */
interface Parent {
  /** The members of the last object that was its value, by their places. */
  readonly inside: Member[];
}

/** What is known of all members of one name. */
interface Member extends Parent {
  readonly name: string;
  readonly high: number;
  readonly low: number;
  /** The last text of such a member, and its hash. */
  text: string;
  textHigh: number;
  textLow: number;
}

/**
 * The names of properties are few, and mostly in one order: to see that the name is the one that was
 * in its place the last time takes a fifth of looking it up, which takes a third of reading it. Their
 * number and length are bound, because the keys of maps are any producer's to choose.
 */
const members = new Map<string, Member>();
const MAX_MEMBERS = 1000;
const MAX_INSIDE = 50;
const MAX_LENGTH = 100;
const ROOT: Parent = { inside: [] };

/** @param place - what number it has in the object that is the value of `parent` */
function memberAt(parent: Parent, place: number, name: string): Member {
  const expected = parent.inside[place];
  return expected?.name === name ? expected : sought(parent, place, name);
}

function sought(parent: Parent, place: number, name: string): Member {
  const known = members.get(name);
  const member = known ?? newMember(name);
  if (!known) {
    if (members.size >= MAX_MEMBERS || name.length > MAX_LENGTH) return member;
    members.set(name, member);
  }
  if (place < MAX_INSIDE) parent.inside[place] = member;
  return member;
}

function newMember(name: string): Member {
  const hash = newHash();
  hashText(name, hash);
  // Mixed once more: `{a: 'b'}` and `{b: 'a'}` are two.
  const [high, low] = [mixHash(hash.high, 1), mixHash(hash.low, 1)];
  hashText('', hash);
  const text = { text: '', textHigh: hash.high, textLow: hash.low };
  return { name, high, low, ...text, inside: [] };
}
