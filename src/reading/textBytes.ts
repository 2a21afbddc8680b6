import { concatBytes } from '../jsonl/concatBytes.js';

const ENCODER = /* @__PURE__ */ new TextEncoder();

/** Encodes texts as UTF-8, of which one may end, and the next begin, in the middle of a character. */
export class TextBytes {
  /** The first half of a character that is not complete. */
  #half = '';

  encode(text: string): Uint8Array {
    const whole = this.#half + text;
    const end = isHighSurrogate(whole.charCodeAt(whole.length - 1)) ? -1 : whole.length;
    this.#half = end === -1 ? whole.slice(end) : '';
    return bytesOf(whole.slice(0, end));
  }

  /** What is left at the end, or before bytes. */
  end(): Uint8Array {
    const half = this.#half;
    this.#half = '';
    return bytesOf(half);
  }
}

function bytesOf(text: string): Uint8Array {
  if (text.isWellFormed()) return ENCODER.encode(text);
  const parts = text.split(/(\p{Surrogate})/u);
  return concatBytes(
    parts.map((part, i) => (i % 2 === 1 ? loneBytes(part) : ENCODER.encode(part))),
  );
}

/**
 * The bytes of a lone surrogate, which are not valid UTF-8: so it is reported. An encoder would replace it by
 * another character.
 */
function loneBytes(half: string): Uint8Array {
  const code = half.charCodeAt(0);
  return Uint8Array.of(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
