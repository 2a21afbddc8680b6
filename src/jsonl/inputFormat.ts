/** The number of bytes from which the format of the input is detected. */
export const HEAD_BYTES = 64 * 1024;

/** First bytes of files that are not UTF-8. Detecting them gives one error instead of one for each line. */
const FOREIGN_FORMATS = [
  ['UTF-16 text', [0xff, 0xfe]],
  ['UTF-16 text', [0xfe, 0xff]],
  ['compressed with gzip', [0x1f, 0x8b]],
] as const;

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

/** The start of an input, without its byte-order mark. */
export function withoutByteOrderMark(bytes: Buffer): Buffer {
  const hasMark = bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
  return hasMark ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
}

/** The format of an input that is not UTF-8; undefined if none is recognised. */
export function foreignFormat(head: Buffer): string | undefined {
  return FOREIGN_FORMATS.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte))?.[0];
}

/** Whether the start of an input, without byte-order mark, looks like JSON Lines. */
export function looksLikeLines(head: Buffer, name: string): boolean {
  return foreignFormat(head) === undefined && !looksLikeDocument(head, name);
}

/**
 * Whether the input looks like a JSON document and not like JSON Lines. It does if neither of its first
 * two lines is a complete object and the first line starts an object or an array. If the name ends in
 * `.jsonl` or `.ndjson`, an array is not taken for a document.
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
