import { documentRecords } from './documentRecords.js';
import {
  FOREIGN_FORMATS,
  foreignFormat,
  HEAD_BYTES,
  looksLikeDocument,
  looksLikeYaml,
  withoutByteOrderMark,
} from './inputFormat.js';
import { LineRecords } from './lineRecords.js';
import { FirstLines } from './firstLines.js';
import { peek } from './peek.js';
import { badRecord } from './record.js';
import type { InputRecord } from './record.js';

/** Options of {@link readRecords}. */
export interface ReadOptions {
  /** The name of the input. Its extension (`.jsonl`, `.ndjson`) decides if the format is not clear. */
  readonly name: string;
  /** Longer lines are not parsed, but reported as a problem. */
  readonly maxLineBytes: number;
  /**
   * If given, a last line of JSON Lines that is a part of an object is left out, because it may still be written,
   * and this is called with its length in bytes. By default it is a bad line.
   */
  readonly onPartialLine?: ((bytes: number) => void) | undefined;
  /** A longer JSON document is not read, but reported as a problem. Default: 256 MiB. */
  readonly maxDocumentBytes?: number;
}

/**
 * Reads JSON objects from JSON Lines or from a JSON document. JSON Lines are read as a stream: UTF-8 with
 * LF or CRLF. Blank lines, a byte-order mark and a missing final newline are accepted. A JSON document is
 * an object or an array of objects, and is read as a whole.
 *
 * @returns the records in batches: one batch for each chunk of JSON Lines, one for a document. A bad
 *   line is returned as a record with problems; the lines after it are still read
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Iterable<InputRecord>> {
  const firstLines = new FirstLines();
  const [start, whole] = await peek(chunks, HEAD_BYTES, (chunk) => firstLines.push(chunk));
  const head = withoutByteOrderMark(start);
  const all = withoutStart(whole, start.length - head.length);
  const foreign = foreignFormat(head);
  if (foreign !== undefined) {
    const message = `the input is ${FOREIGN_FORMATS[foreign].words}, expected JSON in UTF-8`;
    yield [badRecord({ line: 1, column: 1 }, message)];
  } else if (looksLikeYaml(head)) {
    const message =
      'the input looks like YAML, expected JSON; a manifest of expected artifacts is for dossier index --manifest';
    yield [badRecord({ line: 1, column: 1 }, message)];
  } else if (looksLikeDocument(head, options.name)) {
    yield await documentRecords(all, options.maxLineBytes, options.maxDocumentBytes);
  } else {
    yield* lineRecords(all, options);
  }
}

/** The chunks without the first bytes. */
async function* withoutStart(
  chunks: AsyncIterable<Uint8Array>,
  bytes: number,
): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const chunk of chunks) {
    yield left > 0 ? chunk.subarray(left) : chunk;
    left -= Math.min(left, chunk.length);
  }
}

async function* lineRecords(
  chunks: AsyncIterable<Uint8Array>,
  { maxLineBytes, onPartialLine }: ReadOptions,
): AsyncGenerator<Iterable<InputRecord>> {
  const lines = new LineRecords(maxLineBytes);
  for await (const chunk of chunks) yield lines.push(chunk);
  yield lines.end(onPartialLine);
}
