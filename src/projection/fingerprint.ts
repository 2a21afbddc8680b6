import { comparableJson } from '../json/canonicalJson.js';
import { mixHash } from '../mixHash.js';

/** Hashes of an event's content, which distinguish its versions. */
export interface Fingerprint {
  /** 64 bits of everything that affects the state: type, payload, and whether the event is valid. */
  readonly high: number;
  readonly low: number;
  /** 32 bits of the rest of the envelope, without the id, which has several spellings (C10). */
  readonly rest: number;
}

/**
 * Computes the fingerprint of an event. The order of keys has no effect. Two different contents have the
 * same fingerprint with a probability of 1 in 2^64, or 1 in 2^32 if only the envelopes differ. It is not
 * cryptographic: somebody can construct such a pair.
 *
 * @throws TypeError for values that are not JSON and are nested without limit, such as a cycle
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

/** Start values for each kind of value, so that `"1"`, `1`, `[1]` and `{"0": 1}` have different hashes. */
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

/** Both halves of a hash. Functions write to it, which avoids creating an object for each value. */
interface Hash {
  high: number;
  low: number;
}

function newHash(): Hash {
  return { high: 0, low: 0 };
}

/** Deeper values are hashed as text, which cannot overflow the stack: any producer may send `[[[[…`. */
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

/** Adds the hashes of the members, so that their order has no effect. */
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

/** Reuses the last hash: namespaces and other repeated values are a third of all characters. */
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

/** Reads four characters in each step, which is a fifth faster than one by one. */
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

const doubleBytes = /* @__PURE__ */ new ArrayBuffer(8);
const double = /* @__PURE__ */ new Float64Array(doubleBytes);
const doubleWords = /* @__PURE__ */ new Int32Array(doubleBytes);

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

/** A node of the tree of property names. */
interface Parent {
  /** The members of the last object that was its value, by their places. */
  readonly inside: Member[];
}

/** Cached data of all members with the same name and parent. */
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
 * Property names are few and usually in the same order. Comparing a name with the last one at its index
 * takes a fifth of the time of looking it up, and a lookup takes a third of the time of hashing it.
 * Number and length of cached names are limited, because producers can choose any keys in maps.
 */
const members = new Map<string, Member>();
const MAX_MEMBERS = 1000;
const MAX_INSIDE = 50;
const MAX_LENGTH = 100;
const ROOT: Parent = { inside: [] };

/** @param place - the index of the member in the object that is the value of `parent` */
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
  // Mixed once more, so that `{a: 'b'}` and `{b: 'a'}` have different hashes.
  const [high, low] = [mixHash(hash.high, 1), mixHash(hash.low, 1)];
  hashText('', hash);
  const text = { text: '', textHigh: hash.high, textLow: hash.low };
  return { name, high, low, ...text, inside: [] };
}
