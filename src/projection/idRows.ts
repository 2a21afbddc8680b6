import type { IdTable as IdTableModel } from '../generated/checkpoint/types.js';
import { fromBase64, toBase64 } from './base64.js';
import { damaged } from './checkpoint.js';
import { areIdWords, ID_WORDS } from './idWords.js';
import {
  CHUNK_ENTRIES,
  fingerprintOf,
  IdTable,
  newChunk,
  placeOf,
  setVersion,
  wordOf,
} from './idTable.js';
import type { Chunk, IdTableContent } from './idTable.js';

/** Encodes a table of ids as rows of bytes, independent of the machine's byte order. */

const FLOAT_BYTES = 8;
const WORD_BYTES = 4;
/** The words of a row before its two floats: the clock and the seconds. */
const ROW_WORDS = ID_WORDS + 4;
const SECONDS_AT = ROW_WORDS * WORD_BYTES + FLOAT_BYTES;
const ROW_BYTES = SECONDS_AT + FLOAT_BYTES;
const TEXT_PER_ROW = (ROW_BYTES / 3) * 4;
const LITTLE_ENDIAN = true;

/** Encodes the table for a checkpoint: one string for each 65,536 ids, because strings are limited. */
export function encodeIds({ size, chunks }: IdTableContent): IdTableModel {
  const rows = chunks.flatMap((chunk, number) => {
    const count = Math.min(size - number * CHUNK_ENTRIES, CHUNK_ENTRIES);
    return count > 0 ? toBase64(bytesOf(chunk, count)) : [];
  });
  return { count: size, rows };
}

function bytesOf(chunk: Chunk, count: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(count * ROW_BYTES));
  for (let row = 0; row < count; row += 1) {
    const at = row * ROW_BYTES;
    for (let i = 0; i < ROW_WORDS; i += 1)
      bytes.setInt32(at + i * WORD_BYTES, chunk[wordOf(row) + i] as number, LITTLE_ENDIAN);
    const { lamportClock, seconds } = placeOf(chunk, row);
    bytes.setFloat64(at + SECONDS_AT - FLOAT_BYTES, lamportClock, LITTLE_ENDIAN);
    bytes.setFloat64(at + SECONDS_AT, seconds, LITTLE_ENDIAN);
  }
  return new Uint8Array(bytes.buffer);
}

/** @throws CheckpointError if the strings are not rows, or do not have the expected number of ids */
export function decodeIds({ count, rows }: IdTableModel): IdTableContent {
  const table = new IdTable();
  // Derived from the strings, because the count may be wrong.
  table.reserve(rows.reduce((bytes, text) => bytes + text.length, 0) / TEXT_PER_ROW);
  const row = newChunk(1);
  for (const text of rows) {
    const bytes = fromBase64(text);
    if (!bytes || bytes.length % ROW_BYTES !== 0) throw damaged('its table of events is cut off');
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length; at += ROW_BYTES) {
      readRow(view, at, row);
      if (!areIdWords(row)) throw damaged('its table of events has what is no id');
      if (!table.addRow(row)) throw damaged('its table of events has an id twice');
    }
  }
  if (table.size !== count)
    throw damaged(`its table of events has ${table.size} ids, and should have ${count}`);
  return table.content;
}

function readRow(view: DataView, at: number, row: Chunk): void {
  for (let i = 0; i < ROW_WORDS; i += 1) row[i] = view.getInt32(at + i * WORD_BYTES, LITTLE_ENDIAN);
  const lamportClock = view.getFloat64(at + SECONDS_AT - FLOAT_BYTES, LITTLE_ENDIAN);
  const seconds = view.getFloat64(at + SECONDS_AT, LITTLE_ENDIAN);
  setVersion(row, 0, { ...placeOf(row, 0), lamportClock, seconds }, fingerprintOf(row, 0));
}
