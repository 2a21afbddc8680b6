import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { MODEL_NAMES } from 'mission-dossier-contracts';
import { GUARDS } from '../../src/generated/guardTables.js';
import type { ModelName } from 'mission-dossier-contracts';
import { constraintsOf, placesOf } from '../support/constraints.js';
import type { Constraint } from '../support/constraints.js';
import { sampleOf } from '../support/samples.js';
import { tries } from '../support/searches.js';

const SAMPLES = tries(1000);
/** How often each constraint is broken: in samples that lie apart. */
const BREAKS = 10;
const APART = SAMPLES / BREAKS - 3;

describe.each(MODEL_NAMES)('%s', (model) => {
  let samples: unknown[];
  beforeAll(() => {
    samples = Array.from({ length: SAMPLES }, (_, i) => sampleOf(model, i + 1));
  });

  test(`accepts ${SAMPLES} samples of its schema`, () => {
    const refused = samples.filter((sample) => !GUARDS[model](sample));
    expect(refused.map((sample) => GUARDS[model].issuesOf(sample))).toEqual([]);
  });

  const constraints = constraintsOf(model);

  function expectRefusal(sample: unknown, constraint: Constraint, place: readonly string[]): void {
    const issues = GUARDS[model].issuesOf(constraint.breakAt(sample, place));
    const path = place.map(escape).join('');
    const { keyword, schemaPath } = constraint;
    expect(issues).toContainEqual(expect.objectContaining({ path, keyword, schemaPath }));
    expect(new Set(issues.map(({ path }) => path))).toEqual(new Set([path]));
  }

  test('refuses each sample once it is broken in one place, with an issue at that place', () => {
    samples.forEach((sample, i) => {
      const breaks = constraints.flatMap((constraint) =>
        placesOf(constraint, sample).map((place) => ({ constraint, place })),
      );
      const chosen = breaks[i % breaks.length];
      expect(chosen).toBeDefined();
      if (chosen) expectRefusal(sample, chosen.constraint, chosen.place);
    });
  });

  test('refuses what breaks each constraint, in several samples', () => {
    for (const constraint of constraints) {
      const broken = [...placesApart(constraint, samples)];
      const name = `${model} ${constraint.path.join('/')} ${constraint.keyword}`;
      // Were there no sample to break, the constraint would go untested.
      expect({ name, samples: Math.min(1, broken.length) }).toEqual({ name, samples: 1 });
      for (const [sample, place] of broken) expectRefusal(sample, constraint, place);
    }
  });

  test('refuses null wherever its schema does', () => {
    const strict = constraints.filter(
      ({ keyword, detail }) => keyword === 'type' && !detail.includes('null'),
    );
    for (const { path, schemaPath } of strict) {
      if (isNullable(model, path)) continue;
      const found = firstPlace(path);
      expect({ path, found: found !== undefined }).toEqual({ path, found: true });
      if (!found) continue;
      const [sample, place] = found;
      expect(GUARDS[model].issuesOf(withNull(sample, place))).toContainEqual(
        expect.objectContaining({ keyword: 'type', schemaPath, path: place.map(escape).join('') }),
      );
    }

    function firstPlace(path: readonly string[]): [unknown, string[]] | undefined {
      for (const sample of samples) {
        const [place] = placesOf({ ...constraints[0], path, keyword: '' } as never, sample);
        if (place) return [sample, place];
      }
      return undefined;
    }
  });
});

/** Some of the places where the samples can be broken. */
function* placesApart(
  constraint: Constraint,
  samples: readonly unknown[],
): Generator<[sample: unknown, place: string[]]> {
  let count = 0;
  for (const sample of samples) {
    for (const place of placesOf(constraint, sample)) {
      if (count % APART === 0) yield [sample, place];
      count += 1;
      if (count === BREAKS * APART) return;
    }
  }
}

/** Whether the flat bundle, read independently of the constraints, gives null as a choice there. */
function isNullable(model: ModelName, path: readonly string[]): boolean {
  const bundle = JSON.parse(readFileSync(`schemas/bundled/${model}.json`, 'utf8')) as Bundle;
  let schema = resolve(bundle, bundle);
  let nullable = false;
  for (const step of path) {
    const properties = step === '*' ? undefined : schema.properties;
    const next = properties?.[step] ?? schema.items ?? (schema.additionalProperties as Bundle);
    nullable = next.anyOf?.[1]?.type === 'null';
    schema = resolve(bundle, next);
  }
  return nullable;
}

interface Bundle {
  $defs?: Record<string, Bundle>;
  $ref?: string;
  allOf?: Bundle[];
  anyOf?: Bundle[];
  items?: Bundle;
  type?: string | string[];
  properties?: Record<string, Bundle>;
  additionalProperties?: Bundle | boolean;
}

function resolve(bundle: Bundle, schema: Bundle): Bundle {
  const [target] = schema.allOf ?? schema.anyOf ?? [];
  if (target) return resolve(bundle, target);
  const name = schema.$ref?.replace('#/$defs/', '');
  return name === undefined ? schema : resolve(bundle, bundle.$defs?.[name] ?? {});
}

function withNull(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return null;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[step] = withNull(copy[step], rest);
  return copy;
}

/** A segment of a JSON pointer (RFC 6901). */
function escape(segment: string): string {
  return `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
