import { describe } from '../issues/wording.js';
import { FailedResponseError } from './failedResponseError.js';

/** Part of an input. Text is read as UTF-8. */
export type Chunk = Uint8Array | string;

/** A `ReadableStream`. */
export interface ByteStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Chunk | undefined }>;
    cancel(reason?: unknown): Promise<void>;
    releaseLock(): void;
  };
}

/** What events are read from. Types of the platform are described by what is used of them. */
export type EventInput =
  /** The whole input. */
  | Chunk
  /** Its chunks, also of a stream of Node. They may be cut anywhere. */
  | Iterable<Chunk>
  | AsyncIterable<Chunk>
  | ByteStream
  /** A `File` or a `Blob`. */
  | { stream(): ByteStream; readonly name?: string }
  /** A `Response` or a `Request`. */
  | {
      readonly body: ByteStream | null;
      readonly ok?: boolean;
      readonly status?: number;
      readonly statusText?: string;
      readonly url?: string;
    };

/** The chunks of an input; they are not checked. */
export type ChunkIterator = Iterator<unknown> | AsyncIterator<unknown>;

/**
 * Starts to read an input.
 * @throws FailedResponseError for a response that is not successful; TypeError for something that is no input
 */
export function chunksOf(input: EventInput): ChunkIterator {
  if (typeof input === 'string' || isBytes(input)) return [input].values();
  // A string or an object is all that has members, but callers may not use types.
  const source = new Object(input) as object;
  if (has('getReader', source)) return streamChunks(source as ByteStream);
  if (has(Symbol.asyncIterator, source))
    return (source as AsyncIterable<unknown>)[Symbol.asyncIterator]();
  if (has(Symbol.iterator, source)) return (source as Iterable<unknown>)[Symbol.iterator]();
  if (has('stream', source)) return streamChunks((source as { stream(): ByteStream }).stream());
  if ('body' in source) return bodyChunks(source as Body);
  throw new TypeError(
    `found ${describe(input)}, expected a stream, a Response, a File, text, bytes, or chunks of these`,
  );
}

/** Whether a value is a `Uint8Array`, also one of another realm, or a `Buffer`. */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === BYTES_TAG;
}

const BYTES_TAG = '[object Uint8Array]';

type Body = Extract<EventInput, { readonly body: unknown }>;

function bodyChunks({ body, ok, status = 0, statusText, url }: Body): ChunkIterator {
  if (ok === false) throw new FailedResponseError({ status, statusText, url });
  return body ? streamChunks(body) : [].values();
}

/** Not every browser has asynchronous iterators of streams. */
function streamChunks(stream: ByteStream): ChunkIterator {
  const reader = stream.getReader();
  return {
    next: async () => {
      const { done, value } = await reader.read();
      if (done) reader.releaseLock();
      return { done, value };
    },
    return: async () => {
      await reader.cancel();
      reader.releaseLock();
      return { done: true, value: undefined };
    },
  };
}

function has(method: PropertyKey, source: object): boolean {
  return typeof (source as Record<PropertyKey, unknown>)[method] === 'function';
}
