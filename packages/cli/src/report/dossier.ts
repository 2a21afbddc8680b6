import { checkSnapshotHash, MissionDossierProjection } from 'mission-dossier-contracts';
import type {
  CompleteMissionDossierState,
  MissionDossierEvent,
  SnapshotHashCheck,
} from 'mission-dossier-contracts';
import type { Baseline } from '../producerFiles/parityBaseline.js';
import { History } from './history.js';
import type { OrderedEvents } from './orderedEvents.js';
import { overviewRow } from './overviewRow.js';
import type { OverviewRow } from './overviewRow.js';
import type { StoredEvents } from './storedEvents.js';

/** What the state of a dossier was made from. */
export type DossierSource =
  | { readonly kind: 'events' }
  | { readonly kind: 'scan'; readonly slug: string }
  | { readonly kind: 'baseline'; readonly baseline: Baseline };

/** One dossier of a report. */
export interface Dossier {
  readonly source: DossierSource;
  readonly state: CompleteMissionDossierState;
  readonly history: History;
  /** Its line in an overview. */
  readonly row: OverviewRow;
  /** Whether its artifacts hash to the latest snapshot; null if there is no snapshot. */
  readonly snapshotHashCheck: SnapshotHashCheck | null;
  /** The number of its invalid events. */
  readonly invalid: number;
  /** The number of events that were dropped because they repeat an id (C13). */
  readonly duplicates: number;
  /** Reads the valid event at a position of its history. */
  readonly eventAt: (position: number) => MissionDossierEvent;
}

/** The title of a dossier: its feature. */
export function titleOf({ source, state: { namespace, event_count } }: Dossier): string {
  if (source.kind === 'scan') return source.slug;
  if (namespace) return namespace.feature_slug;
  return event_count === 0 ? 'No dossier events' : 'No event with a readable namespace';
}

/**
 * Makes the dossier of events of one namespace.
 * @param ordered - its events
 */
export function dossierOfEvents(events: StoredEvents, ordered: OrderedEvents): Dossier {
  const { numbers, duplicates } = ordered;
  const eventAt = (position: number) =>
    events.at(numbers[position] as number).event as MissionDossierEvent;
  const projection = new MissionDossierProjection({ immutableEvents: true });
  const history = new History(numbers.length);
  for (const position of numbers.keys()) {
    const event = eventAt(position);
    if (projection.apply(event).outcome === 'applied') history.add(position, event);
  }
  const state = projection.state();
  return {
    source: { kind: 'events' },
    state,
    history,
    row: overviewRow(state, history.last),
    snapshotHashCheck: checkSnapshotHash(state),
    invalid: numbers.length - history.validEvents,
    duplicates,
    eventAt,
  };
}

/** Makes the dossier of a state without events. */
export function dossierOfState(source: DossierSource, state: CompleteMissionDossierState): Dossier {
  return {
    source,
    state,
    history: new History(0),
    row: overviewRow(state, null),
    snapshotHashCheck: checkSnapshotHash(state),
    invalid: 0,
    duplicates: 0,
    eventAt: (position) => {
      throw new RangeError(`a state has no event ${position}`);
    },
  };
}
