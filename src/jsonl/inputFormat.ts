import { decodeLeniently } from './decodeUtf8.js';

const ENCODER = /* @__PURE__ */ new TextEncoder();

/** The number of bytes from which the format of the input is detected. */
export const HEAD_BYTES = 64 * 1024;

/** A format that is not JSON in UTF-8. */
export type ForeignFormat = 'utf-16' | 'gzip' | 'zstd' | 'sqlite';

interface FormatSigns {
  /** What the input is, for messages. */
  readonly words: string;
  /** The first bytes of such an input: one of these. */
  readonly starts: readonly (readonly number[])[];
}

/** Detecting these gives one error instead of one for each line. */
export const FOREIGN_FORMATS: { readonly [Format in ForeignFormat]: FormatSigns } = {
  'utf-16': {
    words: 'UTF-16 text',
    starts: [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ],
  },
  gzip: { words: 'compressed with gzip', starts: [[0x1f, 0x8b]] },
  zstd: {
    words: 'compressed with zstd',
    // A frame, and the frames that decoders skip (RFC 8878).
    starts: [
      [0x28, 0xb5, 0x2f, 0xfd],
      ...Array.from({ length: 16 }, (_, i) => [0x50 + i, 0x2a, 0x4d, 0x18]),
    ],
  },
  sqlite: { words: 'an SQLite database', starts: [[...ENCODER.encode('SQLite format 3\0')]] },
};

const BYTE_ORDER_MARK = /* @__PURE__ */ ENCODER.encode('\uFEFF');

/** The start of an input, without its byte-order mark. */
export function withoutByteOrderMark<Bytes extends Uint8Array>(bytes: Bytes): Bytes {
  const hasMark = BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte);
  return hasMark ? (bytes.subarray(BYTE_ORDER_MARK.length) as Bytes) : bytes;
}

/** The format of an input that is not UTF-8; undefined if none is recognised. */
export function foreignFormat(head: Uint8Array): ForeignFormat | undefined {
  const formats = Object.keys(FOREIGN_FORMATS) as ForeignFormat[];
  return formats.find((format) =>
    FOREIGN_FORMATS[format].starts.some((start) => start.every((byte, i) => head[i] === byte)),
  );
}

/** Whether the start of an input, without byte-order mark, looks like JSON Lines. */
export function looksLikeLines(head: Uint8Array, name: string): boolean {
  return (
    foreignFormat(head) === undefined && !looksLikeYaml(head) && !looksLikeDocument(head, name)
  );
}

/**
 * Whether the start of an input looks like YAML: it begins with a key, and no line of it with an object of
 * JSON. Detecting it gives one error instead of one for each line.
 */
export function looksLikeYaml(head: Uint8Array): boolean {
  const lines = decodeLeniently(head, 0, HEAD_BYTES)
    .split('\n')
    .map((line) => line.trim());
  const first = lines.find((line) => line !== '' && line !== '---' && !line.startsWith('#'));
  return (
    /^[A-Za-z_][\w-]*:(?:\s|$)/.test(first ?? '') && !lines.some((line) => line.startsWith('{'))
  );
}

/**
 * Whether the input looks like a JSON document and not like JSON Lines. It does if neither of its first
 * two lines is a complete object and the first line starts an object or an array. If the name ends in
 * `.jsonl` or `.ndjson`, an array is not taken for a document.
 */
export function looksLikeDocument(head: Uint8Array, name: string): boolean {
  const text = decodeLeniently(head, 0, HEAD_BYTES);
  const [first = '', second] = text.split('\n').filter((line) => line.trim() !== '');
  if (isObjectLine(first) || (second !== undefined && isObjectLine(second))) return false;
  if (first.trimStart().startsWith('[')) return !/\.(jsonl|ndjson)$/i.test(name);
  return first.trimStart().startsWith('{') && second !== undefined;
}

/** Whether a line is a complete object. */
export function isObjectLine(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
