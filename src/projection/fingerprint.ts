/** 64 bits that tell contents apart, as two unsigned halves. */
export interface Fingerprint {
  readonly high: number;
  readonly low: number;
}

type Content =
  null | boolean | number | string | readonly Content[] | { readonly [key: string]: Content };

/** Stands before each value, so that no value of one kind is read as one of another. */
const Tag = { Null: 1, False: 2, True: 3, Number: 4, Text: 5, List: 6, Object: 7 } as const;

const WORD = 0x1_0000_0000;

let high = 0;
let low = 0;

/**
 * A fingerprint of values whose objects have one order of keys, as those that a projection makes
 * have. Different values have different fingerprints but for one pair in 2^64; it is no protection
 * against somebody who looks for such a pair.
 */
export function fingerprintOf(content: Content): Fingerprint {
  high = 0x9747b28c;
  low = 0x85ebca6b;
  add(content);
  return { high: mix(high, 0) >>> 0, low: mix(low, 0) >>> 0 };
}

function add(content: Content): void {
  if (typeof content === 'string') {
    addNumber(Tag.Text);
    addText(content);
  } else if (typeof content === 'number') {
    addNumber(Tag.Number);
    addNumber(content);
  } else if (typeof content === 'boolean') {
    addNumber(content ? Tag.True : Tag.False);
  } else if (content === null) {
    addNumber(Tag.Null);
  } else {
    addMembers(content);
  }
}

/** The members' number tells where they end. */
function addMembers(container: Exclude<Content, null | boolean | number | string>): void {
  const values: readonly Content[] = Array.isArray(container)
    ? container
    : Object.values(container);
  addNumber(Array.isArray(container) ? Tag.List : Tag.Object);
  addNumber(values.length);
  for (const value of values) add(value);
}

/** Both halves in one walk over the text: the steps of one do not wait for those of the other. */
function addText(text: string): void {
  let [first, second] = [high, low];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    first = Math.imul(first ^ code, 0x01000193);
    second = (Math.imul(second, 31) + code) | 0;
  }
  [high, low] = [first, second];
  // Keeps `ab`, `c` and `a`, `bc` apart.
  addNumber(text.length);
}

function addNumber(value: number): void {
  high = mix(high, value | 0);
  low = mix(low ^ (value | 0), Math.floor(value / WORD));
}

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
}
