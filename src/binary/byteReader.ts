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
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Whether there are more bytes. */
  get hasMore(): boolean {
    return this.#at < this.#bytes.length;
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
    return this.#view.getUint16(this.#take(2), LITTLE_ENDIAN);
  }

  int32(): number {
    return this.#view.getInt32(this.#take(4), LITTLE_ENDIAN);
  }

  uint32(): number {
    return this.#view.getUint32(this.#take(4), LITTLE_ENDIAN);
  }

  double(): number {
    return this.#view.getFloat64(this.#take(8), LITTLE_ENDIAN);
  }

  /** The next bytes; not a copy. */
  raw(length: number): Uint8Array {
    const start = this.#take(length);
    return this.#bytes.subarray(start, start + length);
  }

  /** See `ByteWriter.utf8`. */
  utf8(): string {
    const bytes = this.raw(this.varint());
    return (bytes.length < SHORT ? asciiOf(bytes) : undefined) ?? decoded(bytes);
  }

  #take(count: number): number {
    const start = this.#at;
    if (count > this.#bytes.length - start) throw damaged('it is cut off');
    this.#at += count;
    return start;
  }
}

function asciiOf(bytes: Uint8Array): string | undefined {
  for (const byte of bytes) if (byte > 127) return undefined;
  return String.fromCharCode.apply(null, bytes as unknown as number[]);
}

function decoded(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw damaged('a text is not UTF-8');
  }
}
