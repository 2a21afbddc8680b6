import { hexOfBytes } from './hexDigits.js';
import { damaged } from './refusal.js';

const LITTLE_ENDIAN = true;
/** Longer texts are faster with the decoder. */
const SHORT = 24;
const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads bytes from start to end. No length that they have is trusted: each method throws a CheckpointError if
 * it would go beyond the end, before it allocates anything.
 */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at: number;
  readonly #end: number;

  /** Reads from one position to another. */
  constructor(bytes: Uint8Array, start = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
  }

  /** How many bytes are left. */
  get left(): number {
    return this.#end - this.#at;
  }

  /** Whether there are more bytes. */
  get hasMore(): boolean {
    return this.left > 0;
  }

  byte(): number {
    return this.#bytes[this.#take(1)] as number;
  }

  /** See `ByteWriter.varint`. */
  varint(): number {
    let value = 0;
    let unit = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * unit;
      if (value > Number.MAX_SAFE_INTEGER) throw damaged('a number is too large');
      if (byte < 128) return value;
      unit *= 128;
    }
  }

  /** See `ByteWriter.signed`. */
  signed(): number {
    const first = this.byte();
    const rest = first < 128 ? 0 : this.varint() * 64;
    const magnitude = rest + ((first & 127) >> 1);
    return first & 1 ? -magnitude : magnitude;
  }

  uint16(): number {
    const at = this.#take(2);
    return this.#at8(at) | (this.#at8(at + 1) << 8);
  }

  int32(): number {
    const at = this.#take(4);
    return int32At(this.#bytes, at);
  }

  double(): number {
    const { buffer, byteOffset, byteLength } = this.raw(8);
    return new DataView(buffer, byteOffset, byteLength).getFloat64(0, LITTLE_ENDIAN);
  }

  /** The next bytes; not a copy. */
  raw(length: number): Uint8Array {
    const start = this.#take(length);
    return this.#bytes.subarray(start, start + length);
  }

  /** The hex digits of the next bytes. */
  hex(length: number): string {
    const start = this.#take(length);
    return hexOfBytes(this.#bytes, start, start + length);
  }

  /** See `ByteWriter.utf8`. */
  utf8(): string {
    const length = this.varint();
    const start = this.#take(length);
    return (
      (length < SHORT ? this.#ascii(start, length) : undefined) ??
      decoded(this.#bytes.subarray(start, start + length))
    );
  }

  #ascii(start: number, length: number): string | undefined {
    const codes: number[] = [];
    for (let i = 0; i < length; i += 1) {
      const code = this.#at8(start + i);
      if (code > 127) return undefined;
      codes.push(code);
    }
    return String.fromCharCode.apply(null, codes);
  }

  #at8(at: number): number {
    return this.#bytes[at] as number;
  }

  #take(count: number): number {
    const start = this.#at;
    if (count > this.#end - start) throw damaged('it is cut off');
    this.#at += count;
    return start;
  }
}

/** 32 bits with a sign. */
export function int32At(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}

function decoded(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw damaged('a text is not UTF-8');
  }
}
