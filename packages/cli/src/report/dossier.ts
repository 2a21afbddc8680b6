import {
  checkSnapshotHash,
  MissionDossierProjection,
  normalizeEventId,
} from 'mission-dossier-contracts';
import type {
  CompleteMissionDossierState,
  MissionDossierEvent,
  SnapshotHashCheck,
} from 'mission-dossier-contracts';
import { traceOf } from 'mission-dossier-contracts/tracing';
import type { EventPlace } from '../finding.js';
import type { Baseline } from '../producerFiles/parityBaseline.js';
import type { Board } from '../boards/boards.js';
import { History } from './history.js';
import type { OrderedEvents } from './orderedEvents.js';
import { overviewRow } from './overviewRow.js';
import type { OverviewRow } from './overviewRow.js';
import type { EventStore } from '../eventStore.js';

/** What the state of a dossier was made from. */
export type DossierSource =
  | { readonly kind: 'events' }
  | { readonly kind: 'scan'; readonly slug: string }
  | { readonly kind: 'baseline'; readonly baseline: Baseline };

/** The event that made an entry: its id, its place in the order, and its place in the input. */
export interface EventTrace
  extends Pick<MissionDossierEvent, 'event_id' | 'lamport_clock'>, EventPlace {}

/** The events that made the entries of a dossier. */
export interface Traces {
  /** The event at a position of the history. */
  readonly at: (position: number) => EventTrace;
  /** In the order of the anomalies of the state. */
  readonly anomalies: readonly EventTrace[];
}

/** One dossier of a report. */
export interface Dossier {
  readonly source: DossierSource;
  readonly state: CompleteMissionDossierState;
  readonly history: History;
  /** Its line in an overview. */
  readonly row: OverviewRow;
  /** Whether its artifacts hash to the latest snapshot; null if there is no snapshot. */
  readonly snapshotHashCheck: SnapshotHashCheck | null;
  /** The work packages of its feature; null if the input has none. */
  readonly board: Board | null;
  /** The number of its invalid events. */
  readonly invalid: number;
  /** The number of events that were dropped because they repeat an id (C13). */
  readonly duplicates: number;
  /** Reads the valid event at a position of its history. */
  readonly eventAt: (position: number) => MissionDossierEvent;
  /** Present if the report shows which events made the entries. */
  readonly traces?: Traces;
}

/** A dossier made of its own events or state alone. */
export type DossierWithoutBoard = Omit<Dossier, 'board' | 'row'> & {
  readonly row: Omit<OverviewRow, 'workPackages'>;
};

/** The feature of a dossier; null if it is unknown. */
export function featureOf({ source, state: { namespace } }: DossierWithoutBoard): string | null {
  return source.kind === 'scan' ? source.slug : (namespace?.feature_slug ?? null);
}

/** Adds the work packages of its feature to a dossier. */
export function withBoard(dossier: DossierWithoutBoard, board: Board | null): Dossier {
  const workPackages = board && Object.keys(board.wp_states).length;
  return { ...dossier, board, row: { ...dossier.row, workPackages } };
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
 * @param isTraced - whether the report shows which events made the entries
 */
export function dossierOfEvents(
  events: EventStore,
  ordered: OrderedEvents,
  isTraced: boolean,
): DossierWithoutBoard {
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
    ...(isTraced && { traces: tracesOf(events, numbers, projection) }),
  };
}

function tracesOf(
  events: EventStore,
  numbers: readonly number[],
  projection: MissionDossierProjection,
): Traces {
  const at = (position: number): EventTrace => {
    const { event, file, line } = events.at(numbers[position] as number);
    const { event_id, lamport_clock } = event as MissionDossierEvent;
    return { event_id, lamport_clock, file, line };
  };
  const found = new Map(traceOf(projection).anomalies.map(({ event_id }) => [event_id, -1]));
  for (const position of numbers.keys()) {
    const id = normalizeEventId(at(position).event_id);
    if (found.has(id)) found.set(id, position);
  }
  return { at, anomalies: [...found.values()].map(at) };
}

/** Makes the dossier of a state without events. */
export function dossierOfState(
  source: DossierSource,
  state: CompleteMissionDossierState,
): DossierWithoutBoard {
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
