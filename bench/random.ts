/** The hex digits of every number of 16 bits: `toString(16)` would take most of the generator's time. */
const FOUR_DIGITS = Array.from({ length: 2 ** 16 }, (_, bits) =>
  bits.toString(16).padStart(4, '0'),
);

/** Pseudo-random numbers; the same seed generates the same numbers on every machine. */
export class Random {
  #state: number;

  /** @param seed - a whole number from 0 to 2^32 - 1 */
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to 2^32 - 1. */
  #next(): number {
    // A counter whose bits are then mixed, so that each number occurs once in 2^32.
    this.#state = (this.#state + 0x9e3779b9) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  }

  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number {
    return Math.floor((this.#next() / 2 ** 32) * limit);
  }

  /** True with a probability in percent. */
  percent(cases: number): boolean {
    return this.below(10_000) < cases * 100;
  }

  /** One of the items; there must be at least one. */
  of<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  /** A string with a number of hex digits. */
  hex(length: number): string {
    let digits = '';
    while (digits.length < length) {
      const bits = this.#next();
      digits += `${FOUR_DIGITS[bits >>> 16] ?? ''}${FOUR_DIGITS[bits & 0xffff] ?? ''}`;
    }
    return digits.slice(0, length);
  }
}
