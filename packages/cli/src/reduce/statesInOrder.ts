import { canonicalJsonParts } from 'mission-dossier-contracts/tooling';
import type { dossiersOf } from './dossiersOf.js';
import type { DossiersOnThreads } from './dossiersOnThreads.js';

type Dossiers = ReturnType<typeof dossiersOf>;

/** The state of a dossier, as text. */
export interface OrderedState {
  /** That of its namespace; "" if there is one dossier. */
  readonly key: string;
  readonly eventCount: number;
  /** Its canonical JSON, to be read once. */
  readonly parts: Iterable<string>;
}

/** States in the order of their keys. */
export interface StateSource {
  /** The first state that was not taken; undefined if {@link more} has to be awaited before. */
  readonly first: OrderedState | undefined;
  take(): void;
  /** Waits for more states. Returns false at the end. */
  more(): Promise<boolean>;
}

/**
 * All states in the order of their keys: in groups, each of which can be read without waiting.
 * @param dossiers - those of this thread, in order
 * @param onThreads - those of other threads; default: none
 * @throws NamespaceMixedStreamError as `state()` of a projection does
 */
export async function* statesInOrder(
  dossiers: Dossiers,
  onThreads?: DossiersOnThreads,
): AsyncGenerator<Iterable<OrderedState>> {
  let sources: StateSource[] = [new OwnStates(dossiers), ...(onThreads?.states() ?? [])];
  for (;;) {
    const isOpen = await Promise.all(sources.map(hasState));
    sources = sources.filter((_, i) => isOpen[i]);
    if (sources.length === 0) return;
    yield untilOneHasNone(sources);
  }
}

async function hasState(source: StateSource): Promise<boolean> {
  return source.first !== undefined || source.more();
}

function* untilOneHasNone(sources: readonly StateSource[]): Generator<OrderedState> {
  for (;;) {
    let next: StateSource | undefined;
    for (const source of sources) {
      if (!source.first) return;
      if (!next?.first || source.first.key < next.first.key) next = source;
    }
    if (!next?.first) return;
    yield next.first;
    next.take();
  }
}

/** The states of dossiers on this thread. Each is made when it is the first. */
class OwnStates implements StateSource {
  readonly #dossiers: Dossiers;
  #at = 0;
  first: OrderedState | undefined;

  constructor(dossiers: Dossiers) {
    this.#dossiers = dossiers;
    this.take();
  }

  take(): void {
    const [key, dossier] = this.#dossiers[this.#at] ?? [];
    this.#at += 1;
    // Read once: freezing and keeping it would take longer than making it.
    const state = dossier?.newState();
    this.first =
      state && key !== undefined
        ? { key, eventCount: state.event_count, parts: canonicalJsonParts(state) }
        : undefined;
  }

  more(): Promise<boolean> {
    return Promise.resolve(false);
  }
}
