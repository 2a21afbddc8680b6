import { describe, expect, test } from '@jest/globals';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import {
  isArtifactIdentity,
  isProvenanceRef,
  isContextDiagnostics,
  MODEL_NAMES,
  validateModel,
} from 'mission-dossier-contracts';
import { GUARDS } from '../../src/generated/guardTables.js';
import * as contracts from 'mission-dossier-contracts';
import { pascalCase } from 'change-case';
import { modelGuard } from '../../src/issues/modelGuard.js';
import { identity } from '../support/examples.js';
import { sampleOf } from '../support/samples.js';

describe.each(MODEL_NAMES)('the guard of %s', (model) => {
  const guard = GUARDS[model];

  test('is exported under the model’s name', () => {
    const exported = (contracts as Record<string, unknown>)[`is${pascalCase(model)}`];
    expect(exported).toBe(guard);
  });

  test('accepts a sample of the schema, without issues', () => {
    const sample = sampleOf(model, 1);
    expect(guard(sample)).toBe(true);
    expect(guard.issuesOf(sample)).toEqual([]);
  });

  test.each([undefined, true])('refuses %p, with issues', (value) => {
    expect(guard(value)).toBe(false);
    expect(guard.issuesOf(value)).not.toEqual([]);
  });

  test('gives the issues that validateModel gives', () => {
    expect(validateModel(model, true)).toEqual(guard.issuesOf(true));
  });

  test('is a Standard Schema that accepts what the guard accepts', async () => {
    const schema: StandardSchemaV1 = guard;
    const sample = sampleOf(model, 2);
    expect(await schema['~standard'].validate(sample)).toEqual({ value: sample });
  });

  test('is a Standard Schema with the issues of the guard', async () => {
    const schema: StandardSchemaV1 = guard;
    const { issues } = await schema['~standard'].validate(true);
    expect(issues).toEqual(guard.issuesOf(true).map(({ message }) => ({ message, path: [] })));
  });
});

describe('a guard as a Standard Schema', () => {
  test('names its version and its vendor', () => {
    expect(isArtifactIdentity['~standard']).toMatchObject({
      version: 1,
      vendor: 'mission-dossier-contracts',
    });
  });

  test('gives the keys that lead to an issue, unescaped', () => {
    expect(isContextDiagnostics['~standard'].validate({ 'a/b~c': 1 })).toEqual({
      issues: [{ message: 'found 1, expected a string', path: ['a/b~c'] }],
    });
  });

  test('gives all issues', () => {
    const { issues } = isArtifactIdentity['~standard'].validate({ ...identity(''), run_id: 5 });
    expect(issues?.map(({ path }) => path)).toEqual([['path'], ['run_id']]);
  });
});

test('a refusal without a reason is an internal error, not a verdict', () => {
  const guard = modelGuard({ type: ['string'] }, () => false);
  expect(() => guard.issuesOf('text')).toThrow('internal error: a value is refused');
  expect(() => guard['~standard'].validate('text')).toThrow('internal error');
});

test('an array is judged by its items, not by an iterator that it brings along', () => {
  const ids = Object.assign([1], { [Symbol.iterator]: () => [].values() });
  expect(isProvenanceRef({ source_event_ids: ids })).toBe(false);
});

test('issues of inherited values are reported like others', () => {
  const inherited: unknown = Object.create({ namespace: { project_uuid: 'x', unknown: 1 } });
  expect(GUARDS.mission_dossier_snapshot_computed_payload.issuesOf(inherited)).not.toEqual([]);
});

test.each([
  [
    'locl_namespace_tuple',
    'there is no model "locl_namespace_tuple"; did you mean "local_namespace_tuple"?',
  ],
  ['constructor', 'there is no model "constructor"'],
  ['__proto__', 'there is no model "__proto__"'],
])('validateModel throws a TypeError for %s, which is not a model', (name, message) => {
  expect(() => validateModel(name as never, {})).toThrow(new TypeError(message));
});
