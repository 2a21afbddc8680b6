/** As much of the input as is looked at to tell its format. */
export const HEAD_BYTES = 64 * 1024;

/** Bytes with which files start that hold no UTF-8 at all: better one error than one a line. */
const FOREIGN_FORMATS = [
  ['UTF-16 text', [0xff, 0xfe]],
  ['UTF-16 text', [0xfe, 0xff]],
  ['compressed with gzip', [0x1f, 0x8b]],
] as const;

/** What the input is, where it is no UTF-8. */
export function foreignFormat(head: Buffer): string | undefined {
  return FOREIGN_FORMATS.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte))?.[0];
}

/**
 * Whether the input seems to be one JSON document and not JSON Lines: its first line is the start of
 * an object or array whose second line is no object by itself, or an array. A name that ends in
 * `.jsonl` or `.ndjson` speaks against arrays.
 */
export function looksLikeDocument(head: string, name: string): boolean {
  const [first = '', second] = head.split('\n').filter((line) => line.trim() !== '');
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
