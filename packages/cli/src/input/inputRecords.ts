import {
  badRecord,
  foreignFormat,
  looksLikeMessage,
  peek,
  readRecords,
} from 'mission-dossier-contracts/tooling';
import type { InputRecord, ReadOptions } from 'mission-dossier-contracts/tooling';
import { CommandError } from '../commandError.js';
import { gunzip } from '../compression/gunzip.js';
import { unzstd } from '../compression/unzstd.js';
import { DamagedInput } from '../damagedInput.js';
import { outboxRecords } from '../database/outboxRecords.js';
import { PrivateDatabase } from '../database/privateDatabase.js';
import { belongsTo } from '../folders/eventSelection.js';
import type { EventSelection } from '../folders/eventSelection.js';
import type { Io } from '../io.js';
import { withoutProducerFile } from '../producerFiles/producerFiles.js';
import type { ProducerFile } from '../producerFiles/producerFiles.js';
import type { Progress } from '../progress.js';
import { assertKept } from './fileMark.js';
import { readError } from './input.js';
import type { Input } from './input.js';
import type { InputCopies } from './inputCopies.js';
import { LineCount } from './lineCount.js';
import { notePartialLine } from './partialLine.js';

/** How the records of inputs are read. */
export interface RecordOptions {
  readonly maxLineBytes: number;
  readonly copies: InputCopies;
}

/** How they are read for the first time. */
export interface FirstReading extends RecordOptions {
  readonly progress: Progress;
  /** Collects the inputs that are files of producers. Their records are left out. */
  readonly producerFiles: ProducerFile[];
}

/** Records in batches; those of a batch are made when they are requested. */
type Batches = AsyncGenerator<Iterable<InputRecord>>;

/**
 * Reads the records of an input from start to end. Its bytes show what it is: JSON Lines or JSON, one of
 * these compressed with gzip or zstd, or the database of an outbox.
 * @throws CommandError if it cannot be read
 */
export async function* recordsOf(
  io: Io,
  input: Input,
  { progress, producerFiles, ...options }: FirstReading,
): Batches {
  const { name, path, partialLine } = input;
  if (input.kind === 'checkpoint')
    throw new CommandError(
      `${name} is a checkpoint of dossier reduce, which has no events; dossier reduce, list and drift ` +
        '--partition read it',
    );
  // It may have been completed since the input was found.
  if (partialLine) partialLine.bytes = 0;
  const batches = batchesOf(input, progress.counting(options.copies.read(io, input)), options);
  yield* withoutProducerFile(batches, (kind, record) => {
    producerFiles.push({ kind, name, path, record });
  });
  if (input.kind === 'database') progress.add(input.size ?? 0);
  await notePartialLine(io, input);
}

/**
 * Reads the same records again. If a file has grown since, the new ones are skipped.
 * @throws CommandError if it cannot be read
 */
export async function* recordsAgain(io: Io, input: Input, options: RecordOptions): Batches {
  yield* batchesOf(input, options.copies.reread(io, input), options);
}

async function* batchesOf(
  input: Input,
  chunks: AsyncIterable<Buffer>,
  options: RecordOptions,
): Batches {
  try {
    // A database is more than the bytes of its file.
    if (input.kind === 'database' && input.path !== null) {
      const { name, path } = input;
      yield* databaseRecords(input, () => PrivateDatabase.ofFile(name, path), options);
      return;
    }
    const [head, all] = await peek(chunks, SIGN_BYTES);
    const format = foreignFormat(head);
    if (format === 'gzip') yield* decompressedRecords(input, gunzip(all), options);
    else if (format === 'zstd') yield* decompressedRecords(input, asBuffers(unzstd(all)), options);
    else yield* contentRecords(input, options.copies.watchEnd(input, all), options);
    assertKept(input);
  } catch (error) {
    throw readError(input.name, error);
  }
}

/** Buffers: their text is decoded in half the time. */
async function* asBuffers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const { buffer, byteOffset, length } of chunks)
    yield Buffer.from(buffer as ArrayBuffer, byteOffset, length);
}

/** The first bytes show the format. */
const SIGN_BYTES = 16;

/** A checkpoint is read at once, and only from a file. */
const STREAMED_CHECKPOINT =
  'the input is a checkpoint of dossier reduce, expected its file, neither compressed nor on standard input';

/** Reads up to where the compressed bytes are damaged. That is a record with a problem. */
async function* decompressedRecords(
  input: Input,
  chunks: AsyncIterable<Buffer>,
  options: RecordOptions,
): Batches {
  const lines = new LineCount(chunks);
  for await (const records of contentRecords(input, lines.untilDamage(), options)) {
    yield lines.damage === null ? records : ofCompleteLines(records, lines.count);
  }
  if (lines.damage === null) return;
  const message = `${lines.damage.message}; this line and what follows is not read`;
  yield [badRecord({ line: lines.count + 1, column: 1 }, message)];
}

/** Leaves out what the damage has cut. */
function* ofCompleteLines(records: Iterable<InputRecord>, lines: number): Generator<InputRecord> {
  for (const record of records) if (record.line <= lines) yield record;
}

async function* contentRecords(
  input: Input,
  chunks: AsyncIterable<Buffer>,
  options: RecordOptions,
): Batches {
  const [head, all] = await peek(chunks, SIGN_BYTES);
  if (foreignFormat(head) === 'sqlite')
    yield* databaseRecords(input, () => PrivateDatabase.ofBytes(all), options);
  else if (looksLikeMessage(head)) yield [badRecord({ line: 1, column: 1 }, STREAMED_CHECKPOINT)];
  else yield* readRecords(all, readOptionsOf(input, options));
}

function readOptionsOf(input: Input, { maxLineBytes }: RecordOptions): ReadOptions {
  const { partialLine } = input;
  return {
    name: contentName(input),
    maxLineBytes,
    onPartialLine:
      partialLine &&
      ((bytes) => {
        partialLine.bytes = bytes;
      }),
  };
}

/** The name that the content had before it was compressed. */
function contentName({ name }: Input): string {
  return name.replace(/\.(gz|zst)$/i, '');
}

async function* databaseRecords(
  input: Input,
  copy: () => Promise<PrivateDatabase>,
  { copies, maxLineBytes }: RecordOptions,
): Batches {
  try {
    const records = outboxRecords(await copies.database(input, copy), maxLineBytes);
    yield input.selection ? selected(records, input.selection) : records;
  } catch (error) {
    if (!(error instanceof DamagedInput)) throw error;
    yield [badRecord({ line: 1, column: 1 }, error.message)];
  }
}

/** A row without a readable event may be one that is meant, so it is kept. */
function* selected(
  records: Iterable<InputRecord>,
  selection: EventSelection,
): Generator<InputRecord> {
  for (const record of records)
    if (!record.value || belongsTo(record.value, selection)) yield record;
}
