import { CheckpointError } from '../index.js';
import type { ProjectionOptions } from '../index.js';
import { emptyOf, joinableOf, joinMessages } from './binaryForm.js';
import type { BinaryProjection } from './binaryForm.js';
import { isTorn, opened } from './message.js';
import type { InputProgress, Message } from './message.js';
import { partsOf, progressOf } from './parts.js';
import { damaged } from './refusal.js';

/** What a checkpoint file of the command line records. */
export interface CheckpointFileContent<P> {
  /** The projection of all events that were read. */
  readonly projection: P;
  /** How far the input was read. */
  readonly progress: InputProgress;
}

/**
 * Reads a checkpoint file that `dossier reduce --checkpoint` wrote. If its last write was interrupted, it is read as
 * it was before.
 *
 * @param constructor - `DossierProjections` for a file that was made with `--partition`, `MissionDossierProjection`
 *   for others
 * @param bytes - the whole file
 * @param expected - `rules`, if given, must be those of the file; the other options apply to the restored projection
 * @returns the projection, and how far the input was read
 * @throws CheckpointError if the file is damaged (`corrupt`), something else (`foreign`), of a newer version
 *   (`newer`), or was made with other options (`options`)
 */
export function fromCheckpointFile<P extends BinaryProjection>(
  constructor: new (options: ProjectionOptions) => P,
  bytes: Uint8Array,
  expected: ProjectionOptions = {},
): CheckpointFileContent<P> {
  const { messages, progress } = scanCheckpointFile(bytes);
  const projection = emptyOf(constructor, messages[0]?.options, expected);
  joinOneByOne(projection, messages);
  return { projection, progress };
}

/** The messages of a checkpoint file, not decoded yet. */
export interface ScannedCheckpointFile {
  readonly messages: readonly Message[];
  readonly progress: InputProgress;
  /** The position after the last message with a progress. What follows was left by a write that was interrupted. */
  readonly end: number;
  /** The position after the first one, up to which everything was written at once; the rest was added later. */
  readonly endOfBase: number;
}

/** @throws CheckpointError if the file is damaged, something else, or of a newer version */
export function scanCheckpointFile(bytes: Uint8Array): ScannedCheckpointFile {
  const messages: Message[] = [];
  let end = 0;
  while (end < bytes.length) {
    const message = openedOrTorn(bytes, end, messages.length > 0);
    if (!message) break;
    messages.push(message);
    end = message.end;
  }
  const last = messages.findLast((message) => message.progress);
  const first = messages.find((message) => message.progress);
  if (!last?.progress || !first) throw damaged('it is cut off');
  return {
    messages: messages.slice(0, messages.indexOf(last) + 1),
    progress: last.progress,
    end: last.end,
    endOfBase: first.end,
  };
}

/** @returns null if the message was not written to its end, and is not the first */
function openedOrTorn(bytes: Uint8Array, start: number, hasOthers: boolean): Message | null {
  try {
    return opened(bytes, start);
  } catch (error) {
    if (error instanceof CheckpointError && hasOthers && isTorn(bytes, start)) return null;
    throw error;
  }
}

/** Merges the messages of a file one by one, so that the memory for each can be freed. */
export function joinOneByOne(projection: BinaryProjection, messages: readonly Message[]): void {
  for (const message of messages) joinMessages(projection, [message]);
}

/** Larger messages take more memory when they are written and read. */
const PART_BYTES = 1024 * 1024;

/**
 * The messages of a checkpoint file, or those that are to be added to it. The last one has the progress, and makes
 * the others count. `trackChanges` must follow when they are written.
 *
 * @param onlyChanged - whether they are added
 */
export function* checkpointFileOf(
  projection: BinaryProjection,
  progress: InputProgress,
  onlyChanged: boolean,
): Generator<Uint8Array> {
  const joinable = joinableOf(projection);
  // A single value may be longer.
  yield* partsOf(joinable, onlyChanged, PART_BYTES, () => undefined);
  yield progressOf(joinable.form, progress);
}
