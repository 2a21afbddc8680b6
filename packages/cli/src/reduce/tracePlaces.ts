import type { StateTrace, TracedEvent } from 'mission-dossier-contracts/tracing';
import { isOrderable, orderKeyOf, tracedEvent } from 'mission-dossier-contracts/tooling';
import type { EventPlace } from '../finding.js';
import type { ReduceTaskOptions } from '../tasks/reduceTask.js';
import { dossierKeyOf, eventsOf } from './rereadInputs.js';
import type { RereadableInputs } from './rereadInputs.js';

/** The traces of dossiers, by their keys; with one dossier, its key is empty. */
export type Traces = ReadonlyMap<string, StateTrace>;

/**
 * Adds the file and the line of each event to traces. All inputs are read again. If an event is repeated, the
 * place is that of the first. Both are null for an id that occurs with different contents.
 */
export async function withPlaces(
  sources: RereadableInputs,
  traces: Traces,
  conflictingIds: readonly string[],
  options: ReduceTaskOptions,
): Promise<Map<string, StateTrace>> {
  const places = await placesOf(sources, traces, options);
  const contested = new Set(conflictingIds);
  const placed = [...traces].map(([dossier, trace]) => {
    const add = (event: TracedEvent): TracedEvent => {
      const place = contested.has(event.event_id) ? undefined : places.get(keyOf(dossier, event));
      return { ...event, ...(place ?? NOWHERE) };
    };
    return [dossier, mapEvents(trace, add)] as const;
  });
  return new Map(placed);
}

const NOWHERE = { file: null, line: null } as const;

/** The places of the events of traces, by {@link keyOf}. */
async function placesOf(
  sources: RereadableInputs,
  traces: Traces,
  options: ReduceTaskOptions,
): Promise<ReadonlyMap<string, EventPlace>> {
  const sought = new Set<string>();
  for (const [dossier, trace] of traces) {
    mapEvents(trace, (event) => {
      sought.add(keyOf(dossier, event));
      return event;
    });
  }
  const places = new Map<string, EventPlace>();
  for await (const { event, file, line } of eventsOf(sources)) {
    if (places.size === sought.size) break;
    const dossier = dossierKeyOf(event, options);
    if (dossier === undefined || !isOrderable(event)) continue;
    const key = keyOf(dossier, tracedEvent(orderKeyOf(event)));
    if (sought.has(key) && !places.has(key)) places.set(key, { file, line });
  }
  return places;
}

/** A key of an event in a dossier: an id may occur at several places of the order. */
function keyOf(dossier: string, { event_id, lamport_clock, timestamp }: TracedEvent): string {
  return [dossier, event_id, lamport_clock, timestamp].join('\n');
}

function mapEvents(trace: StateTrace, map: (event: TracedEvent) => TracedEvent): StateTrace {
  const artifacts = Object.entries(trace.artifacts).map(([path, artifact]) => [
    path,
    {
      indexed_by: map(artifact.indexed_by),
      superseded_by: artifact.superseded_by && map(artifact.superseded_by),
    },
  ]);
  return {
    ...trace,
    artifacts: Object.fromEntries(artifacts) as StateTrace['artifacts'],
    anomalies: trace.anomalies.map(map),
    latest_snapshot: trace.latest_snapshot && map(trace.latest_snapshot),
    drift_history: trace.drift_history.map(map),
  };
}
