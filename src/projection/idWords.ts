/** Event ids as whole numbers: five words of 32 bits, which tell any two ids apart (C10). */

/** How many words an id has. */
export const ID_WORDS = 5;

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ULID_LENGTH = 26;
const DIGITS_PER_WORD = 6;
const HEX_DIGITS_PER_WORD = 8;
/** Stands in the last word of a UUID: more than the last two digits of a ULID can make. */
const UUID_MARK = 1 << 10;
const HYPHEN = '-'.charCodeAt(0);

/** The value of each digit of both spellings, by character code; letters in either case. */
const DIGITS = digitValues(CROCKFORD);
const HEX_DIGITS = digitValues('0123456789ABCDEF');

/** Reads a valid id in any spelling; a ULID has five words of digits, a UUID four and a mark. */
export function readId(id: string, words: Uint32Array): void {
  if (id.length === ULID_LENGTH) {
    readDigits(id, words, DIGITS, 5, DIGITS_PER_WORD);
  } else {
    readDigits(id, words, HEX_DIGITS, 4, HEX_DIGITS_PER_WORD);
    words[ID_WORDS - 1] = UUID_MARK;
  }
}

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
export function spell(words: Uint32Array): string {
  if (words[ID_WORDS - 1] === UUID_MARK) {
    const digits = [...words.subarray(0, 4)].map((word) => word.toString(16).padStart(8, '0'));
    return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }
  return [6, 6, 6, 6, 2]
    .flatMap((count, word) =>
      Array.from({ length: count }, (_, i) => {
        const shift = 5 * (count - 1 - i);
        return CROCKFORD[((words[word] as number) >>> shift) & 31];
      }),
    )
    .join('');
}

/** Mixes the words of an id; the random part of ULIDs and UUIDs comes last. */
export function hashOf(words: Uint32Array): number {
  let hash = 0;
  for (const word of words) {
    hash = Math.imul(hash ^ word, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
