import type {
  Delivery,
  DeliveryOptions,
  Engine,
  EventLog,
  StateStore,
} from 'mission-dossier-contracts/distributed';

/** What goes wrong with one call to an engine. */
export type Fault =
  /** Nothing. */
  | 'none'
  /** It is not carried out. */
  | 'failed'
  /** It is carried out, but the answer is lost. */
  | 'unanswered'
  /** The program is killed before the call, or after it. */
  | 'killed before'
  | 'killed after'
  /** A message is delivered twice, or after the next one. */
  | 'again'
  | 'swapped';

/** An engine as a program has it to which bad things happen. */
export interface HostileEngine extends Engine {
  /** Aborted when the program is killed. */
  readonly killed: AbortSignal;
}

/**
 * Wraps an engine.
 * @param faults - what goes wrong with each call; nothing after them
 * @param delays - how many turns of the event loop each call waits; after the last one, the first again
 */
export function hostile(
  engine: Engine,
  { faults, delays }: { readonly faults: readonly Fault[]; readonly delays: readonly number[] },
): HostileEngine {
  const killing = new AbortController();
  let calls = 0;

  async function call<T>(act: () => Promise<T>): Promise<T> {
    const delay = delays[calls % delays.length] ?? 0;
    const fault = faults[calls++] ?? 'none';
    for (let i = 0; i < delay; i += 1) await new Promise((resolve) => setImmediate(resolve));
    if (fault === 'killed before') killing.abort();
    assertAlive();
    if (fault === 'failed') throw new Error('the engine failed');
    const result = await act();
    if (fault === 'killed after') killing.abort();
    assertAlive();
    if (fault === 'unanswered') throw new Error('the engine did not answer');
    return result;
  }

  function assertAlive(): void {
    if (killing.signal.aborted) throw new Error('the program was killed');
  }

  async function* through<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
    for await (const item of items) yield await call(() => Promise.resolve(item));
  }

  async function* deliver(options: DeliveryOptions): AsyncGenerator<Delivery> {
    let held: Delivery | null = null;
    for await (const delivery of engine.log.deliver(options)) {
      const fault = faults[calls++] ?? 'none';
      assertAlive();
      const wrapped = wrap(delivery);
      if (fault === 'swapped' && !held) {
        held = wrapped;
        continue;
      }
      yield wrapped;
      if (fault === 'again') yield wrapped;
      if (held) yield held;
      held = null;
    }
  }

  function wrap(delivery: Delivery): Delivery {
    return {
      ...delivery,
      settle: () => call(() => delivery.settle()),
      release: () => call(() => delivery.release()),
    };
  }

  const log: EventLog = {
    partitions: engine.log.partitions,
    maxBytes: engine.log.maxBytes,
    append: (message) => call(() => engine.log.append(message)),
    deliver,
    replay: (route) => through(engine.log.replay(route)),
    backlog: () => call(() => engine.log.backlog()),
    bury: (letter) => call(() => engine.log.bury(letter)),
    deadLetters: () => through(engine.log.deadLetters()),
    removeDeadLetter: (id) => call(() => engine.log.removeDeadLetter(id)),
  };
  const states: StateStore = {
    maxBytes: engine.states.maxBytes,
    append: (route, delta) => call(() => engine.states.append(route, delta)),
    read: (route) => call(() => engine.states.read(route)),
    compact: (route, compaction) => call(() => engine.states.compact(route, compaction)),
    watch: async (route, signal) => through(await call(() => engine.states.watch(route, signal))),
    routes: () => through(engine.states.routes()),
  };
  return { ...engine, log, states, killed: killing.signal };
}
