import { compareInstants } from '../order/instant.js';
import type { OrderKey } from '../order/order.js';
import type { Fingerprint } from './fingerprint.js';
import { hashOf, ID_WORDS, readId, spell } from './idWords.js';

/** The integers of an entry: the words of the id, and those after it. One array takes less than several. */
const NANOSECONDS = ID_WORDS;
const HIGH = ID_WORDS + 1;
const LOW = ID_WORDS + 2;
const REST = ID_WORDS + 3;
/** The lower and the upper half of larger integers. */
const CLOCK = ID_WORDS + 4;
const SECONDS = ID_WORDS + 6;
export const WORDS = ID_WORDS + 8;
const HALF = 2 ** 32;

const CHUNK_BITS = 16;
export const CHUNK_ENTRIES = 1 << CHUNK_BITS;
const FIRST_ENTRIES = 4;
/** Up to this number of entries, comparing each takes less time and memory than an index. */
const FEW = 16;

/** A sequence of entries. All chunks have the same size, except the first, which grows. */
export type Chunk = Int32Array<ArrayBuffer>;

/** The content of a table, in a form that `structuredClone` supports. */
export interface IdTableContent {
  readonly size: number;
  readonly chunks: readonly Chunk[];
}

/** Which entries of a table changed. */
export interface IdChanges {
  readonly replaced: ReadonlySet<number>;
  readonly from: number;
}

/** An event's place in the order, for comparison with events of the same id. */
export type Place = Omit<OrderKey, 'eventId'>;

/** How a version of an event differs from the one in the table (C13). */
export type Difference =
  | 'none'
  /** It is earlier, or later, in the order than the one in the table. */
  | 'earlier'
  | 'later'
  /** It is at the same place, but differs in content that affects the state, or only in the envelope. */
  | 'payload'
  | 'envelope';

/** The id that the current call looks for. Shared to avoid allocations; no call reuses its content. */
const sought = /* @__PURE__ */ new Int32Array(ID_WORDS);

/**
 * The table of a projection's events: for each, its id, its place in the order and a fingerprint of its
 * content. An entry takes 52 bytes, and 8 to 16 bytes of an index if there are more than a few. Ids are
 * compared completely, not only by hash: two ids share an entry only if they are the same id (C10).
 */
export class IdTable {
  #size: number;
  /**
   * A hash table with open addressing; its length is a power of two. A slot is 0 if it is free. Otherwise
   * it has the number of an entry plus 1, and in the bits above, those of its hash that do not select
   * the slot. It is not part of the content, because hashes differ from process to process. Null if there
   * are only {@link FEW} entries.
   */
  #index: Int32Array | null = null;
  /** Entries are in chunks, so that growing the table does not copy large arrays. */
  readonly #chunks: Chunk[];
  /** How many entries there were at {@link trackChanges}; 0 before, when all entries count as changed. */
  #known = 0;
  /** Those of them with another version; null before {@link trackChanges}. */
  #replaced: Set<number> | null = null;

  /** @param content - the content of another table, which this one takes over; default: none */
  constructor({ size, chunks }: IdTableContent = { size: 0, chunks: [newChunk(FIRST_ENTRIES)] }) {
    this.#size = size;
    this.#chunks = [...chunks];
    this.reserve(size);
  }

  /** The content of the table; not a copy. */
  get content(): IdTableContent {
    return { size: this.#size, chunks: this.#chunks };
  }

  /** From now on, only what changes later counts as changed. */
  trackChanges(): void {
    this.#known = this.#size;
    this.#replaced = new Set();
  }

  /** The entries that changed: those of a set, and all from a number on. On demand, all entries. */
  changes(onlyChanged: boolean): IdChanges {
    return onlyChanged
      ? { replaced: this.#replaced ?? new Set(), from: this.#known }
      : { replaced: new Set(), from: 0 };
  }

  /** The number of ids. */
  get size(): number {
    return this.#size;
  }

  /**
   * Looks for a valid id in any spelling.
   * @returns its entry; for a new id, a negative number to be passed to {@link insert}
   */
  find(id: string): number {
    readId(id, sought);
    return this.#find();
  }

  /**
   * Adds an id that is new.
   * @param found - the result of {@link find} for the id; the table must not have changed since
   */
  insert(found: number, id: string, place: Place, fingerprint: Fingerprint): void {
    readId(id, sought);
    this.#set(this.#insert(found), place, fingerprint);
  }

  /** Adds the first row of a chunk if its id is new; returns whether it was added. */
  addRow(row: Chunk): boolean {
    const found = this.#findRow(row, 0);
    if (found < 0) this.#set(this.#insert(found), placeOf(row, 0), fingerprintOf(row, 0));
    return found < 0;
  }

  /** How an event differs from the version of it in an entry. */
  difference(entry: number, place: Place, { high, low, rest }: Fingerprint): Difference {
    const chunk = this.chunkOf(entry);
    const order = comparePlaces(place, placeOf(chunk, entry));
    if (order !== 0) return order < 0 ? 'earlier' : 'later';
    const found = fingerprintOf(chunk, entry);
    if (found.high !== high || found.low !== low) return 'payload';
    return found.rest === rest ? 'none' : 'envelope';
  }

  /**
   * Replaces the version in an entry by an earlier one. Versions at the same place are ordered by
   * fingerprint, so that the result does not depend on the order of arrival.
   */
  keepFirst(entry: number, place: Place, fingerprint: Fingerprint): void {
    const chunk = this.chunkOf(entry);
    const order =
      comparePlaces(place, placeOf(chunk, entry)) ||
      compareFingerprints(fingerprint, fingerprintOf(chunk, entry));
    if (order < 0) this.#set(entry, place, fingerprint);
  }

  /**
   * Adds the ids of another table. If both have an id, the first version is kept. If the versions differ,
   * `onDifference` is called with the canonical id and the kind of difference.
   */
  merge(
    { size, chunks }: IdTableContent,
    onDifference: (id: string, difference: Difference) => void,
  ): void {
    this.reserve(Math.max(this.#size, size));
    for (let entry = 0; entry < size; entry += 1) {
      const chunk = chunks[entry >>> CHUNK_BITS] as Chunk;
      const found = this.#findRow(chunk, entry);
      const [place, fingerprint] = [placeOf(chunk, entry), fingerprintOf(chunk, entry)];
      if (found < 0) {
        this.#set(this.#insert(found), place, fingerprint);
        continue;
      }
      const difference = this.difference(found, place, fingerprint);
      if (difference === 'none') continue;
      this.keepFirst(found, place, fingerprint);
      onDifference(spell(sought), difference);
    }
  }

  /** Creates an entry for the current id in a free slot. */
  #insert(found: number): number {
    const entry = this.#size;
    this.#size += 1;
    if (this.#index) {
      const mark = hashOf(sought, 0) & ~(this.#index.length - 1);
      this.#index[~found] = this.#size | mark;
    }
    this.#makeRoom(entry);
    const words = this.chunkOf(entry);
    const word = wordOf(entry);
    // A loop, because `set` with `subarray` takes 60 ns more.
    for (let i = 0; i < ID_WORDS; i += 1) words[word + i] = at(sought, i);
    this.reserve(this.#size);
    return entry;
  }

  #set(entry: number, place: Place, fingerprint: Fingerprint): void {
    if (entry < this.#known) this.#replaced?.add(entry);
    setVersion(this.chunkOf(entry), entry, place, fingerprint);
  }

  /** Looks for the id of a row of any table, which becomes the current id. */
  #findRow(words: Chunk, entry: number): number {
    const word = wordOf(entry);
    for (let i = 0; i < ID_WORDS; i += 1) sought[i] = at(words, word + i);
    return this.#find();
  }

  /** The entry of the current id; if there is none, the bits of its free slot inverted, a negative number. */
  #find(): number {
    return this.#index ? this.#findBy(this.#index) : this.#findAmongFew();
  }

  #findAmongFew(): number {
    for (let entry = 0; entry < this.#size; entry += 1) if (this.#isSought(entry)) return entry;
    return -1;
  }

  #findBy(index: Int32Array): number {
    const mask = index.length - 1;
    const hash = hashOf(sought, 0);
    const mark = hash & ~mask;
    let slot = hash & mask;
    let found = at(index, slot);
    // The bits of the hash rule out most other ids, which avoids slow memory accesses to entries.
    while (found !== 0 && !((found & ~mask) === mark && this.#isSought((found & mask) - 1))) {
      slot = (slot + 1) & mask;
      found = at(index, slot);
    }
    return found === 0 ? ~slot : (found & mask) - 1;
  }

  #isSought(entry: number): boolean {
    const words = this.chunkOf(entry);
    const word = wordOf(entry);
    // The last words first: ids that were made at one time share the first ones.
    for (let i = ID_WORDS - 1; i >= 0; i -= 1) {
      if (words[word + i] !== sought[i]) return false;
    }
    return true;
  }

  /** Reserves space for a number of ids. Growing in many steps takes twice as long. */
  reserve(size: number): void {
    if (size > FEW && size * 2 > (this.#index?.length ?? 0)) this.#index = this.#indexFor(size);
  }

  /** Creates an index of all entries, with room for a number of ids. */
  #indexFor(size: number): Int32Array {
    const index = new Int32Array(2 ** Math.ceil(Math.log2(size * 2)));
    const mask = index.length - 1;
    for (let entry = 0; entry < this.#size; entry += 1) {
      const hash = hashOf(this.chunkOf(entry), wordOf(entry));
      let slot = hash & mask;
      while (index[slot] !== 0) slot = (slot + 1) & mask;
      index[slot] = (entry + 1) | (hash & ~mask);
    }
    return index;
  }

  #makeRoom(entry: number): void {
    const number = entry >>> CHUNK_BITS;
    const chunk = this.#chunks[number];
    if (!chunk) {
      this.#chunks.push(newChunk(CHUNK_ENTRIES));
    } else if (wordOf(entry) >= chunk.length) {
      const larger = newChunk(Math.min(entry + (entry >>> 1) + 1, CHUNK_ENTRIES));
      larger.set(chunk);
      this.#chunks[number] = larger;
    }
  }

  /** The chunk of an entry. */
  chunkOf(entry: number): Chunk {
    return this.#chunks[entry >>> CHUNK_BITS] as Chunk;
  }
}

export function newChunk(entries: number): Chunk {
  return new Int32Array(entries * WORDS);
}

/** The index of the first integer of an entry in the words of its chunk. */
export function wordOf(entry: number): number {
  return (entry % CHUNK_ENTRIES) * WORDS;
}

/** Sets everything of an entry but its id. */
export function setVersion(
  words: Chunk,
  entry: number,
  place: Place,
  fingerprint: Fingerprint,
): void {
  const word = wordOf(entry);
  words[word + NANOSECONDS] = place.nanoseconds;
  words[word + HIGH] = fingerprint.high;
  words[word + LOW] = fingerprint.low;
  words[word + REST] = fingerprint.rest;
  setLarge(words, word + CLOCK, place.lamportClock);
  setLarge(words, word + SECONDS, place.seconds);
}

function setLarge(words: Chunk, index: number, value: number): void {
  words[index] = value;
  words[index + 1] = Math.floor(value / HALF);
}

function largeAt(words: Chunk, index: number): number {
  return at(words, index + 1) * HALF + (at(words, index) >>> 0);
}

/** The place of the event of an entry, which is in the chunk. */
export function placeOf(words: Chunk, entry: number): Place {
  const word = wordOf(entry);
  return {
    lamportClock: largeAt(words, word + CLOCK),
    seconds: largeAt(words, word + SECONDS),
    nanoseconds: at(words, word + NANOSECONDS),
  };
}

/** The fingerprint of the event of an entry, which is in the chunk. */
export function fingerprintOf(words: Chunk, entry: number): Fingerprint {
  const word = wordOf(entry);
  return {
    high: at(words, word + HIGH),
    low: at(words, word + LOW),
    rest: at(words, word + REST),
  };
}

function comparePlaces(a: Place, b: Place): number {
  return a.lamportClock - b.lamportClock || compareInstants(a, b);
}

function compareFingerprints(a: Fingerprint, b: Fingerprint): number {
  return a.high - b.high || a.low - b.low || a.rest - b.rest;
}

/** An element at an index that is known to exist. */
function at(array: Int32Array, index: number): number {
  return array[index] as number;
}
