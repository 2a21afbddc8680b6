import { describe, expect, test } from '@jest/globals';
import { MODEL_NAMES } from 'mission-dossier-contracts';
import { GUARDS } from '../../src/generated/guardTables.js';
import type { ModelName } from 'mission-dossier-contracts';
import { VALIDATORS } from 'mission-dossier-contracts/ajv';
import type { AjvError } from 'mission-dossier-contracts/ajv';
import { loadFixtures } from 'mission-dossier-contracts/conformance';

const fixtures = loadFixtures('dossier');

/** Ajv’s errors, without the one that says only that a nullable value is not null either. */
function errorsOf(model: ModelName, value: unknown): AjvError[] {
  VALIDATORS[model](value);
  return (VALIDATORS[model].errors ?? []).filter(({ keyword }) => keyword !== 'if');
}

/** A guard lists so many issues, and the place of the next one; Ajv lists all. */
const MOST_ISSUES = 1000;

test('there is a validator for each model', () => {
  expect(Object.keys(VALIDATORS).sort()).toEqual([...MODEL_NAMES].sort());
});

describe('a validator', () => {
  test('gives the verdict of the guard on every fixture, against every model', () => {
    for (const { id, payload } of fixtures) {
      const wrong = MODEL_NAMES.filter(
        (model) => VALIDATORS[model](payload) !== GUARDS[model](payload),
      );
      expect([id, wrong]).toEqual([id, []]);
    }
  });

  test('gives the errors of the guard, in their order', () => {
    for (const { id, payload } of fixtures) {
      const found = MODEL_NAMES.map((model) =>
        errorsOf(model, payload)
          .slice(0, MOST_ISSUES + 1)
          .map(
            ({ instancePath, keyword, schemaPath }) => `${instancePath} ${keyword} ${schemaPath}`,
          ),
      );
      const expected = MODEL_NAMES.map((model) =>
        GUARDS[model]
          .issuesOf(payload)
          .map(({ path, keyword, schemaPath }) => `${path} ${keyword} ${schemaPath}`),
      );
      expect([id, found]).toEqual([id, expected]);
    }
  });

  test('gives errors as Ajv gives them, with a message and parameters', () => {
    expect(errorsOf('content_hash_ref', { hash: '', algorithm: 'md5' })).toEqual([
      {
        instancePath: '/hash',
        schemaPath: 'hash.json#/minLength',
        keyword: 'minLength',
        params: { limit: 1 },
        message: 'must NOT have fewer than 1 characters',
      },
    ]);
  });
});
