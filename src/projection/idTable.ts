import type { OrderKey } from '../reducer/order.js';
import type { Fingerprint } from './fingerprint.js';

const ULID_LENGTH = 26;
const DIGITS_PER_WORD = 6;
const HEX_DIGITS_PER_WORD = 8;

/** An entry's whole numbers: the id, and what follows it. */
const ID_WORDS = 5;
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

/** The value of each digit of both spellings, by character code; letters in either case. */
const DIGITS = digitValues('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const HEX_DIGITS = digitValues('0123456789ABCDEF');

interface Chunk {
  readonly words: Uint32Array<ArrayBuffer>;
  readonly floats: Float64Array<ArrayBuffer>;
}

/** What a table holds, as plain arrays that can be moved to another thread or written down. */
export interface IdTableContent {
  readonly size: number;
  readonly words: Uint32Array<ArrayBuffer>;
  readonly floats: Float64Array<ArrayBuffer>;
}

/**
 * What is kept of an event for as long as its projection lives: its id, its place in the order and a
 * fingerprint of its content, in 48 bytes and 4 to 8 of an index; a `Map` of strings takes five
 * times as much. Exact: no hash of an id is relied upon, two ids are one entry only if they are one id
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

  /** A copy of all that the table holds. */
  content(): IdTableContent {
    const words = new Uint32Array(this.#size * WORDS);
    const floats = new Float64Array(this.#size * FLOATS);
    this.#chunks.forEach((chunk, i) => {
      const rest = this.#size - i * CHUNK_ENTRIES;
      words.set(chunk.words.subarray(0, rest * WORDS), i * CHUNK_ENTRIES * WORDS);
      floats.set(chunk.floats.subarray(0, rest * FLOATS), i * CHUNK_ENTRIES * FLOATS);
    });
    return { size: this.#size, words, floats };
  }

  /** The table that has a content. */
  static from({ size, words, floats }: IdTableContent): IdTable {
    const table = new IdTable();
    for (let entry = 0; entry < size; entry += 1) {
      table.#sought.set(words.subarray(entry * WORDS, entry * WORDS + ID_WORDS));
      table.#addSought();
      const chunk = table.#chunk(entry);
      chunk.words.set(words.subarray(entry * WORDS, (entry + 1) * WORDS), wordOf(entry));
      chunk.floats.set(floats.subarray(entry * FLOATS, (entry + 1) * FLOATS), floatOf(entry));
    }
    return table;
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

/** Reads an id's digits; a ULID has five words of them, a UUID four and a mark. */
function readId(id: string, words: Uint32Array): void {
  if (id.length === ULID_LENGTH) readDigits(id, words, DIGITS, 5, DIGITS_PER_WORD);
  else readDigits(id, words, HEX_DIGITS, 4, HEX_DIGITS_PER_WORD);
  if (id.length !== ULID_LENGTH) words[ID_WORDS - 1] = UUID_MARK;
}

/** More than the last two digits of a ULID can make. */
const UUID_MARK = 1 << 10;
const HYPHEN = '-'.charCodeAt(0);

function readDigits(
  id: string,
  words: Uint32Array,
  digits: Uint8Array,
  bits: number,
  perWord: number,
): void {
  let [word, value, count] = [0, 0, 0];
  for (let i = 0; i < id.length; i += 1) {
    const code = id.charCodeAt(i);
    if (code === HYPHEN) continue;
    value = (value << bits) | (digits[code] as number);
    count += 1;
    if (count === perWord) {
      words[word] = value;
      [word, value, count] = [word + 1, 0, 0];
    }
  }
  if (count > 0) words[word] = value;
}

function digitValues(alphabet: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < alphabet.length; value += 1) {
    values[alphabet.charCodeAt(value)] = value;
    values[alphabet.toLowerCase().charCodeAt(value)] = value;
  }
  return values;
}

/** The canonical spelling of the id that words stand for. */
function spell(words: Uint32Array): string {
  if (words[ID_WORDS - 1] === UUID_MARK) {
    const digits = [...words.subarray(0, 4)].map((word) => word.toString(16).padStart(8, '0'));
    return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  return [6, 6, 6, 6, 2]
    .flatMap((count, word) =>
      Array.from({ length: count }, (_, i) => {
        const shift = 5 * (count - 1 - i);
        return alphabet[((words[word] as number) >>> shift) & 31];
      }),
    )
    .join('');
}

/** Mixes the words of an id; the random part of ULIDs and UUIDs comes last. */
function hashOf(words: Uint32Array): number {
  let hash = 0;
  for (const word of words) {
    hash = Math.imul(hash ^ word, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
