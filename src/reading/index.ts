/** Reads events from streams, responses and files, in browsers and in Node. */
export { readEvents } from './readEvents.js';
export type {
  ReadEventFailure,
  ReadEventResult,
  ReadEventsOptions,
  ReadEventSuccess,
} from './readEvents.js';
export { FailedResponseError } from './failedResponseError.js';
export type { ByteStream, Chunk, EventInput } from './eventInput.js';
export type { AbortSignalLike } from './untilAborted.js';
export type { RecordProblem } from '../jsonl/recordProblems.js';
