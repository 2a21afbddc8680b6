import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  EVENT_TYPE_TO_SCHEMA,
  isArtifactIdentity,
  isTimestamp,
  MODEL_NAMES,
} from 'mission-dossier-contracts';
import { GUARDS } from '../../src/generated/guardTables.js';
import type { ModelName } from 'mission-dossier-contracts';
import type { JsonSchema } from '../../scripts/schemas.js';
import { unrolled } from '../../scripts/emit/patterns.js';
import * as constraints from '../../src/generated/constraints.js';
import { breachesOf } from '../../src/issues/breaches.js';
import { constraintsOf, placesOf } from '../support/constraints.js';
import { identity } from '../support/examples.js';
import { ajvAccepts, ajvErrors } from '../support/runtimeAjv.js';
import { sampleOf } from '../support/samples.js';
import { tries } from '../support/searches.js';

function readSchema(model: ModelName): JsonSchema {
  return JSON.parse(readFileSync(`schemas/${model}.json`, 'utf8')) as JsonSchema;
}

/** How many changed copies of a sample are looked at. */
const MUTATIONS = tries(1000);

/** Values that stand in for another: one of each type, and some that are nearly right. */
const REPLACEMENTS: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  '',
  'x',
  'sha256',
  '2026-02-21T15:12:40Z',
  '2026-02-21T15:12:40Z\n',
  'urn:uuid:c683f2f1-744b-5ffd-9f08-b34c49b01e57',
  [],
  {},
  [null],
];

/**
 * The verdict and the errors come from two things that are generated from the schemas, predicates
 * and constraints; both are held to what Ajv, which generated neither, makes of the schemas.
 */
function expectAgreement(model: ModelName, value: unknown): void {
  const guard = GUARDS[model];
  if (guard(value) !== ajvAccepts(model, value))
    throw new Error(`they differ on ${JSON.stringify(value)}`);
  const breaches = breachesOf(constraints[model], value).map(({ path, keyword, schemaPath }) => ({
    path,
    keyword,
    schemaPath,
  }));
  const [found, expected] = [sorted(breaches), sorted(ajvErrors(model, value))];
  // `expect` is slow for the hundreds of thousands that are equal.
  if (String(found) !== String(expected)) expect(found).toEqual(expected);
}

function sorted(errors: readonly object[]): string[] {
  return errors.map((error) => JSON.stringify(error)).sort();
}

describe.each(MODEL_NAMES)('the generated guard of %s agrees with Ajv at run time', (model) => {
  /** By their seeds. */
  const samples = Array.from({ length: 51 }, (_, seed) => sampleOf(model, seed));

  test('on samples, and on each with one value replaced', () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const sample = samples[seed];
      const mutations = mutationsOf(sample);
      // Of a large sample every so many, others for each seed.
      const step = Math.ceil(mutations.length / MUTATIONS);
      const chosen = mutations.filter((_, i) => (i + seed) % step === 0);
      for (const value of [sample, ...chosen]) expectAgreement(model, value);
    }
  });

  test('on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expectAgreement(model, value);
      }),
    );
  });

  test('on samples with parts put anywhere, under any key', () => {
    const key = fc.constantFrom(...KEYS, ...KEYS_OF_MODELS);
    fc.assert(
      fc.property(
        fc.nat(samples.length - 1),
        fc.array(fc.tuple(fc.nat(), key, partial()), { maxLength: 3 }),
        (seed, edits) => {
          const text = edits.reduce(withMember, JSON.stringify(samples[seed]));
          expectAgreement(model, JSON.parse(text));
        },
      ),
    );
  });

  test('on samples that break one constraint: both refuse', () => {
    for (const constraint of constraintsOf(model)) {
      for (const sample of samples.slice(1, 6)) {
        for (const place of placesOf(constraint, sample).slice(0, 2))
          expect(ajvAccepts(model, constraint.breakAt(sample, place))).toBe(false);
      }
    }
  });
});

/** Keys that objects have without holding them, and one of a map. */
const KEYS = ['__proto__', 'constructor', 'toString', '', '0', 'length', 'a/b~c'];
const KEYS_OF_MODELS = ['namespace', 'step_id', 'path', 'payload', 'hash', 'run_id', 'artifacts'];

function partial(): fc.Arbitrary<unknown> {
  return fc.oneof(fc.constantFrom(...REPLACEMENTS), fc.jsonValue({ maxDepth: 1 }));
}

/** The JSON text with a member put into one of its objects: as text, so that `__proto__` is a key. */
function withMember(text: string, [position, key, value]: [number, string, unknown]): string {
  const objects = [...text.matchAll(/"(?:[^"\\]|\\.)*"|\{/g)]
    .filter(([found]) => found === '{')
    .map(({ index }) => index + 1);
  const at = objects[position % objects.length];
  if (at === undefined) return text;
  const comma = text[at] === '}' ? '' : ',';
  return `${text.slice(0, at)}${JSON.stringify(key)}:${JSON.stringify(value)}${comma}${text.slice(at)}`;
}

test('the guards agree with Ajv at run time on every fixture', () => {
  const files = readdirSync('fixtures/dossier', { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => file.endsWith('.json'))
    .map((file) => readFileSync(`fixtures/dossier/${file}`, 'utf8'));
  expect(texts.length).toBeGreaterThan(100);
  for (const text of texts) {
    const value = JSON.parse(text) as { event_type?: string; payload?: unknown };
    expectAgreement('event', value);
    for (const model of Object.values(EVENT_TYPE_TO_SCHEMA))
      for (const payload of [value, value.payload]) expectAgreement(model, payload ?? {});
  }
});

test('a value that is nested deeper than the stack is judged', () => {
  let deep: unknown = 'x';
  for (let depth = 0; depth < 1_000_000; depth += 1) deep = depth % 2 ? [deep] : { a: deep };
  for (const model of MODEL_NAMES) {
    const sample = sampleOf(model, 1);
    const keys = ['unknown', ...Object.keys(Object(sample) as object)];
    for (const key of keys) {
      const value = typeof sample === 'object' ? { ...sample, [key]: deep } : deep;
      expect(GUARDS[model].issuesOf(value).length > 0).toBe(!GUARDS[model](value));
    }
  }
});

describe('what JSON does not give', () => {
  test.each([
    undefined,
    NaN,
    Infinity,
    -Infinity,
    Symbol('x'),
    5n,
    () => 1,
    new Date(0),
    new Map(),
  ])('gets the same verdict from the guards and from Ajv: %p', (value) => {
    for (const model of MODEL_NAMES) {
      expect([model, GUARDS[model](value)]).toEqual([model, ajvAccepts(model, value)]);
      expect([model, GUARDS[model].issuesOf(value).length > 0]).toEqual([
        model,
        !GUARDS[model](value),
      ]);
    }
  });

  test('an undefined property is an absent one', () => {
    expect(isArtifactIdentity({ ...identity('a'), run_id: undefined })).toBe(true);
    expect(isArtifactIdentity.issuesOf({ ...identity('a'), path: undefined })).toMatchObject([
      { path: '', keyword: 'required' },
    ]);
    expect(isArtifactIdentity.issuesOf({ ...identity('a'), unknown: undefined })).toMatchObject([
      { path: '', keyword: 'additionalProperties' },
    ]);
  });

  test('a hole in an array is an item', () => {
    // eslint-disable-next-line no-sparse-arrays -- a hole is what is tested
    const value = { source_event_ids: ['a', , 'b'] };
    expect(ajvAccepts('provenance_ref', value)).toBe(false);
    expect(GUARDS.provenance_ref.issuesOf(value)).toMatchObject([
      { path: '/source_event_ids/1', keyword: 'type' },
    ]);
  });
});

describe('a text that was accepted before', () => {
  test.each(['uuid', 'schema_version'] as const)('changes no verdict on another %s', (model) => {
    const [valid = ''] = (readSchema(model).examples ?? []) as string[];
    for (const wrong of ['', undefined, null, `${valid}\n`, [valid], new String(valid)]) {
      expect(GUARDS[model](valid)).toBe(true);
      expect(GUARDS[model](wrong)).toBe(false);
    }
  });
});

/** The value with each part of it replaced, one at a time. */
function mutationsOf(value: unknown): unknown[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, member]) =>
          mutationsOf(member).map((mutated) => {
            const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
            return Object.assign(copy, { [key]: mutated });
          }),
        )
      : [];
  return [...REPLACEMENTS, ...inside];
}

describe('near misses', () => {
  const VALID = {
    timestamp: [
      '2026-02-21T15:12:40+01:00',
      '2024-02-29T23:59:59.999999999-23:59',
      '1000-01-01T00:00:00Z',
      '9999-12-31T23:59:59.1Z',
    ],
    uuid: ['c683f2f1-744b-5ffd-9f08-b34c49b01e57', 'C683F2F1-744B-5FFD-9F08-B34C49B01E57'],
    event_id: [
      '01KJ08Q7Y11XVPXHMVF0RGDF20',
      '16478db0-e03c-4ca7-ab98-768b8fd00edd',
      '45474677049E400EA5714E162DA7C711',
    ],
    schema_version: ['1.0.0', '10.200.3000'],
  } as const;

  /** A valid text with characters put in, taken out and replaced. */
  function nearly(model: keyof typeof VALID): fc.Arbitrary<string> {
    const character = fc.mapToConstant(
      { num: 128, build: (code) => String.fromCharCode(code) },
      { num: 10, build: (digit) => '０１２３４５６７８９'.charAt(digit) },
      { num: 1, build: () => '−' },
    );
    const edit = fc.tuple(fc.nat(40), fc.constantFrom(0, 1, 1, 1), fc.option(character));
    return fc
      .tuple(fc.constantFrom<string>(...VALID[model]), fc.array(edit, { maxLength: 2 }))
      .map(([valid, edits]) =>
        edits.reduce((text, [position, removed, inserted]) => {
          const at = position % (text.length + 1);
          return text.slice(0, at) + (inserted ?? '') + text.slice(at + removed);
        }, valid),
      );
  }

  describe.each(Object.keys(VALID) as (keyof typeof VALID)[])('of %s', (model) => {
    const { pattern = '' } = readSchema(model);

    test('are accepted exactly where the schema’s pattern matches, as written and unrolled', () => {
      const written = new RegExp(pattern, 'u');
      const fast = new RegExp(unrolled(pattern));
      fc.assert(
        fc.property(nearly(model), (text) => {
          expect(GUARDS[model as ModelName](text)).toBe(written.test(text));
          expect(fast.test(text)).toBe(written.test(text));
        }),
        { numRuns: tries(5000) },
      );
    });

    test('are accepted exactly where Ajv accepts them at run time', () => {
      fc.assert(
        fc.property(nearly(model), (text) => {
          expect(GUARDS[model as ModelName](text)).toBe(ajvAccepts(model, text));
        }),
        { numRuns: tries(5000) },
      );
    });
  });
});

describe('timestamps (C6)', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  const daysOf = (year: number, month: number) =>
    month === 2
      ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
        ? 29
        : 28
      : [4, 6, 9, 11].includes(month)
        ? 30
        : 31;

  test('are accepted exactly where their numbers are those of an existing instant', () => {
    /** Mostly in range, sometimes one beside it. */
    const upTo = (limit: number) =>
      fc.oneof({ weight: 9, arbitrary: fc.nat(limit) }, { weight: 1, arbitrary: fc.nat(99) });
    const parts = fc.record({
      year: fc.oneof(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 0, max: 1000 })),
      month: upTo(12),
      day: fc.oneof(upTo(31), fc.integer({ min: 28, max: 31 })),
      hour: upTo(23),
      minute: upTo(59),
      second: upTo(59),
      fraction: fc.stringMatching(/^([.][0-9]{1,10})?$/),
      offset: fc.option(fc.tuple(fc.constantFrom('+', '-'), upTo(23), upTo(59))),
    });
    fc.assert(
      fc.property(parts, ({ year, month, day, hour, minute, second, fraction, offset }) => {
        const [sign, hours, minutes] = offset ?? ['+', 0, 0];
        const exists =
          year >= 1000 &&
          month >= 1 &&
          month <= 12 &&
          day >= 1 &&
          day <= daysOf(year, month) &&
          hour <= 23 &&
          minute <= 59 &&
          second <= 59 &&
          fraction.length <= '.123456789'.length &&
          hours <= 23 &&
          minutes <= 59;
        const text =
          `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` +
          `T${two(hour)}:${two(minute)}:${two(second)}${fraction}` +
          (offset ? `${sign}${two(hours)}:${two(minutes)}` : 'Z');
        expect([text, isTimestamp(text)]).toEqual([text, exists]);
      }),
      { numRuns: tries(5000) },
    );
  });

  test('on 29 February are accepted in leap years alone, from 1000 to 9999', () => {
    const wrong: number[] = [];
    for (let year = 1000; year <= 9999; year += 1) {
      const accepted = isTimestamp(`${year}-02-29T00:00:00Z`);
      if (accepted !== (daysOf(year, 2) === 29)) wrong.push(year);
    }
    expect(wrong).toEqual([]);
  });

  test('on 31 days are accepted in the months that have them', () => {
    const months = Array.from({ length: 12 }, (_, i) => i + 1);
    for (const month of months) {
      const accepted = [28, 29, 30, 31].filter((day) =>
        isTimestamp(`2026-${two(month)}-${day}T00:00:00Z`),
      );
      expect(Math.max(...accepted)).toBe(daysOf(2026, month));
    }
  });

  test.each([
    '2026-01-02 03:04:05Z',
    '2026-01-02T03:04:05+0000',
    '2026-01-02T03:04:05+00',
    '2026-01-02T03:04:05',
    '2026-01-02T23:59:60Z',
    '2026-01-02t03:04:05Z',
    '2026-01-02T03:04:05z',
    '2026-01-02T03:04:05.1234567890Z',
    '2026-01-02T03:04:05.Z',
    '2026-01-02T03:04:05,1Z',
    '2026-01-02T24:00:00Z',
    '2026-01-02T03:04Z',
    '0000-01-02T03:04:05Z',
    '0999-01-02T03:04:05Z',
    '+002026-01-02T03:04:05Z',
    '2026-02-29T00:00:00Z',
    '2026-01-02T03:04:05Z\n',
    '2026-01-02T03:04:05−01:00',
  ])('are not %j', (text) => {
    expect(isTimestamp(text)).toBe(false);
  });
});
