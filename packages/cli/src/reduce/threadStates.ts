import type { MissionDossierState } from 'mission-dossier-contracts';
import type { SentStates } from '../tasks/heldDossiers.js';
import type { OrderedState, StateSource } from './statesInOrder.js';

/**
 * How many messages with states a thread is asked for ahead. In the order of the keys, those of one thread often
 * follow each other, and meanwhile the others should not wait.
 */
const MESSAGES_AHEAD = 8;

/** The states of the dossiers on one thread, which makes the next ones while the last ones are printed. */
export class ThreadStates implements StateSource {
  readonly #ask: () => Promise<SentStates>;
  readonly #coming: Promise<SentStates>[] = [];
  #arrived: Iterator<OrderedState> = [].values();
  first: OrderedState | undefined;

  constructor(ask: () => Promise<SentStates>) {
    this.#ask = ask;
    for (let i = 0; i < MESSAGES_AHEAD; i += 1) this.#askAhead();
  }

  take(): void {
    const next = this.#arrived.next();
    this.first = next.done === true ? undefined : next.value;
  }

  async more(): Promise<boolean> {
    const arrived = await this.#coming.shift();
    if (!arrived || arrived.states.length === 0) return false;
    this.#askAhead();
    this.#arrived = statesIn(arrived);
    this.take();
    return true;
  }

  #askAhead(): void {
    const coming = this.#ask();
    // A failure is thrown where the states are waited for.
    coming.catch(() => undefined);
    this.#coming.push(coming);
  }
}

function* statesIn({ states, bytes }: SentStates): Generator<OrderedState> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let start = 0;
  for (const { key, eventCount, parts } of states) {
    yield new ArrivedState(key, eventCount, partsOf(text, start, parts));
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

class ArrivedState implements OrderedState {
  #state: MissionDossierState | undefined;

  /** @param text - the parts of its canonical JSON, to be read once */
  constructor(
    readonly key: string,
    readonly eventCount: number,
    readonly text: Iterable<string>,
  ) {}

  get state(): MissionDossierState {
    return (this.#state ??= JSON.parse([...this.text].join('')) as MissionDossierState);
  }

  parts(): Iterable<string> {
    return this.text;
  }
}
