const FIRST_BYTES = 2048;
const LITTLE_ENDIAN = true;
const encoder = /* @__PURE__ */ new TextEncoder();

/** Bytes that are written from start to end. */
export class ByteWriter {
  #bytes = new Uint8Array(FIRST_BYTES);
  #length = 0;

  /** How many bytes are written. */
  get length(): number {
    return this.#length;
  }

  /** How many bytes there is memory for. */
  get capacity(): number {
    return this.#bytes.length;
  }

  /** The first bytes; not a copy. */
  first(length: number): Uint8Array {
    return this.#bytes.subarray(0, length);
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#reserve(1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  /** Replaces a byte that was written before. */
  replace(at: number, value: number): void {
    this.#bytes[at] = value;
  }

  /** Takes back what was written after a length. */
  cutTo(length: number): void {
    this.#length = length;
  }

  /** A non-negative integer, in groups of seven bits, the lowest first (LEB128). */
  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  /** An integer. Its first byte has the sign in bit 0, and six bits; then it goes on like a `varint`. */
  signed(value: number): void {
    const magnitude = Math.abs(value);
    const first = ((magnitude % 64) << 1) | (value < 0 ? 1 : 0);
    if (magnitude < 64) {
      this.byte(first);
    } else {
      this.byte(first | 128);
      this.varint(Math.floor(magnitude / 64));
    }
  }

  uint16(value: number): void {
    this.byte(value & 255);
    this.byte((value >>> 8) & 255);
  }

  /** 32 bits, with or without a sign. */
  int32(value: number): void {
    this.#reserve(4);
    const bytes = this.#bytes;
    const at = this.#length;
    bytes[at] = value;
    bytes[at + 1] = value >>> 8;
    bytes[at + 2] = value >>> 16;
    bytes[at + 3] = value >>> 24;
    this.#length = at + 4;
  }

  double(value: number): void {
    const bytes = new DataView(new ArrayBuffer(8));
    bytes.setFloat64(0, value, LITTLE_ENDIAN);
    this.raw(new Uint8Array(bytes.buffer));
  }

  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Well-formed text: its length in bytes, and the bytes in UTF-8. */
  utf8(text: string): void {
    const { length } = text;
    if (!isAscii(text)) {
      this.#encoded(text);
      return;
    }
    this.varint(length);
    this.#reserve(length);
    for (let i = 0; i < length; i += 1) this.#bytes[this.#length + i] = text.charCodeAt(i);
    this.#length += length;
  }

  #encoded(text: string): void {
    const bytes = encoder.encode(text);
    this.varint(bytes.length);
    this.raw(bytes);
  }

  #reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) return false;
  return true;
}
