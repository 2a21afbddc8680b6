import { counted, DamagedInput, outboxRecords } from 'mission-dossier-cli/reporting';
import { decodeLeniently, MAX_LINE_BYTES } from 'mission-dossier-contracts/tooling';
import type { InputRecord } from 'mission-dossier-contracts/tooling';
import type { Content } from './content.js';
import { DatabaseInMemory } from './databaseInMemory.js';
import { MAX_BYTES, MAX_ROWS } from './limits.js';
import { tooLarge, UnreadableInput } from './unreadableInput.js';

/** Progress is shown after so many records. */
const BATCH = 500;

/**
 * The events of the database of an outbox, each on a line of its own.
 * @throws UnreadableInput if it cannot be read
 */
export async function outboxContent(name: string, bytes: Uint8Array): Promise<Content> {
  const records = await recordsOf(bytes);
  return {
    text: textOf(records),
    rows: records.map(({ line }) => line),
    note: hasLog(bytes) ? noteOfLog(name) : null,
    batches: batchesOf(records),
  };
}

async function recordsOf(bytes: Uint8Array): Promise<InputRecord[]> {
  try {
    const database = await DatabaseInMemory.open(bytes);
    try {
      return limited(outboxRecords(database, MAX_LINE_BYTES));
    } finally {
      database.close();
    }
  } catch (error) {
    if (!(error instanceof DamagedInput)) throw error;
    throw new UnreadableInput(`The file is damaged: ${error.message}.`);
  }
}

/** The rows of a database may be far longer than its file: they may share pages if it is damaged. */
function limited(records: Iterable<InputRecord>): InputRecord[] {
  const kept: InputRecord[] = [];
  let length = 0;
  for (const record of records) {
    length += record.source?.length ?? 0;
    if (length > MAX_BYTES) throw tooLarge();
    if (kept.push(record) > MAX_ROWS) throw tooManyRows();
  }
  return kept;
}

function tooManyRows(): UnreadableInput {
  return new UnreadableInput(
    `The database has more than ${counted(MAX_ROWS, 'row')}. dossier validate FILE has no limit.`,
  );
}

/** A row without a readable event has an empty line. */
function textOf(records: readonly InputRecord[]): string {
  return records.map(({ source = '' }) => `${lineOf(source)}\n`).join('');
}

/** On one line, with the same columns: JSON has line feeds between its tokens alone. */
function lineOf(source: string | Uint8Array): string {
  return (typeof source === 'string' ? source : decodeLeniently(source)).replaceAll('\n', ' ');
}

/** The byte of the header that says how the database is written, and its value for a write-ahead log. */
const [WRITE_VERSION_BYTE, WITH_LOG] = [18, 2];

function hasLog(bytes: Uint8Array): boolean {
  return bytes[WRITE_VERSION_BYTE] === WITH_LOG;
}

function noteOfLog(name: string): string {
  return (
    `Its newest changes may be in a file beside it, ${name}-wal, which this page does not read. ` +
    'dossier validate FILE does.'
  );
}

// eslint-disable-next-line @typescript-eslint/require-await -- records are read as a stream
async function* batchesOf(records: readonly InputRecord[]): Content['batches'] {
  for (let start = 0; start < records.length; start += BATCH)
    yield records.slice(start, start + BATCH);
}
