import type { SentStates } from '../tasks/heldDossiers.js';
import type { OrderedState, StateSource } from './statesInOrder.js';

/**
 * How many bytes of states may wait to be printed. In the order of the keys, those of one thread often follow each
 * other, and meanwhile the other threads should make theirs.
 */
const WAITING_BYTES = 8 * 1024 * 1024;

/** The states of the dossiers on one thread, which makes the next ones while others are printed. */
export class ThreadStates implements StateSource {
  readonly #ask: () => Promise<SentStates>;
  /** What arrived, and was not taken. */
  readonly #waiting: SentStates[] = [];
  #waitingBytes = 0;
  /** Ends when the next states have arrived; null if none are asked for. */
  #coming: Promise<void> | null = null;
  #isAtEnd = false;
  #current: Iterator<OrderedState> = [].values();
  first: OrderedState | undefined;

  /** @param ask - asks for the next states; it is given none at the end */
  constructor(ask: () => Promise<SentStates>) {
    this.#ask = ask;
    this.#askAhead();
  }

  take(): void {
    const next = this.#current.next();
    this.first = next.done === true ? undefined : next.value;
  }

  async more(): Promise<boolean> {
    if (this.#waiting.length === 0) await this.#coming;
    const next = this.#waiting.shift();
    if (!next) return false;
    this.#waitingBytes -= next.bytes.length;
    this.#askAhead();
    this.#current = statesIn(next);
    this.take();
    return true;
  }

  #askAhead(): void {
    if (this.#coming || this.#isAtEnd || this.#waitingBytes >= WAITING_BYTES) return;
    this.#coming = this.#ask().then((sent) => {
      this.#coming = null;
      this.#isAtEnd = sent.states.length === 0;
      if (this.#isAtEnd) return;
      this.#waiting.push(sent);
      this.#waitingBytes += sent.bytes.length;
      this.#askAhead();
    });
    // A failure is thrown where the states are waited for.
    this.#coming.catch(() => undefined);
  }
}

function* statesIn({ states, bytes }: SentStates): Generator<OrderedState> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let start = 0;
  for (const { key, eventCount, parts } of states) {
    yield { key, eventCount, parts: partsOf(text, start, parts) };
    start += parts.reduce((sum, length) => sum + length, 0);
  }
}

function* partsOf(text: Buffer, start: number, lengths: readonly number[]): Generator<string> {
  let at = start;
  for (const length of lengths) {
    yield text.toString('utf8', at, at + length);
    at += length;
  }
}
