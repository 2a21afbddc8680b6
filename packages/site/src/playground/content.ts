import { foreignFormat, MAX_LINE_BYTES, readRecords } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import { bytesOf } from './bytesOf.js';
import { outboxContent } from './outboxContent.js';
import type { CheckRequest } from './protocol.js';

/** What an input has. */
export interface Content {
  /** What the editor shows of it. */
  readonly text: string;
  /** Of a database, the number of the row that is on each line of the text; null of another input. */
  readonly rows: readonly number[] | null;
  /** What people should know of it; null if there is nothing. */
  readonly note: string | null;
  readonly batches: AsyncIterable<Iterable<InputRecord>>;
}

/** Between chunks, progress can be shown. */
const CHUNK_BYTES = 256 * 1024;

/**
 * Reads an input: text, or a file that is text or the database of an outbox, which may be compressed.
 * @throws UnreadableInput if it cannot be read here
 * @throws NeedsSqlite if it is a database, and what reads it is not loaded
 */
export async function contentOf({ name, source }: CheckRequest): Promise<Content> {
  const bytes = await bytesOf(source);
  const isFile = typeof source !== 'string';
  return isFile && foreignFormat(bytes) === 'sqlite'
    ? outboxContent(name, bytes)
    : textContent(name, bytes);
}

/** Text: JSON Lines, or a JSON document. Bytes that are not UTF-8 are replaced in the editor, and are errors. */
export function textContent(name: string, bytes: Uint8Array): Content {
  const limits = { name: name.replace(/\.(gz|zst)$/i, ''), maxLineBytes: MAX_LINE_BYTES };
  return {
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    rows: null,
    note: null,
    batches: readRecords(chunksOf(bytes), limits),
  };
}

// eslint-disable-next-line @typescript-eslint/require-await -- the records are read as a stream
async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES)
    yield bytes.subarray(start, start + CHUNK_BYTES);
}
