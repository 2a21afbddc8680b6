import { validateEvent } from '../index.js';
import type { Advisory, Event, ReaderOption } from '../index.js';
import { describe } from '../issues/wording.js';
import { holdsExtreme } from '../jsonl/inexactNumber.js';
import { MAX_DOCUMENT_BYTES, MAX_LINE_BYTES } from '../jsonl/limits.js';
import { readRecords } from '../jsonl/readRecords.js';
import type { InputRecord } from '../jsonl/record.js';
import { recordProblems } from '../jsonl/recordProblems.js';
import type { RecordProblem } from '../jsonl/recordProblems.js';
import type { EventInput } from './eventInput.js';
import { inputBytes } from './inputBytes.js';
import { assertNotAborted } from './untilAborted.js';
import type { AbortSignalLike } from './untilAborted.js';

/** Options of {@link readEvents}. */
export interface ReadEventsOptions extends ReaderOption {
  /** A longer line is not parsed, but reported as a problem. Default: 16 MiB. */
  readonly maxLineBytes?: number | undefined;
  /** A longer JSON document is not read, but reported as a problem. Default: 256 MiB. */
  readonly maxDocumentBytes?: number | undefined;
  /** Ends the reading: the iteration throws the reason of the signal, and the input is closed. */
  readonly signal?: AbortSignalLike | undefined;
}

/** One record of an input, discriminated by `success`. */
export type ReadEventResult = ReadEventSuccess | ReadEventFailure;

/** The record is a valid event. */
export interface ReadEventSuccess {
  readonly success: true;
  /** The line on which the event starts, from 1. */
  readonly line: number;
  /**
   * The event; if it is of another generation, its canonical form. If its type is not one of `EVENT_TYPES`, only
   * its envelope was checked (C9).
   */
  readonly event: Event;
  /** Advice in addition to the verdict (C7). */
  readonly advisories: readonly Advisory[];
}

/** The record is not a valid event. The records after it are still read. */
export interface ReadEventFailure {
  readonly success: false;
  /** The line on which the record starts, from 1. */
  readonly line: number;
  /** The id of the event; null if no text could be read as one. */
  readonly eventId: string | null;
  /** The record as it was written; null if it is no object of JSON. */
  readonly value: object | null;
  /** All problems, not only the first; pointers start at the event as it was written. */
  readonly problems: readonly RecordProblem[];
  /** Advice in addition to the verdict (C7). */
  readonly advisories: readonly Advisory[];
}

/**
 * Reads events as they arrive, from JSON Lines or from a JSON document, and checks each (C9). The bytes show which
 * of the two it is.
 *
 * JSON Lines are UTF-8 with LF or CRLF. Blank lines are skipped; a byte-order mark and a missing last line feed are
 * accepted. Lines are read as a stream: an input is read as fast as its results are requested, and no further. A
 * JSON document, an event or an array of events, is read as a whole.
 *
 * If the iteration ends early, by `break` or by an error, the input is closed: a stream is cancelled.
 *
 * @param input - a `ReadableStream`, `Response`, `File` or `Blob`; an iterable of chunks, such as a stream of Node; or
 *   the whole input as bytes or text. It is not decompressed
 * @param options - `reader`: also accept events of other generations (C26)
 * @returns a result for each record, in the order of the input; none for an empty input
 * @throws TypeError if the input, or a chunk of it, is of another kind; RangeError for a limit that is not a whole
 *   number of bytes, or exceeds the longest text; {@link FailedResponseError} for a response that is not successful;
 *   the reason of the signal; whatever the input throws
 */
export async function* readEvents(
  input: EventInput,
  options: ReadEventsOptions = {},
): AsyncGenerator<ReadEventResult, void, undefined> {
  const { maxLineBytes = MAX_LINE_BYTES, maxDocumentBytes = MAX_DOCUMENT_BYTES } = options;
  assertLimit('maxLineBytes', maxLineBytes);
  assertLimit('maxDocumentBytes', maxDocumentBytes);
  const bytes = inputBytes(input, options.signal);
  try {
    const limits = { name: nameOf(input), maxLineBytes, maxDocumentBytes };
    for await (const records of readRecords(bytes, limits)) {
      for (const record of records) {
        assertNotAborted(options.signal);
        yield resultOf(record, options);
      }
    }
  } finally {
    await bytes.return(undefined);
  }
}

function resultOf(record: InputRecord, { reader }: ReadEventsOptions): ReadEventResult {
  const { line, value } = record;
  const { issues, advisories } = value ? validateEvent(value, { reader }) : NOTHING;
  if (issues.length === 0 && !record.hasProblems(holdsExtreme)) {
    const event = (reader ? reader.read(value, false) : value) as Event;
    return { success: true, line, event, advisories };
  }
  const { event_id } = (value ?? {}) as { event_id?: unknown };
  return {
    success: false,
    line,
    eventId: typeof event_id === 'string' ? event_id : null,
    value: value ?? null,
    problems: recordProblems(record, issues),
    advisories,
  };
}

const NOTHING = { issues: [], advisories: [] } as const;

/** The length of the longest text in V8. Other engines have longer ones. */
const LONGEST_TEXT = 2 ** 29 - 24;

function assertLimit(name: string, bytes: number): void {
  if (!(Number.isInteger(bytes) && bytes > 0 && bytes <= LONGEST_TEXT))
    throw new RangeError(
      `found ${describe(bytes)} for "${name}", expected a whole number of bytes from 1 to ${LONGEST_TEXT}`,
    );
}

/** The name of a file. If it ends in `.jsonl` or `.ndjson`, an array on the first line is not the start of a document. */
function nameOf(input: EventInput): string {
  const { name } = new Object(input) as { name?: unknown };
  return typeof name === 'string' ? name : '';
}
