import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validateEvent } from 'mission-dossier-contracts';
import {
  eventReader,
  generationOf,
  GENERATIONS,
  upcast,
} from 'mission-dossier-contracts/spec-kitty';
import type { AnyEvent } from '../support/events.js';
import { indexed, missing, NAMESPACE, snapshot } from '../support/examples.js';
import { ajvAcceptsAs } from '../support/generationAjv.js';
import { tries } from '../support/searches.js';
import { forms, GIVEN, MISSION_NAMESPACE, TYPES, written } from '../support/writtenEvents.js';

const RUNS = { numRuns: tries(1000) };

test('the generations are listed from the oldest to the newest', () => {
  expect(GENERATIONS).toEqual([
    'flat-bare',
    'flat-feature',
    'hybrid',
    'flat-mission',
    '2.4',
    '3.0',
  ]);
});

describe.each(GENERATIONS)('an event of %s', (generation) => {
  const others = GENERATIONS.filter((other) => other !== generation);

  test('is valid by its schemas, and by those of no other generation', () => {
    fc.assert(
      fc.property(forms, (event) => {
        const each = event[generation];
        expect(GENERATIONS.filter((name) => ajvAcceptsAs(name, each))).toEqual([generation]);
      }),
      RUNS,
    );
  });

  test('is recognised', () => {
    fc.assert(
      fc.property(forms, (event) => {
        expect(generationOf(event[generation])).toBe(generation);
      }),
      RUNS,
    );
  });

  test('becomes the canonical event, which is valid (C27)', () => {
    fc.assert(
      fc.property(forms, (event) => {
        const result = upcast(event[generation], { namespace: GIVEN });
        expect(result).toMatchObject({ success: true, generation });
        if (!result.success) return;
        const { build_id: _, schema_version: __, ...canonical } = result.event as AnyEvent;
        expect(canonical).toStrictEqual(event['2.4']);
        expect(validateEvent(result.event).issues).toEqual([]);
      }),
      RUNS,
    );
  });

  test.each(TYPES)('of the type %s is recognised without any one of its members', (type) => {
    const { payload } = written(generation, type);
    for (const name of Object.keys(payload)) {
      if (isAmbiguous(type, name)) continue;
      const { [name]: _, ...rest } = payload;
      const broken = { ...written(generation, type), payload: rest };
      expect([name, generationOf(broken)]).toEqual([name, generation]);
    }
  });

  /** Whether an event without the member is a valid one of another generation, or as near to one. */
  function isAmbiguous(type: (typeof TYPES)[number], name: string): boolean {
    const { [name]: _, ...rest } = written(generation, type).payload;
    const broken = { ...written(generation, type), payload: rest };
    return (
      others.some((other) => ajvAcceptsAs(other, broken)) ||
      // A canonical namespace is all that distinguishes them.
      (name === 'namespace' && (generation === '3.0' || generation === '2.4'))
    );
  }

  test('is accepted exactly if Ajv accepts it, whatever is in one of its places', () => {
    const values = fc.constantFrom<unknown>(null, '', 'x', 0, -1, 1.5, true, [], {}, ['x'], [1]);
    const spoilt = fc
      .tuple(forms, fc.nat(), fc.boolean(), values)
      .map(([event, place, isInPayload, value]): AnyEvent => {
        const whole = event[generation];
        const payload = whole['payload'] as AnyEvent;
        const names = Object.keys(isInPayload ? payload : whole).filter(
          (name) => name !== 'event_type',
        );
        const fault = { [names[place % names.length] ?? '']: value };
        return isInPayload
          ? { ...whole, payload: { ...payload, ...fault } }
          : { ...whole, ...fault };
      });
    const reader = eventReader({ namespace: GIVEN });
    fc.assert(
      fc.property(spoilt, (event) => {
        const accepted = GENERATIONS.filter((name) => ajvAcceptsAs(name, event));
        const result = upcast(event, { namespace: GIVEN });
        expect([result.success, result.generation].slice(0, 1 + accepted.length)).toEqual([
          accepted.length > 0,
          ...accepted,
        ]);
        expect(validateEvent(event, { reader }).valid).toBe(accepted.length > 0);
      }),
      RUNS,
    );
  });
});

describe('a broken event is of the nearest generation', () => {
  const { feature_slug: _, ...flatFeature } = written(
    'flat-feature',
    'MissionDossierArtifactIndexed',
  ).payload;
  const { mission_type: __, ...halfNamespace } = MISSION_NAMESPACE;

  test.each<[what: string, event: object, generation: string]>([
    ['an empty payload', snapshot(1, {}, { payload: {} }), '2.4'],
    ['no payload', { event_type: 'MissionDossierSnapshotComputed' }, '2.4'],
    ['a text as payload', snapshot(1, {}, { payload: 'x' }), '2.4'],
    ['a text as namespace', snapshot(1, { namespace: 'x' }), '2.4'],
    [
      'a flat payload without its slug',
      { ...written('flat-feature', 'MissionDossierArtifactIndexed'), payload: flatFeature },
      'flat-feature',
    ],
    [
      'a namespace of 3.0 without its mission type',
      written('3.0', 'MissionDossierArtifactIndexed', { namespace: halfNamespace }),
      '3.0',
    ],
    [
      'a canonical payload with one name of 3.0',
      indexed(1, 'a', { namespace: { ...NAMESPACE, mission_slug: 'x' } }),
      '2.4',
    ],
    [
      'a canonical payload with the namespace of 3.0',
      indexed(1, 'a', {
        namespace: MISSION_NAMESPACE,
        supersedes: { mission_key: 'x', path: 'b', artifact_class: 'input' },
      }),
      '3.0',
    ],
    [
      'a canonical payload with the slug of a flat one',
      missing(1, 'a', { mission_slug: 'x' }),
      '2.4',
    ],
  ])('such as %s', (_what, event, generation) => {
    expect(generationOf(event)).toBe(generation);
  });
});

test.each<unknown>([
  null,
  5,
  'MissionDossierSnapshotComputed',
  [],
  {},
  { event_type: 'WPStatusChanged', payload: { namespace: NAMESPACE } },
  { event_type: 'toString' },
])('what is no event of a type of the contract is of no generation: %j', (value) => {
  expect(generationOf(value)).toBeNull();
});

describe('an unknown property of another generation is said to be of it', () => {
  const reader = eventReader();
  const messages = (event: unknown) =>
    validateEvent(event, { reader }).issues.map(({ path, message }) => `${path}: ${message}`);

  test.each<[event: object, message: string]>([
    [
      snapshot(1, { namespace: { ...NAMESPACE, mission_slug: 'x' } }),
      '/payload/namespace: unknown property "mission_slug": it belongs to generations flat-mission, 3.0; this event is otherwise 2.4',
    ],
    [
      indexed(1, 'a', {
        supersedes: { mission_key: 'x', mission_type: 'x', path: 'a', artifact_class: 'input' },
      }),
      '/payload/supersedes: unknown property "mission_type": it belongs to generation 3.0; this event is otherwise 2.4',
    ],
    [
      written('3.0', 'MissionDossierParityDriftDetected', {
        artifact_ids_changed: [
          { mission_type: 'x', mission_key: 'x', path: 'a', artifact_class: 'input' },
        ],
      }),
      '/payload/artifact_ids_changed/0: unknown property "mission_key": it belongs to generations 2.4, hybrid; this event is otherwise 3.0',
    ],
    [
      indexed(1, 'a', { artifact_key: 'x' }),
      '/payload: unknown property "artifact_key": it belongs to generations flat-bare, flat-feature, hybrid, flat-mission; this event is otherwise 2.4',
    ],
  ])('%#', (event, message) => {
    expect(messages(event)).toContain(message);
  });

  test('and one of none is not', () => {
    expect(messages(snapshot(1, { constructor: 1 }))).toEqual([
      expect.not.stringContaining('generation'),
    ]);
  });

  test('and the issue that counts those that are not listed is not', () => {
    const unknown = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`unknown ${i}`, i]));
    const event = snapshot(1, { ...unknown, mission_slug: 'x' });
    expect(messages(event).at(-1)).toBe('/payload: 1 more issues are not listed');
  });
});
