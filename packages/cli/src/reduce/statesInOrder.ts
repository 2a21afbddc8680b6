import type { MissionDossierProjection, MissionDossierState } from 'mission-dossier-contracts';
import { canonicalJsonParts } from 'mission-dossier-contracts/tooling';
import type { AnyProjection } from '../tasks/reduceTask.js';
import { dossiersOf } from './dossiersOf.js';
import type { ProjectedInputs } from './projectInputs.js';

/** The state of a dossier, to be printed. */
export interface OrderedState {
  /** That of its namespace; "" if there is one dossier. */
  readonly key: string;
  readonly eventCount: number;
  readonly state: MissionDossierState;
  /** The canonical JSON text of the state. */
  parts(): Iterable<string>;
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
 * @throws NamespaceMixedStreamError as `state()` of a projection does
 */
export async function* statesInOrder({
  projection,
  onThreads,
}: ProjectedInputs): AsyncGenerator<Iterable<OrderedState>> {
  let sources: StateSource[] = [new OwnStates(projection), ...(onThreads?.states() ?? [])];
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

/** The states of a projection of this thread. Each is made when it is read. */
class OwnStates implements StateSource {
  readonly #dossiers: ReturnType<typeof dossiersOf>;
  #at = 0;
  first: OrderedState | undefined;

  constructor(projection: AnyProjection) {
    this.#dossiers = dossiersOf(projection);
    this.take();
  }

  take(): void {
    const next = this.#dossiers[this.#at];
    this.#at += 1;
    this.first = next && new OwnState(...next);
  }

  more(): Promise<boolean> {
    return Promise.resolve(false);
  }
}

class OwnState implements OrderedState {
  readonly key: string;
  readonly #dossier: MissionDossierProjection;
  #state: MissionDossierState | undefined;

  constructor(key: string, dossier: MissionDossierProjection) {
    this.key = key;
    this.#dossier = dossier;
  }

  get state(): MissionDossierState {
    // Read once: freezing and keeping it would take longer than making it.
    return (this.#state ??= this.#dossier.newState());
  }

  get eventCount(): number {
    return this.state.event_count;
  }

  parts(): Iterable<string> {
    return canonicalJsonParts(this.state);
  }
}
