import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { drawCalls } from '../../scripts/interop/arguments.js';
import { faultsIn } from '../../scripts/interop/differences.js';
import { differencesBetween } from '../../scripts/interop/differencesBetween.js';
import {
  withCanonicalNames,
  withMember,
  withNamesOf30,
} from '../../scripts/interop/renameMembers.js';

describe('the differences of a run', () => {
  const expected = [
    {
      reason: 'they round',
      differences: [{ found: 'accepts it', releases: ['a 1', 'a 2'], cases: ['x', 'y'] }],
    },
  ];
  const occurred = ['a 1', 'a 2'].flatMap((release) =>
    ['x', 'y'].map((id) => ({ release, case: id, found: 'accepts it' })),
  );

  test('have no fault if exactly the expected ones occur, however often', () => {
    expect(faultsIn([...occurred, ...occurred], expected)).toEqual([]);
  });

  test('have a fault for one that is not listed', () => {
    const other = { release: 'a 1', case: 'x', found: 'refuses it at /y' };
    expect(faultsIn([...occurred, other], expected)).toEqual([
      'not listed: a 1: x: refuses it at /y',
    ]);
  });

  test('have a fault for one that is listed and did not occur', () => {
    expect(faultsIn(occurred.slice(1), expected)).toEqual([
      'listed in interop/expected-differences.json, but it did not occur: a 1: x: accepts it',
    ]);
  });
});

describe('the places at which two values differ', () => {
  test('are as deep as possible, in objects and in arrays', () => {
    expect(
      differencesBetween({ a: [{ b: 1 }, 2], 'c/~': 3 }, { a: [{ b: 0 }, 2], 'c/~': 4 }),
    ).toEqual([
      { at: '/a/0/b', ours: 1, theirs: 0 },
      { at: '/c~1~0', ours: 3, theirs: 4 },
    ]);
  });

  test('do not count null and an absent member as different (C5)', () => {
    expect(differencesBetween({ a: null }, { b: null })).toEqual([]);
  });

  test('include a key that every object inherits', () => {
    expect(differencesBetween({}, { constructor: 1 })).toEqual([
      { at: '/constructor', ours: undefined, theirs: 1 },
    ]);
  });

  test('distinguish an array from an object', () => {
    expect(differencesBetween({ a: [] }, { a: {} })).toEqual([{ at: '/a', ours: [], theirs: {} }]);
  });
});

describe('the names of 3.0', () => {
  const canonical = `{ "namespace": {"feature_slug":"mission_key", "mission_key": 1e400},
    "artifact_ids_changed": [{"mission_key": "x"}], "context_diagnostics": {"mission_key": "y"} }`;
  const renamed = `{ "namespace": {"mission_slug":"mission_key", "mission_type": 1e400},
    "artifact_ids_changed": [{"mission_type": "x"}], "context_diagnostics": {"mission_key": "y"} }`;

  test('stand in namespaces and identities alone, and all else stays as written', () => {
    expect(withNamesOf30(canonical)).toBe(renamed);
  });

  test('are changed back to the canonical names', () => {
    expect(withCanonicalNames(renamed)).toBe(canonical);
  });
});

describe('a member that is added to JSON text', () => {
  test.each([
    ['{}', '{"a":"b"}'],
    [' {"c": 1}', ' {"a":"b","c": 1}'],
    ['[1]', '[1]'],
  ])('%s', (text, expected) => {
    expect(withMember(text, 'a', 'b')).toBe(expected);
  });
});

describe('the calls of producers', () => {
  test('are the same in every run', () => {
    expect(drawCalls()).toEqual(drawCalls());
  });

  test.each([
    ['artifact_class', 'flat_artifact_class'],
    ['reason_code', 'missing_reason_code'],
    ['required_status', 'required_status'],
    ['completeness_status', 'completeness_status'],
    ['severity', 'drift_severity'],
  ])('have every value of %s', (name, schema) => {
    const { enum: values } = JSON.parse(
      readFileSync(`schemas/generations/${schema}.json`, 'utf8'),
    ) as { enum: string[] };
    const drawn = new Set(drawCalls().flatMap((call) => call.arguments[name] ?? []));
    expect([...drawn].sort()).toEqual(values.sort());
  });
});
