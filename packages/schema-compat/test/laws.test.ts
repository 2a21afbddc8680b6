import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tries } from 'test-support/searches.js';
import { compareSets } from '../src/compareSets.js';
import type { Report } from '../src/compareSets.js';
import { DIRECTIONS } from '../src/finding.js';
import { SchemaError } from '../src/schemaError.js';
import type { Schema, SchemaSet, Sides } from '../src/schemaSet.js';
import { CHANGES } from './changes.js';
import { witnessesFor } from './evidence.js';
import { anyAnnotation, anyStep, mutated } from './mutations.js';
import { verdictOf } from './verdictOf.js';

const LABELS = { old: 'OLD', new: 'NEW' };
const EVENTS = { envelope: 'event', mapFile: 'event_type_to_schema.json' };
const NO_SCHEMAS = ['event_type_to_schema.json', 'messages.json'];
const NO_TYPES: ReadonlyMap<string, string> = new Map();

const real: SchemaSet = {
  files: new Map(
    readdirSync('schemas')
      .filter((file) => file.endsWith('.json') && !NO_SCHEMAS.includes(file))
      .map((file) => [file, JSON.parse(readFileSync(`schemas/${file}`, 'utf8')) as Schema]),
  ),
  eventTypes: NO_TYPES,
};

const setOf = (files: object): SchemaSet => ({
  files: new Map(Object.entries(files) as [string, Schema][]),
  eventTypes: NO_TYPES,
});

/** The schemas of the table, as starting points. */
const small = CHANGES.flatMap((change) => [change.old, change.new]).map(setOf);

const part = (beside: object) => ({ allOf: [{ $ref: 'base.json' }, beside] });

/** Schemas that include others: a change of one need not change the other. */
const shared = [
  {
    'base.json': { type: 'string', enum: ['a', 'bb'] },
    'model.json': { properties: { p: part({ minLength: 1 }), q: part({ maxLength: 9 }) } },
  },
  {
    'base.json': { type: 'object', properties: { a: { type: 'string' } } },
    'model.json': part({ properties: { a: { enum: ['a', 'b'] } }, required: ['a'] }),
    'other.json': part({ properties: { a: true }, additionalProperties: false }),
  },
  {
    'base.json': { type: 'number', minimum: 0, maximum: 3 },
    'model.json': { type: 'array', items: part({ type: 'integer' }) },
    'other.json': { anyOf: [part({ maximum: 1 }), { enum: [1, 1.5, 'x'] }] },
  },
].map(setOf);

/** If the verdict is that nothing breaks, no value may contradict it. */
function expectNoContradiction(sets: Sides<SchemaSet>, file: string, samples: number): void {
  const report = reportOn(sets);
  if (!report) return;
  const verdict = verdictOf(report, file);
  if (!verdict.backward && !verdict.forward) return;
  const witnesses = witnessesFor(sets, file, { samples });
  for (const direction of DIRECTIONS)
    if (verdict[direction]) expect(witnesses).not.toHaveProperty(direction);
}

/** Returns undefined if a schema refers to itself or to a missing schema. */
function reportOn(sets: Sides<SchemaSet>) {
  try {
    return compareSets(sets, LABELS, EVENTS);
  } catch (error) {
    if (error instanceof SchemaError) return undefined;
    throw error;
  }
}

describe('a verdict that a change is compatible is never contradicted by a value', () => {
  test('for small schemas, changed in up to three places', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...small), fc.constantFrom(...shared)),
        fc.array(anyStep, { minLength: 1, maxLength: 3 }),
        (old, steps) => {
          expectNoContradiction({ old, new: mutated(old, steps).set }, 'model.json', 4);
        },
      ),
      { numRuns: tries(400) },
    );
  });

  test('for the schemas of the contract, and those that refer to them', () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, { minLength: 1, maxLength: 3 }),
        fc.nat(100),
        (steps, choice) => {
          const { set, files } = mutated(real, steps);
          const sets = { old: real, new: set };
          const [changed = ''] = files;
          const affected = [...real.files]
            .filter(([, schema]) => JSON.stringify(schema).includes(`"${changed}"`))
            .map(([file]) => file);
          expectNoContradiction(sets, changed, 2);
          const one = affected[choice % affected.length];
          if (one !== undefined) expectNoContradiction(sets, one, 2);
        },
      ),
      { numRuns: tries(25) },
    );
  });
});

test('every break in a verdict has a finding in a schema that changed', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...small), fc.constantFrom(...shared)),
      fc.array(anyStep, { minLength: 1, maxLength: 3 }),
      (old, steps) => {
        const report = reportOn({ old, new: mutated(old, steps).set });
        for (const { file, through } of report?.changed ?? []) {
          const findings = report?.findings.filter((each) =>
            [file, ...through].includes(each.file),
          );
          const verdict = verdictOf(report as Report, file);
          for (const direction of DIRECTIONS)
            if (!verdict[direction])
              expect(findings?.some(({ breaks }) => breaks[direction])).toBe(true);
        }
        const changed = report?.changed.map(({ file }) => file) ?? [];
        for (const { file } of report?.findings ?? []) expect(changed).toContain(file);
      },
    ),
    { numRuns: tries(1000) },
  );
});

test('a schema compared with itself has no findings, however it is written', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...small, real),
      fc.array(anyStep, { maxLength: 4 }),
      (set, steps) => {
        const { set: same } = mutated(set, steps);
        const report = reportOn({ old: same, new: same });
        expect(report?.changed ?? []).toEqual([]);
      },
    ),
    { numRuns: tries(200) },
  );
});

test('an annotation or an anchor changes nothing, wherever it is', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...small, ...shared, real),
      fc.array(anyAnnotation, { minLength: 1, maxLength: 4 }),
      (old, steps) => {
        const sets = { old, new: mutated(old, steps).set };
        expect(compareSets(sets, LABELS, EVENTS).findings).toEqual([]);
      },
    ),
    { numRuns: tries(200) },
  );
});

test('a verdict is the opposite in reverse', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...small),
      fc.array(anyStep, { minLength: 1, maxLength: 3 }),
      (old, steps) => {
        const { set } = mutated(old, steps);
        const [there, back] = [reportOn({ old, new: set }), reportOn({ old: set, new: old })];
        if (!there || !back) return;
        const { backward, forward } = verdictOf(there, 'model.json');
        expect(verdictOf(back, 'model.json')).toEqual({ backward: forward, forward: backward });
      },
    ),
    { numRuns: tries(1000) },
  );
});
