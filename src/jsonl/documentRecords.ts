import { concatBytes } from './concatBytes.js';
import { decodeLeniently, decodeUtf8 } from './decodeUtf8.js';
import { digestOfText } from './lineDigest.js';
import { MAX_DOCUMENT_BYTES } from './limits.js';
import { LineRecords, recordOf } from './lineRecords.js';
import { positionAt, textLines } from './position.js';
import { badRecord } from './record.js';
import type { InputRecord, Locator } from './record.js';
import { syntaxTreeOf } from './syntaxTree.js';

/**
 * The objects of a JSON document. If it has none, the input is read as JSON Lines.
 * @param maxBytes - a longer document is not read, but reported as a problem
 */
export async function documentRecords(
  chunks: AsyncIterable<Uint8Array>,
  maxLineBytes: number,
  maxBytes = MAX_DOCUMENT_BYTES,
): Promise<InputRecord[]> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) {
      const message = `the JSON document has more than ${maxBytes} bytes; write JSON Lines, one event a line, which are read as a stream`;
      return [badRecord({ line: 1, column: 1 }, message)];
    }
    parts.push(chunk);
  }
  const bytes = concatBytes(parts);
  const ofDocument = recordsOfDocument(bytes);
  return ofDocument.some(hasValue) ? ofDocument : recordsOfLines(bytes, maxLineBytes, ofDocument);
}

function recordsOfLines(
  bytes: Uint8Array,
  maxLineBytes: number,
  otherwise: InputRecord[],
): InputRecord[] {
  const lines = new LineRecords(maxLineBytes);
  const ofLines = [...lines.push(bytes), ...lines.end()];
  return ofLines.some(hasValue) ? ofLines : otherwise;
}

function hasValue({ value }: InputRecord): boolean {
  return value !== undefined;
}

function recordsOfDocument(bytes: Uint8Array): InputRecord[] {
  const text = decodeUtf8(bytes);
  const lines = textLines(typeof text === 'string' ? text : decodeLeniently(bytes));
  const at: Locator = (offset) => positionAt(lines, offset);
  if (typeof text !== 'string') return [badRecord(at(text.offset), text.message)];
  const root = isJson(text) ? syntaxTreeOf(text) : undefined;
  if (root?.type !== 'array') return [recordOf(text, 1, digestOfText(text), at)];
  // Each item is a record of its own, so that a bad one does not affect the others.
  return (root.children ?? []).map(({ offset, length }) => {
    const item = text.slice(offset, offset + length);
    return recordOf(item, at(offset).line, digestOfText(item), (inItem) => at(offset + inItem));
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
