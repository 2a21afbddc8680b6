import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canonicalJson,
  CONTRACT_RULES,
  MissionDossierProjection,
  NamespaceMixedStreamError,
  normalizeEventId,
  reduceMissionDossier,
  SPEC_KITTY_EVENTS_2_4_RULES,
  UnsettledProjectionError,
} from 'mission-dossier-contracts';
import type { ReducerRules } from 'mission-dossier-contracts';
import {
  loadExpectedOutcome,
  loadReplayStream,
  replayIds,
} from 'mission-dossier-contracts/conformance';
import { event, redelivered, shuffled, stream } from '../support/events.js';
import type { AnyEvent } from '../support/events.js';
import { NAMESPACE } from '../support/examples.js';
import { naiveState } from '../support/oracle.js';
import { outcomeOf } from '../support/outcome.js';
import type { Outcome } from '../support/outcome.js';
import { tries } from '../support/searches.js';

const RUNS = { numRuns: tries(1000) };

/** Events that all have ids of their own: no event comes in versions. */
const distinct = fc
  .array(event, { maxLength: 14 })
  .map((events) => events.map((one, i): AnyEvent => ({ ...one, event_id: idOf(one, i) })));

function idOf({ event_id }: AnyEvent, i: number): unknown {
  return event_id === 'no-id' ? event_id : `01KJ08Q7Y11XVPXHMVF0RG${String(i).padStart(4, '0')}`;
}

/** As {@link distinct}, of one namespace. */
const distinctOfOne = distinct.map((events) => events.map(inOneNamespace));
/** Versions of events too, of one namespace. */
const versionsOfOne = stream.map((events) => events.map(inOneNamespace));

function inOneNamespace(one: AnyEvent): AnyEvent {
  const { payload } = one as { payload?: unknown };
  return typeof payload === 'object' && payload !== null && 'namespace' in payload
    ? { ...one, payload: { ...payload, namespace: NAMESPACE } }
    : one;
}

function project(events: readonly unknown[], rules: ReducerRules): MissionDossierProjection {
  return applyAll(new MissionDossierProjection({ rules }), events);
}

function applyAll(
  projection: MissionDossierProjection,
  events: readonly unknown[],
): MissionDossierProjection {
  for (const one of events) projection.apply(one);
  return projection;
}

function text(projection: MissionDossierProjection): string {
  return canonicalJson(projection.state());
}

/** The state's text, or the name of the error. */
function outcome(run: () => MissionDossierProjection): string {
  try {
    return text(run());
  } catch (error) {
    if (error instanceof NamespaceMixedStreamError) return error.name;
    throw error;
  }
}

/** The state, or what the error of a mixed stream says. */
function stateOrError(projection: MissionDossierProjection): Outcome {
  try {
    return { state: projection.state() };
  } catch (error) {
    if (!(error instanceof NamespaceMixedStreamError)) throw error;
    return { expected: error.expected, actual: error.actual };
  }
}

/** The ids of which the reducer reports conflicting versions. */
function conflicts(events: readonly unknown[], rules: ReducerRules): string[] {
  const ids = new Set<string>();
  outcomeOf(events, rules, ({ reason, event }) => {
    if (reason === 'conflicting-duplicate')
      ids.add(normalizeEventId((event as { event_id: string }).event_id));
  });
  return [...ids].sort();
}

function oracle(events: readonly unknown[], rules: ReducerRules): string {
  const state = naiveState(events, rules);
  return state ? canonicalJson(state) : 'NamespaceMixedStreamError';
}

const RULES = [
  ['CONTRACT_RULES', CONTRACT_RULES],
  ['SPEC_KITTY_EVENTS_2_4_RULES', SPEC_KITTY_EVENTS_2_4_RULES],
] as const;

describe.each(RULES)('under %s', (_, rules) => {
  test('the reducer gives what sorting and folding gives, conflicting duplicates included', () => {
    fc.assert(
      fc.property(stream, (events) => {
        const reduced = outcomeOfReduce(events, rules);
        expect(reduced).toBe(oracle(events, rules));
      }),
      RUNS,
    );
  });

  test('a projection gives what sorting and folding gives, in any order, with any redelivery', () => {
    fc.assert(
      fc.property(
        distinct.chain((events) => fc.tuple(fc.constant(events), redelivered(events))),
        ([events, delivered]) => {
          expect(outcome(() => project(delivered, rules))).toBe(oracle(events, rules));
        },
      ),
      RUNS,
    );
  });

  test('after each event, the state is that of the events so far', () => {
    fc.assert(
      fc.property(distinctOfOne, (events) => {
        const projection = new MissionDossierProjection({ rules });
        events.forEach((one, i) => {
          projection.apply(one);
          expect(text(projection)).toBe(oracle(events.slice(0, i + 1), rules));
        });
      }),
      { numRuns: tries(500) },
    );
  });

  test('with versions of events, a projection is right or says that it is unsettled', () => {
    fc.assert(
      fc.property(versionsOfOne, (events) => {
        const projection = project(events, rules);
        expect(projection.conflictingIds).toEqual(expect.arrayContaining(conflicts(events, rules)));
        if (projection.isSettled) expect(text(projection)).toBe(oracle(events, rules));
        else expect(() => projection.state()).toThrow(UnsettledProjectionError);
      }),
      RUNS,
    );
  });

  test('restarted once, it is exact, in any order, with any redelivery', () => {
    fc.assert(
      fc.property(
        versionsOfOne.chain((events) => fc.tuple(fc.constant(events), redelivered(events))),
        ([events, delivered]) => {
          const first = project(events, rules);
          fc.pre(!first.isSettled);
          const again = applyAll(first.restart(), delivered);
          expect(text(again)).toBe(oracle(events, rules));
          expect(again.conflictingIds).toEqual(conflicts(events, rules));
        },
      ),
      { numRuns: tries(500) },
    );
  });

  test('merged, stored and restarted once, it is exact, in any order', () => {
    fc.assert(
      fc.property(
        versionsOfOne.chain((events) =>
          fc.tuple(fc.constant(events), shuffled(events), fc.nat({ max: 14 })),
        ),
        ([events, delivered, cut]) => {
          const merged = project(events.slice(0, cut), rules).merge(
            project(events.slice(cut), rules),
          );
          const stored = MissionDossierProjection.fromJSON(merged.toJSON());
          expect(text(applyAll(stored.restart(), delivered))).toBe(oracle(events, rules));
        },
      ),
      { numRuns: tries(500) },
    );
  });

  test('merging the parts of a stream in any tree gives the whole', () => {
    fc.assert(
      fc.property(
        distinctOfOne.chain((events) =>
          fc.tuple(fc.constant(events), parts(events), fc.infiniteStream(fc.nat())),
        ),
        ([events, split, choices]) => {
          const projections = split.map((part) => project(part, rules));
          while (projections.length > 1) {
            const [a] = projections.splice(next(choices) % projections.length, 1);
            const b = projections[next(choices) % projections.length];
            if (a) b?.merge(a);
          }
          const [whole] = projections;
          expect(whole && text(whole)).toBe(oracle(events, rules));
        },
      ),
      RUNS,
    );
  });

  test('merging is commutative and idempotent, and leaves the other as it is', () => {
    fc.assert(
      fc.property(distinctOfOne, fc.nat(), (events, n) => {
        const cut = events.length === 0 ? 0 : n % events.length;
        const [left, right] = [events.slice(0, cut), events.slice(cut)];
        const [a, b] = [project(left, rules), project(right, rules)];
        const before = text(b);
        const ab = text(a.merge(b));
        expect(text(b)).toBe(before);
        expect(text(b.merge(project(left, rules)))).toBe(ab);
        expect(text(a.merge(a))).toBe(ab);
        expect(text(a.merge(b))).toBe(ab);
      }),
      RUNS,
    );
  });

  test('merging projections of versions of events is right or unsettled', () => {
    fc.assert(
      fc.property(versionsOfOne, fc.nat(), (events, n) => {
        const cut = events.length === 0 ? 0 : n % events.length;
        const merged = project(events.slice(0, cut), rules).merge(
          project(events.slice(cut), rules),
        );
        expect(merged.conflictingIds).toEqual(expect.arrayContaining(conflicts(events, rules)));
        if (merged.isSettled) expect(text(merged)).toBe(oracle(events, rules));
        else expect(() => merged.state()).toThrow(UnsettledProjectionError);
      }),
      RUNS,
    );
  });

  test('an event of another namespace changes nothing', () => {
    fc.assert(
      fc.property(distinct, (events) => {
        const projection = new MissionDossierProjection({ rules });
        const applied: unknown[] = [];
        for (const one of events) {
          try {
            projection.apply(one);
            applied.push(one);
          } catch (error) {
            expect(error).toBeInstanceOf(NamespaceMixedStreamError);
          }
        }
        expect(text(projection)).toBe(oracle(applied, rules));
      }),
      RUNS,
    );
  });

  test('collecting namespaces, a projection says what the reducer says, in any order and parts', () => {
    fc.assert(
      fc.property(
        distinct.chain((events) => fc.tuple(fc.constant(events), redelivered(events), fc.nat())),
        ([events, delivered, n]) => {
          const cut = events.length === 0 ? 0 : n % events.length;
          const collected = (part: readonly unknown[]) =>
            applyAll(new MissionDossierProjection({ rules, namespaces: 'collect' }), part);
          const expected = outcomeOf(events, rules);
          expect(stateOrError(collected(delivered))).toEqual(expected);
          expect(
            stateOrError(collected(events.slice(cut)).merge(collected(events.slice(0, cut)))),
          ).toEqual(expected);
        },
      ),
      RUNS,
    );
  });

  test('every replay gives its state, in shuffled order', () => {
    for (const id of replayIds()) {
      const events = loadReplayStream(id);
      const [seed] = fc.sample(shuffled(events), { numRuns: 1, seed: 7 });
      const expected = loadExpectedOutcome(
        id,
        rules === CONTRACT_RULES ? 'contract' : 'spec-kitty-events-2.4',
      );
      const got = outcome(() => {
        const projection = project(seed ?? [], rules);
        return projection.isSettled ? projection : applyAll(projection.restart(), seed ?? []);
      });
      expect([id, got]).toEqual([
        id,
        expected.state ? canonicalJson(expected.state) : expected.error,
      ]);
    }
  });
});

function next(stream: fc.Stream<number>): number {
  return (stream.next().value as number | undefined) ?? 0;
}

/** The events in up to four parts; some in several, as nodes that hear of one event have it. */
function parts(events: readonly AnyEvent[]): fc.Arbitrary<AnyEvent[][]> {
  return fc
    .array(fc.subarray([0, 1, 2, 3], { minLength: 1 }), {
      minLength: events.length,
      maxLength: events.length,
    })
    .map((homes) => [0, 1, 2, 3].map((part) => events.filter((_, i) => homes[i]?.includes(part))));
}

function outcomeOfReduce(events: readonly unknown[], rules: ReducerRules): string {
  try {
    return canonicalJson(reduceMissionDossier(events, { rules }));
  } catch (error) {
    if (error instanceof NamespaceMixedStreamError) return error.name;
    throw error;
  }
}
