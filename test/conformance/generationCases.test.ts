import { describe, expect, test } from '@jest/globals';
import { DOSSIER_EVENT_TYPES, isMissionDossierEvent } from 'mission-dossier-contracts';
import {
  FIXTURE_CATEGORIES,
  loadEventCases,
  loadGenerationCases,
  loadGenerationReplays,
} from 'mission-dossier-contracts/conformance';
import { GENERATIONS } from 'mission-dossier-contracts/spec-kitty';

const cases = loadGenerationCases('dossier');
const whole = FIXTURE_CATEGORIES.flatMap(loadEventCases);

function typeOf(event: unknown): unknown {
  return (event as { readonly event_type?: unknown } | null)?.event_type;
}

describe('the events of any generation', () => {
  const pairs = GENERATIONS.flatMap((generation) =>
    [...DOSSIER_EVENT_TYPES].map((type) => [generation, type] as const),
  );

  test.each(pairs)('have one of %s of the type %s with its canonical form', (generation, type) => {
    const found = cases.filter(
      (each) => each.generation === generation && typeOf(each.event) === type,
    );
    expect(found.some(({ canonical }) => isMissionDossierEvent(canonical))).toBe(true);
  });

  test.each(GENERATIONS)('have a broken one of %s', (generation) => {
    const found = cases.filter((each) => each.generation === generation && !each.canonical);
    expect(found.filter(({ errors }) => errors.length > 0)).not.toEqual([]);
  });

  test('read all generations with nothing given, if a line says nothing else', () => {
    const [first] = cases.filter(({ id }) => id === 'generation.flat-bare.given.none');
    expect(first).toMatchObject({ generations: GENERATIONS, namespace: {}, leftOut: [] });
  });

  test('have the text as it is written', () => {
    const [first] = cases.filter(({ id }) => id.endsWith('size_bytes.written-as-26.0'));
    expect(first?.text).toContain('"size_bytes":26.0');
  });
});

test('the streams have events of every generation, and are not among the canonical replays', () => {
  const streams = loadGenerationReplays(['dossier']);
  expect(streams.length).toBeGreaterThan(20);
  expect(streams.every(({ events, texts }) => events.length === texts.length)).toBe(true);
  expect(loadGenerationReplays(['glossary'])).toEqual([]);
});

describe('the whole events', () => {
  test('have one of each dossier type that is valid, and one without a payload', () => {
    const types = (list: typeof whole) => new Set(list.map(({ event }) => typeOf(event)));
    const valid = types(whole.filter(({ errors }) => errors.length === 0));
    const without = types(
      whole.filter(
        ({ event, errors }) =>
          errors.length > 0 && !Object.hasOwn(Object(event) as object, 'payload'),
      ),
    );
    for (const type of DOSSIER_EVENT_TYPES)
      expect([type, valid.has(type), without.has(type)]).toEqual([type, true, true]);
  });

  test('throw for a category that is unknown', () => {
    expect(() => loadEventCases('dosier' as 'dossier')).toThrow('did you mean "dossier"?');
  });

  test('have ids of their own', () => {
    const ids = [...whole, ...cases].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});
