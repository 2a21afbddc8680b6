/** Thrown while an input is read, where its bytes cannot be decoded any further. What is before is good. */
export class DamagedInput extends Error {
  override readonly name = 'DamagedInput';
}
