import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canonicalJson,
  CONTRACT_RULES,
  isMissionDossierState,
  reduceMissionDossier,
  SPEC_KITTY_EVENTS_2_4_RULES,
  validateEvent,
} from 'mission-dossier-contracts';
import { event, redelivered, stream } from '../support/events.js';
import type { AnyEvent } from '../support/events.js';
import { NAMESPACE, snapshot } from '../support/examples.js';
import { frozen, hasFrozenPart, isDeeplyFrozen } from '../support/freeze.js';
import { outcomeOf, rejectionsOf } from '../support/outcome.js';
import { tries } from '../support/searches.js';

const RULE_SETS = [
  ['CONTRACT_RULES', CONTRACT_RULES],
  ['SPEC_KITTY_EVENTS_2_4_RULES', SPEC_KITTY_EVENTS_2_4_RULES],
] as const;

describe.each(RULE_SETS)('a state reduced by %s', (_name, rules) => {
  test('depends on the set of events alone: any permutation and duplication gives the same (C13)', () => {
    const twice = stream.chain((events) => fc.tuple(fc.constant(events), redelivered(events)));
    fc.assert(
      fc.property(twice, ([events, others]) => {
        expect(canonicalJson(outcomeOf(others, rules))).toBe(
          canonicalJson(outcomeOf(events, rules)),
        );
      }),
      { numRuns: tries(1000) },
    );
  });

  test('shares nothing with the events: freezing it freezes none of them', () => {
    fc.assert(
      fc.property(stream, (events) => {
        outcomeOf(events, rules);
        expect(hasFrozenPart(events)).toBe(false);
      }),
      { numRuns: tries(300) },
    );
  });

  test('leaves the events untouched', () => {
    fc.assert(
      fc.property(stream, (events) => {
        const before = structuredClone(events);
        outcomeOf(frozen(events), rules);
        expect(events).toStrictEqual(before);
      }),
      { numRuns: tries(300) },
    );
  });

  test('is deeply frozen', () => {
    fc.assert(
      fc.property(stream, (events) => {
        const outcome = outcomeOf(events, rules);
        if ('state' in outcome) expect(isDeeplyFrozen(outcome.state)).toBe(true);
      }),
      { numRuns: tries(300) },
    );
  });

  test('is valid under its own schema', () => {
    fc.assert(
      fc.property(stream, (events) => {
        const outcome = outcomeOf(events, rules);
        if ('state' in outcome) expect(isMissionDossierState.issuesOf(outcome.state)).toEqual([]);
      }),
      { numRuns: tries(300) },
    );
  });

  test('survives a round trip through JSON (C20)', () => {
    fc.assert(
      fc.property(stream, (events) => {
        const outcome = outcomeOf(events, rules);
        const copy: unknown = JSON.parse(JSON.stringify(outcome));
        expect(canonicalJson(copy)).toBe(canonicalJson(outcome));
      }),
      { numRuns: tries(300) },
    );
  });
});

describe('no error but NamespaceMixedStreamError comes of', () => {
  /** Any JSON, the names of the envelope and of JavaScript's own properties among its keys. */
  const json = fc
    .anything({
      key: fc.oneof(
        fc.constantFrom('event_type', 'payload', 'namespace', '__proto__', 'constructor'),
        fc.string(),
      ),
      withNullPrototype: false,
      maxDepth: 4,
    })
    .map((value) => JSON.parse(JSON.stringify(value ?? null)) as unknown);

  test('arrays of any JSON', () => {
    fc.assert(
      fc.property(fc.array(json), (events) => {
        RULE_SETS.forEach(([, rules]) => outcomeOf(events, rules));
      }),
      { numRuns: tries(500) },
    );
  });

  test('dossier events with any JSON in any field', () => {
    const spoilt = fc
      .tuple(event, fc.array(fc.tuple(fc.constantFrom(...envelopeAndPayload()), json)))
      .map(([original, faults]) => faults.reduce(withFault, original));
    fc.assert(
      fc.property(fc.array(spoilt), (events) => {
        RULE_SETS.forEach(([, rules]) => outcomeOf(events, rules));
      }),
      { numRuns: tries(500) },
    );
  });

  test('a `__proto__` key in an envelope, a payload or a namespace', () => {
    const text = JSON.stringify(snapshot(1, { namespace: { ...NAMESPACE, x: 0 }, x: 0 }, { x: 0 }));
    const hostile: unknown = JSON.parse(
      text.replaceAll('"x":0', '"__proto__":{"event_type":"x","step_id":"polluted"}'),
    );
    expect(outcomeOf([hostile], CONTRACT_RULES)).toMatchObject({
      state: { namespace: null, event_count: 1 },
    });
  });

  test('conflicting duplicates that are nested 100,000 levels deep', () => {
    const deep = (bottom: number): unknown =>
      JSON.parse(`${'['.repeat(100_000)}${bottom}${']'.repeat(100_000)}`);
    const events = [1, 2].map((bottom) => snapshot(1, {}, { payload: { deep: deep(bottom) } }));
    expect(outcomeOf(events, CONTRACT_RULES)).toMatchObject({ state: { event_count: 1 } });
  });

  function envelopeAndPayload(): string[][] {
    const example = snapshot(1);
    return [
      ...Object.keys(example).map((field) => [field]),
      ...Object.keys(example.payload).map((field) => ['payload', field]),
      ...Object.keys(NAMESPACE).map((field) => ['payload', 'namespace', field]),
    ];
  }

  function withFault(value: unknown, [path, fault]: [string[], unknown]): AnyEvent {
    const [key, ...rest] = path;
    if (key === undefined) return fault as AnyEvent;
    const object = typeof value === 'object' && value !== null ? (value as AnyEvent) : {};
    return { ...object, [key]: withFault(object[key], [rest, fault]) };
  }
});

describe('no event is dropped silently (C15)', () => {
  test('every event without a place in the order is reported, once for each time it is delivered', () => {
    fc.assert(
      fc.property(stream, (events) => {
        const unordered = events.filter(
          (candidate) => isDossier(candidate) && !isOrdered(candidate),
        );
        const reported = rejectionsOf(events).filter(({ reason }) => reason === 'unordered-event');
        expect(reported.map((rejection) => rejection.event)).toEqual(unordered);
      }),
      { numRuns: tries(300) },
    );
  });

  test('every event that counts is valid or reported with its errors', () => {
    fc.assert(
      fc.property(stream, (events) => {
        const dossier = uniqueById(events.filter((e) => isDossier(e) && isOrdered(e)));
        const invalid = dossier.filter((candidate) => !validateEvent(candidate).valid);
        const reported = rejectionsOf(dossier).filter(({ reason }) => reason === 'invalid-event');
        expect(new Set(reported.map((rejection) => rejection.event))).toEqual(new Set(invalid));
        for (const { event: rejected, issues } of reported)
          expect(issues).toEqual(validateEvent(rejected).issues);
      }),
      { numRuns: tries(300) },
    );
  });

  function isDossier(candidate: AnyEvent): boolean {
    return String(candidate['event_type']).startsWith('MissionDossier');
  }

  /** Of what the arbitrary events hold. */
  function isOrdered({ event_id, lamport_clock, timestamp }: AnyEvent): boolean {
    return (
      typeof event_id === 'string' &&
      event_id !== 'no-id' &&
      Number(lamport_clock) >= 0 &&
      Number(lamport_clock) <= 5 &&
      typeof timestamp === 'string' &&
      !timestamp.startsWith('2026-02-30')
    );
  }

  function uniqueById(events: AnyEvent[]): AnyEvent[] {
    const id = (candidate: AnyEvent) =>
      String(candidate['event_id']).toLowerCase().replaceAll('-', '');
    return [...new Map(events.map((candidate) => [id(candidate), candidate])).values()];
  }
});

test('the streams of these laws hold what the laws are about', () => {
  const streams = fc.sample(stream, { numRuns: 1000, seed: 8 });
  const seen = new Set<string>();
  for (const events of streams) {
    const outcome = outcomeOf(events, CONTRACT_RULES);
    if (!('state' in outcome)) {
      seen.add('mixed namespaces');
      continue;
    }
    const { state } = outcome;
    seen.add(state.parity_status);
    if (state.anomalies.length > 1) seen.add('anomalies');
    if (Object.values(state.artifacts).some(({ superseded }) => superseded)) seen.add('superseded');
    for (const path of Object.keys(state.artifacts)) seen.add(path);
    for (const { reason } of rejectionsOf(events)) seen.add(reason);
    if (state.event_count > 5) seen.add('many events');
    const reference = outcomeOf(events, SPEC_KITTY_EVENTS_2_4_RULES);
    if (canonicalJson(reference) !== canonicalJson(outcome)) seen.add('differing rules');
  }
  expect([...seen].sort()).toEqual(
    expect.arrayContaining([
      '10',
      '__proto__',
      'anomalies',
      'clean',
      'conflicting-duplicate',
      'constructor',
      'differing rules',
      'drifted',
      'invalid-event',
      'many events',
      'mixed namespaces',
      'superseded',
      'unknown',
      'unordered-event',
    ]),
  );
});

test('reducing takes any iterable, and nothing of nothing', () => {
  expect(reduceMissionDossier(new Set())).toEqual({
    namespace: null,
    artifacts: {},
    anomalies: [],
    latest_snapshot: null,
    drift_history: [],
    parity_status: 'unknown',
    event_count: 0,
  });
});
