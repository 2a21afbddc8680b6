import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canonicalJson,
  compareEvents,
  CONTRACT_RULES,
  MissionDossierProjection,
  NamespaceMixedStreamError,
  reduceMissionDossier,
  SPEC_KITTY_EVENTS_2_4_RULES,
  UnsettledProjectionError,
} from 'mission-dossier-contracts';
import type { MissionDossierState, Orderable, ReducerRules } from 'mission-dossier-contracts';
import { traceOf } from 'mission-dossier-contracts/tracing';
import type { TracedEvent } from 'mission-dossier-contracts/tracing';
import { stream } from '../../support/events.js';
import type { AnyEvent } from '../../support/events.js';
import { drift, indexed, missing, NAMESPACE, snapshot } from '../../support/examples.js';
import { tries } from '../../support/searches.js';
import { toolErrors } from '../../support/toolAjv.js';

function project(events: readonly object[], rules?: ReducerRules): MissionDossierProjection {
  const projection = new MissionDossierProjection({ ...(rules && { rules }) });
  for (const event of events) projection.apply(event);
  return projection;
}

function traced({ event_id, lamport_clock, timestamp }: Orderable): TracedEvent {
  return { event_id, lamport_clock, timestamp };
}

describe('the trace', () => {
  test('has the event of each entry', () => {
    const old = indexed(1, 'spec.md');
    const spec = indexed(3, 'spec.md');
    const other = indexed(4, 'plan.md', { supersedes: spec.payload.artifact_id });
    const gone = missing(5, 'tasks.md');
    const solved = missing(2, 'spec.md');
    const taken = snapshot(6);
    const drifted = drift(7);
    const projection = project([drifted, other, gone, solved, taken, old, spec]);
    expect(traceOf(projection)).toEqual({
      namespace: { ...NAMESPACE, step_id: null },
      artifacts: {
        'spec.md': { indexed_by: traced(spec), superseded_by: traced(other) },
        'plan.md': { indexed_by: traced(other), superseded_by: null },
      },
      anomalies: [traced(gone)],
      latest_snapshot: traced(taken),
      drift_history: [traced(drifted)],
      event_count: 7,
    });
  });

  test('of no event has none', () => {
    expect(traceOf(new MissionDossierProjection())).toEqual({
      namespace: null,
      artifacts: {},
      anomalies: [],
      latest_snapshot: null,
      drift_history: [],
      event_count: 0,
    });
  });

  test.each([
    ['2026-02-21T15:12:40.123456789+01:00', '2026-02-21T14:12:40.123456789Z'],
    ['2026-02-21T15:12:40.120-00:30', '2026-02-21T15:42:40.12Z'],
    ['1969-12-31T23:59:59.5Z', '1969-12-31T23:59:59.5Z'],
    ['2026-02-21T15:12:40.000Z', '2026-02-21T15:12:40Z'],
  ])('has the instant of %s in UTC', (timestamp, inUtc) => {
    const trace = traceOf(project([snapshot(1, {}, { timestamp })]));
    expect(trace.latest_snapshot?.timestamp).toBe(inUtc);
  });

  test('is that of canonical ids (C10)', () => {
    const event_id = '7C11C05DFF7B4C8FAA4CBD787F6C813E';
    const trace = traceOf(project([snapshot(1, {}, { event_id })]));
    expect(trace.latest_snapshot?.event_id).toBe('7c11c05d-ff7b-4c8f-aa4c-bd787f6c813e');
  });

  test('is frozen, and has no path that is not in the dossier', () => {
    const trace = traceOf(project([indexed(1, 'spec.md')]));
    expect(Object.isFrozen(trace.artifacts['spec.md']?.indexed_by)).toBe(true);
    expect(trace.artifacts['constructor']).toBeUndefined();
  });

  test('cannot be had where there is no state', () => {
    const versions = [indexed(2, 'spec.md'), { ...indexed(2, 'plan.md'), lamport_clock: 1 }];
    expect(() => traceOf(project(versions))).toThrow(UnsettledProjectionError);
    const mixed = new MissionDossierProjection({ namespaces: 'collect' });
    for (const target_branch of ['main', '2.x'])
      mixed.apply(
        indexed(target_branch.length, 'a', { namespace: { ...NAMESPACE, target_branch } }),
      );
    expect(() => traceOf(mixed)).toThrow(NamespaceMixedStreamError);
  });
});

describe('for any events', () => {
  const ofOneNamespace = stream.map((events) =>
    events.map((event): AnyEvent => {
      const { payload } = event as { payload?: unknown };
      return typeof payload === 'object' && payload !== null && 'namespace' in payload
        ? { ...event, payload: { ...payload, namespace: NAMESPACE } }
        : event;
    }),
  );
  const rules = fc.constantFrom(CONTRACT_RULES, SPEC_KITTY_EVENTS_2_4_RULES);
  const RUNS = { numRuns: tries(1000) };

  /** A projection that is settled. */
  function settled(events: readonly object[], rules: ReducerRules): MissionDossierProjection {
    const first = project(events, rules);
    if (first.isSettled) return first;
    const again = first.restart();
    for (const event of events) again.apply(event);
    return again;
  }

  /** What the events at a place make of it, each alone. */
  function entriesAt<Entry>(
    { event_id, lamport_clock, timestamp }: TracedEvent,
    events: readonly AnyEvent[],
    rules: ReducerRules,
    entryOf: (state: MissionDossierState) => Entry,
  ): Entry[] {
    return events
      .filter((event) => isAt({ event_id, lamport_clock, timestamp }, event))
      .map((event) => entryOf(reduceMissionDossier([event], { rules })));
  }

  function isAt(place: Orderable, event: AnyEvent): boolean {
    try {
      return compareEvents(place, event as unknown as Orderable) === 0;
    } catch {
      return false;
    }
  }

  test('each entry is what its event alone makes of it', () => {
    fc.assert(
      fc.property(ofOneNamespace, rules, (events, rules) => {
        const projection = settled(events, rules);
        const state = projection.state();
        const trace = traceOf(projection);
        expect(toolErrors('state_trace', trace)).toEqual([]);
        expect(trace.event_count).toBe(state.event_count);
        expect(Object.keys(trace.artifacts)).toEqual(Object.keys(state.artifacts));
        for (const [path, entry] of Object.entries(state.artifacts)) {
          const { indexed_by, superseded_by } = trace.artifacts[path] ?? {};
          const alone = entriesAt(
            indexed_by as TracedEvent,
            events,
            rules,
            (s) => s.artifacts[path],
          );
          expect(alone).toContainEqual({ ...entry, superseded: false });
          expect(superseded_by !== null).toBe(entry.superseded);
          if (!superseded_by) continue;
          const superseding = events.filter((event) => isAt(superseded_by, event));
          expect(superseding.map(supersededPath)).toContain(path);
          expect(compareEvents(superseded_by, indexed_by as TracedEvent)).toBeGreaterThan(0);
        }
        for (const list of ['anomalies', 'drift_history'] as const) {
          expect(trace[list]).toHaveLength(state[list].length);
          trace[list].forEach((event, i) => {
            const alone = entriesAt<unknown>(event, events, rules, (s) => s[list][0]);
            expect(alone).toContainEqual(state[list][i]);
          });
        }
        expect(trace.latest_snapshot === null).toBe(state.latest_snapshot === null);
        if (trace.latest_snapshot)
          expect(
            entriesAt(trace.latest_snapshot, events, rules, (s) => s.latest_snapshot),
          ).toContainEqual(state.latest_snapshot);
      }),
      RUNS,
    );
  });

  test('it is the same after merging, and from a checkpoint', () => {
    fc.assert(
      fc.property(ofOneNamespace, fc.nat(14), (events, cut) => {
        const projection = settled(events, CONTRACT_RULES);
        const trace = canonicalJson(traceOf(projection));
        const saved = JSON.parse(JSON.stringify(projection)) as unknown;
        const restored = MissionDossierProjection.fromJSON(saved);
        expect(canonicalJson(traceOf(restored))).toBe(trace);
        const merged = project(events.slice(cut)).merge(project(events.slice(0, cut)));
        if (merged.isSettled) expect(canonicalJson(traceOf(merged))).toBe(trace);
      }),
      RUNS,
    );
  });
});

function supersededPath(event: AnyEvent): unknown {
  return (event as { payload?: { supersedes?: { path?: unknown } } }).payload?.supersedes?.path;
}
