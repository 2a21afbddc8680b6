import { describe } from '../issues/wording.js';
import { chunksOf, isBytes } from './eventInput.js';
import type { ChunkIterator, EventInput } from './eventInput.js';
import { TextBytes } from './textBytes.js';
import { assertNotAborted, untilAborted } from './untilAborted.js';
import type { AbortSignalLike } from './untilAborted.js';

/**
 * The bytes of an input, each chunk read when it is requested. If the iteration ends early, the input is closed:
 * a stream is cancelled.
 * @throws TypeError for an input or a chunk of another kind; the reason of the signal; what the input throws
 */
export async function* inputBytes(
  input: EventInput,
  signal: AbortSignalLike | undefined,
): AsyncGenerator<Uint8Array> {
  assertNotAborted(signal);
  const chunks = new ClosableChunks(chunksOf(input));
  const text = new TextBytes();
  try {
    for (;;) {
      const next = await untilAborted(chunks.next(), signal);
      if (next.done === true) break;
      if (typeof next.value === 'string') yield text.encode(next.value);
      else if (isBytes(next.value)) yield* [text.end(), next.value];
      else throw new TypeError(`found ${describe(next.value)} as a chunk, expected text or bytes`);
      assertNotAborted(signal);
    }
    yield text.end();
  } finally {
    const closed = chunks.close();
    // A step that was not finished cannot be waited for.
    if (signal?.aborted === true) closed.catch(() => undefined);
    else await closed;
  }
}

/** Chunks that are closed unless they ended by themselves. */
class ClosableChunks {
  readonly #iterator: ChunkIterator;
  #isOpen = true;

  constructor(iterator: ChunkIterator) {
    this.#iterator = iterator;
  }

  async next(): Promise<IteratorResult<unknown>> {
    try {
      const next = await this.#iterator.next();
      if (next.done === true) this.#isOpen = false;
      return next;
    } catch (error) {
      this.#isOpen = false;
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.#isOpen) await this.#iterator.return?.();
  }
}
