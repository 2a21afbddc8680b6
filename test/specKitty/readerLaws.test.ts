import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canonicalJson,
  CONTRACT_RULES,
  DossierProjections,
  MissionDossierProjection,
  NamespaceMixedStreamError,
  reduceMissionDossier,
  SPEC_KITTY_EVENTS_2_4_RULES,
} from 'mission-dossier-contracts';
import type { MissionDossierState, ReducerRules, Rejection } from 'mission-dossier-contracts';
import { eventReader, GENERATIONS, toGeneration } from 'mission-dossier-contracts/spec-kitty';
import { redelivered, shuffled, stream } from '../support/events.js';
import type { AnyEvent } from '../support/events.js';
import { frozen } from '../support/freeze.js';
import { tries } from '../support/searches.js';
import { GIVEN, streamOfForms } from '../support/writtenEvents.js';
import type { Forms } from '../support/writtenEvents.js';

const RUNS = { numRuns: tries(1000) };
const reader = eventReader({ namespace: GIVEN });

const RULE_SETS = [
  ['CONTRACT_RULES', CONTRACT_RULES],
  ['SPEC_KITTY_EVENTS_2_4_RULES', SPEC_KITTY_EVENTS_2_4_RULES],
] as const;

/** Each event in some of its forms, once or more, in any order. */
function mixed(events: readonly Forms[]): fc.Arbitrary<AnyEvent[]> {
  const deliveries = events.map((event) =>
    fc
      .array(fc.constantFrom(...GENERATIONS), { minLength: 1, maxLength: 3 })
      .map((generations) => generations.map((generation) => event[generation])),
  );
  return fc.tuple(...deliveries).chain((each) => shuffled(each.flat()));
}

/** A canonical stream, and the same one from producers of different generations. */
const bothStreams = streamOfForms.chain((events) =>
  fc.tuple(fc.constant(events.map((event) => event['2.4'])), mixed(events)),
);

function projectionOf(events: readonly unknown[], rules: ReducerRules): MissionDossierProjection {
  return applyAll(new MissionDossierProjection({ rules, reader }), events);
}

function applyAll<P extends MissionDossierProjection | DossierProjections>(
  projection: P,
  events: readonly unknown[],
): P {
  for (const event of events) {
    const { outcome } = projection.apply(event);
    expect(['applied', 'duplicate']).toContain(outcome);
  }
  return projection;
}

function expectSettled(projection: MissionDossierProjection, state: MissionDossierState): void {
  expect(projection.conflictingIds).toEqual([]);
  expect(canonicalJson(projection.state())).toBe(canonicalJson(state));
}

describe.each(RULE_SETS)('a stream from different generations, by %s (C34)', (_name, rules) => {
  test('is reduced to the state of the canonical stream, in any order, without a rejection', () => {
    fc.assert(
      fc.property(bothStreams, ([canonical, events]) => {
        const before = JSON.stringify(events);
        const onRejected = ({ reason }: Rejection) => {
          throw new Error(reason);
        };
        const state = reduceMissionDossier(frozen(events), { rules, reader, onRejected });
        expect(canonicalJson(state)).toBe(
          canonicalJson(reduceMissionDossier(canonical, { rules })),
        );
        expect(JSON.stringify(events)).toBe(before);
      }),
      RUNS,
    );
  });

  test('is projected to that state, event by event', () => {
    fc.assert(
      fc.property(bothStreams, ([canonical, events]) => {
        const state = reduceMissionDossier(canonical, { rules });
        expectSettled(projectionOf(events, rules), state);
        const many = applyAll(new DossierProjections({ rules, reader }), events);
        for (const [, each] of many) expectSettled(each, state);
        expect(many.size).toBe(Math.min(1, events.length));
      }),
      RUNS,
    );
  });

  test('is merged from its parts to the projection of the whole', () => {
    const parts = bothStreams.chain((streams) =>
      fc.tuple(fc.constant(streams), fc.nat(streams[1].length)),
    );
    fc.assert(
      fc.property(parts, ([[canonical, events], cut]) => {
        const state = reduceMissionDossier(canonical, { rules });
        const [a, b] = [events.slice(0, cut), events.slice(cut)];
        expectSettled(projectionOf(a, rules).merge(projectionOf(b, rules)), state);
        expectSettled(projectionOf(b, rules).merge(projectionOf(a, rules)), state);
        const strict = new MissionDossierProjection({ rules });
        for (const event of canonical) strict.apply(event);
        expectSettled(projectionOf(events, rules).merge(strict), state);
      }),
      RUNS,
    );
  });

  test('merges the generations of one stream, one projection each, to the projection of the whole', () => {
    fc.assert(
      fc.property(streamOfForms, (events) => {
        const state = reduceMissionDossier(
          events.map((event) => event['2.4']),
          { rules },
        );
        const whole = GENERATIONS.map((generation) =>
          projectionOf(
            events.map((event) => event[generation]),
            rules,
          ),
        ).reduce((a, b) => a.merge(b));
        expectSettled(whole, state);
      }),
      RUNS,
    );
  });

  test('continues from a checkpoint, with events of any generation', () => {
    const parts = bothStreams.chain((streams) =>
      fc.tuple(fc.constant(streams), fc.nat(streams[1].length)),
    );
    fc.assert(
      fc.property(parts, ([[canonical, events], cut]) => {
        const state = reduceMissionDossier(canonical, { rules });
        const checkpoint: unknown = JSON.parse(
          JSON.stringify(projectionOf(events.slice(0, cut), rules)),
        );
        const resumed = MissionDossierProjection.fromJSON(checkpoint, { reader });
        expectSettled(applyAll(resumed, events), state);
      }),
      RUNS,
    );
  });

  test('restarted, is projected to the same state', () => {
    fc.assert(
      fc.property(bothStreams, ([canonical, events]) => {
        const versions = events.map((event) => ({ ...event, node_id: 'another' }));
        const projection = projectionOf(events, rules);
        for (const version of versions) projection.apply(version);
        const restarted = applyAll(projection.restart(), events);
        expectSettled(restarted, reduceMissionDossier(canonical, { rules }));
      }),
      RUNS,
    );
  });
});

describe.each(RULE_SETS)(
  'streams with faults, other types and conflicts, by %s',
  (_name, rules) => {
    /** A stream, and the same one with some of its valid events written in generation 3.0. */
    const converted = stream.chain((events) =>
      fc
        .array(fc.boolean(), { minLength: events.length, maxLength: events.length })
        .map((isConverted): [AnyEvent[], AnyEvent[]] => [
          events,
          events.map((event, i) => (isConverted[i] ? in3(event) : event)),
        ]),
    );

    function in3(event: AnyEvent): AnyEvent {
      const result = toGeneration(event, '3.0', { buildId: 'build-7' });
      return result.success ? (result.event as AnyEvent) : event;
    }

    /** A state or the two namespaces, and the ids and reasons of what was rejected. */
    function outcomeOf(events: readonly unknown[], by = reader) {
      const rejected: string[] = [];
      const onRejected = ({ event, reason, issues }: Rejection) => {
        expect(events).toContain(event);
        expect(issues.length > 0).toBe(reason !== 'conflicting-duplicate');
        const { event_id } = event as AnyEvent;
        rejected.push(`${reason} ${JSON.stringify(event_id)}`);
      };
      try {
        const state = reduceMissionDossier(events, { rules, reader: by, onRejected });
        return { state, rejected: rejected.sort() };
      } catch (error) {
        if (!(error instanceof NamespaceMixedStreamError)) throw error;
        return { expected: error.expected, actual: error.actual, rejected: rejected.sort() };
      }
    }

    test('give the same, whichever of the events are written in 3.0', () => {
      fc.assert(
        fc.property(converted, ([events, others]) => {
          expect(canonicalJson(outcomeOf(others))).toBe(canonicalJson(outcomeOf(events)));
        }),
        RUNS,
      );
    });

    test('give the same in any order, with any redelivery (C13)', () => {
      const twice = converted.chain(([, events]) =>
        fc.tuple(fc.constant(events), redelivered(events)),
      );
      fc.assert(
        fc.property(twice, ([events, others]) => {
          const { rejected: _, ...outcome } = outcomeOf(events);
          const { rejected: __, ...other } = outcomeOf(others);
          expect(canonicalJson(other)).toBe(canonicalJson(outcome));
        }),
        RUNS,
      );
    });

    test('are projected to what they are reduced to, or the projection says that it is unsettled', () => {
      fc.assert(
        fc.property(converted, ([, events]) => {
          const projection = new MissionDossierProjection({ rules, reader, namespaces: 'collect' });
          for (const event of events) projection.apply(event);
          if (!projection.isSettled) return;
          const { rejected: _, ...outcome } = outcomeOf(events);
          expect(canonicalJson(collected(projection))).toBe(canonicalJson(outcome));
        }),
        RUNS,
      );
    });

    function collected(projection: MissionDossierProjection) {
      try {
        return { state: projection.state() };
      } catch (error) {
        if (!(error instanceof NamespaceMixedStreamError)) throw error;
        return { expected: error.expected, actual: error.actual };
      }
    }
  },
);
