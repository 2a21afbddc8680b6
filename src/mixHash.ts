/** Mixes two words of 32 bits into one: a bijection of either word if the other is fixed. */
export function mixHash(a: number, b: number): number {
  const mixed = Math.imul(a ^ b, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
}
