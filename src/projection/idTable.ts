import type { OrderKey } from '../reducer/order.js';
import type { Fingerprint } from './fingerprint.js';
import { hashOf, ID_WORDS, readId, spell } from './idWords.js';

/** An entry's whole numbers: the id, and what follows it. */
const NANOSECONDS = ID_WORDS;
const FINGERPRINT = ID_WORDS + 1;
const WORDS = ID_WORDS + 3;
/** An entry's other numbers. */
const CLOCK = 0;
const SECONDS = 1;
const FLOATS = 2;

const CHUNK_BITS = 16;
const CHUNK_ENTRIES = 1 << CHUNK_BITS;
const FIRST_ENTRIES = 8;

interface Chunk {
  readonly words: Uint32Array<ArrayBuffer>;
  readonly floats: Float64Array<ArrayBuffer>;
}

/**
 * What is kept of an event for as long as its projection lives: its id, its place in the order and a
 * fingerprint of its content, in 48 bytes and 8 to 16 of an index. Exact: no hash of an id is relied upon, two ids are one entry only if they are one id
 * (C10).
 */
export class IdTable {
  #size = 0;
  /** For each slot 0, or the number of an entry plus 1. Open addressing; its length is a power of two. */
  #index = new Int32Array(FIRST_ENTRIES * 2);
  /** All but the first, which grows from small, have one size: growing copies nothing that is large. */
  readonly #chunks: Chunk[] = [newChunk(FIRST_ENTRIES)];
  readonly #sought = new Uint32Array(ID_WORDS);

  /** How many ids there are. */
  get size(): number {
    return this.#size;
  }

  /** The entry of a valid id in any spelling, or -1. */
  find(id: string): number {
    readId(id, this.#sought);
    return at(this.#index, this.#slot()) - 1;
  }

  /** Adds a valid id that the table does not have. */
  add(id: string, key: OrderKey, fingerprint: Fingerprint): void {
    readId(id, this.#sought);
    this.#addSought();
    this.set(this.#size - 1, key, fingerprint);
  }

  /** Replaces what is kept of an entry. */
  set(entry: number, { lamportClock, instant }: OrderKey, fingerprint: Fingerprint): void {
    const { words, floats } = this.#chunk(entry);
    const word = wordOf(entry);
    const float = floatOf(entry);
    words[word + NANOSECONDS] = instant.nanoseconds;
    words[word + FINGERPRINT] = fingerprint.high;
    words[word + FINGERPRINT + 1] = fingerprint.low;
    floats[float + CLOCK] = lamportClock;
    floats[float + SECONDS] = instant.seconds;
  }

  /** Where an entry's event stands beside another place in the order: negative where before it. */
  compare(entry: number, { lamportClock, instant }: OrderKey): number {
    const { words, floats } = this.#chunk(entry);
    const float = floatOf(entry);
    return (
      at(floats, float + CLOCK) - lamportClock ||
      at(floats, float + SECONDS) - instant.seconds ||
      at(words, wordOf(entry) + NANOSECONDS) - instant.nanoseconds
    );
  }

  /** Whether an entry's event has this content. */
  hasFingerprint(entry: number, { high, low }: Fingerprint): boolean {
    const { words } = this.#chunk(entry);
    const word = wordOf(entry) + FINGERPRINT;
    return at(words, word) === high && at(words, word + 1) === low;
  }

  /**
   * Takes over the ids of another table. Of an id that both have with another place or content, the
   * earlier is kept (a tie by fingerprint), and `onConflict` is told its canonical spelling.
   */
  merge(other: IdTable, onConflict: (id: string) => void): void {
    for (let entry = 0; entry < other.#size; entry += 1) {
      const source = other.#chunk(entry);
      const word = wordOf(entry);
      this.#sought.set(source.words.subarray(word, word + ID_WORDS));
      const found = at(this.#index, this.#slot()) - 1;
      if (found === -1) {
        this.#addSought();
        this.#copy(this.#size - 1, source, entry);
        continue;
      }
      const order = this.#compareEntries(found, source, entry);
      if (order > 0) this.#copy(found, source, entry);
      if (order !== 0) onConflict(spell(this.#sought));
    }
  }

  /** Makes an entry for the id that is sought. */
  #addSought(): void {
    if ((this.#size + 1) * 2 > this.#index.length) this.#growIndex();
    const slot = this.#slot();
    const entry = this.#size;
    this.#size += 1;
    this.#index[slot] = this.#size;
    this.#makeRoom(entry);
    this.#chunk(entry).words.set(this.#sought, wordOf(entry));
  }

  #copy(entry: number, source: Chunk, sourceEntry: number): void {
    const { words, floats } = this.#chunk(entry);
    const word = wordOf(sourceEntry);
    const float = floatOf(sourceEntry);
    words.set(source.words.subarray(word, word + WORDS), wordOf(entry));
    floats.set(source.floats.subarray(float, float + FLOATS), floatOf(entry));
  }

  #compareEntries(entry: number, other: Chunk, otherEntry: number): number {
    const { words, floats } = this.#chunk(entry);
    const [word, float] = [wordOf(entry), floatOf(entry)];
    const [otherWord, otherFloat] = [wordOf(otherEntry), floatOf(otherEntry)];
    return (
      at(floats, float + CLOCK) - at(other.floats, otherFloat + CLOCK) ||
      at(floats, float + SECONDS) - at(other.floats, otherFloat + SECONDS) ||
      at(words, word + NANOSECONDS) - at(other.words, otherWord + NANOSECONDS) ||
      at(words, word + FINGERPRINT) - at(other.words, otherWord + FINGERPRINT) ||
      at(words, word + FINGERPRINT + 1) - at(other.words, otherWord + FINGERPRINT + 1)
    );
  }

  /** The slot of the index that has the id that is sought, or that it would get. */
  #slot(): number {
    const mask = this.#index.length - 1;
    let slot = hashOf(this.#sought) & mask;
    for (let entry = at(this.#index, slot); entry !== 0; entry = at(this.#index, slot)) {
      if (this.#isSought(entry - 1)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #isSought(entry: number): boolean {
    const { words } = this.#chunk(entry);
    const word = wordOf(entry);
    for (let i = 0; i < ID_WORDS; i += 1) {
      if (words[word + i] !== this.#sought[i]) return false;
    }
    return true;
  }

  #growIndex(): void {
    const sought = this.#sought.slice();
    this.#index = new Int32Array(this.#index.length * 2);
    for (let entry = 0; entry < this.#size; entry += 1) {
      const word = wordOf(entry);
      this.#sought.set(this.#chunk(entry).words.subarray(word, word + ID_WORDS));
      this.#index[this.#slot()] = entry + 1;
    }
    this.#sought.set(sought);
  }

  #makeRoom(entry: number): void {
    const number = entry >>> CHUNK_BITS;
    const chunk = this.#chunks[number];
    if (!chunk) {
      this.#chunks.push(newChunk(CHUNK_ENTRIES));
    } else if ((entry % CHUNK_ENTRIES) * WORDS >= chunk.words.length) {
      const larger = newChunk(entry * 2);
      larger.words.set(chunk.words);
      larger.floats.set(chunk.floats);
      this.#chunks[number] = larger;
    }
  }

  #chunk(entry: number): Chunk {
    return this.#chunks[entry >>> CHUNK_BITS] as Chunk;
  }
}

function newChunk(entries: number): Chunk {
  return { words: new Uint32Array(entries * WORDS), floats: new Float64Array(entries * FLOATS) };
}

function wordOf(entry: number): number {
  return (entry % CHUNK_ENTRIES) * WORDS;
}

function floatOf(entry: number): number {
  return (entry % CHUNK_ENTRIES) * FLOATS;
}

/** An element that is known to be there. */
function at(array: Int32Array | Uint32Array | Float64Array, index: number): number {
  return array[index] as number;
}
