/** As much of the input as is looked at to tell its format. */
export const HEAD_BYTES = 64 * 1024;

/** Bytes with which files start that hold no UTF-8 at all: better one error than one a line. */
const FOREIGN_FORMATS = [
  ['UTF-16 text', [0xff, 0xfe]],
  ['UTF-16 text', [0xfe, 0xff]],
  ['compressed with gzip', [0x1f, 0x8b]],
] as const;

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

/** The start of an input, without the byte-order mark that it may have. */
export function withoutByteOrderMark(bytes: Buffer): Buffer {
  const hasMark = bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
  return hasMark ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
}

/** What the input is, where it is no UTF-8. */
export function foreignFormat(head: Buffer): string | undefined {
  return FOREIGN_FORMATS.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte))?.[0];
}

/** Whether the start of an input, without byte-order mark, is one of lines of JSON. */
export function looksLikeLines(head: Buffer, name: string): boolean {
  return foreignFormat(head) === undefined && !looksLikeDocument(head, name);
}

/**
 * Whether the input seems to be one JSON document and not JSON Lines: its first line is the start of
 * an object or array whose second line is no object by itself, or an array. A name that ends in
 * `.jsonl` or `.ndjson` speaks against arrays.
 */
export function looksLikeDocument(head: Buffer, name: string): boolean {
  const text = head.toString('utf8', 0, HEAD_BYTES);
  const [first = '', second] = text.split('\n').filter((line) => line.trim() !== '');
  if (isObject(first) || (second !== undefined && isObject(second))) return false;
  if (first.trimStart().startsWith('[')) return !/\.(jsonl|ndjson)$/i.test(name);
  return first.trimStart().startsWith('{') && second !== undefined;
}

function isObject(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
