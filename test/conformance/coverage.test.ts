import { describe, expect, test } from '@jest/globals';
import {
  EVENT_TYPE_TO_SCHEMA,
  EVENT_TYPES,
  isMissionDossierEvent,
} from 'mission-dossier-contracts';
import {
  FIXTURE_CATEGORIES,
  loadFixtures,
  loadReplays,
} from 'mission-dossier-contracts/conformance';
import type { FixtureCase, SchemaName } from 'mission-dossier-contracts/conformance';
import { readContract } from '../../scripts/schemas.js';
import type { FamilyRule } from '../../scripts/schemas.js';
import { segmentsOf } from '../../src/issues/jsonPointer.js';
import { constraintsOf, placesOf } from '../support/constraints.js';
import type { Constraint } from '../support/constraints.js';
import { valueAt } from '../support/valueAt.js';

const cases = FIXTURE_CATEGORIES.flatMap(loadFixtures);
const families = readContract('schemas').siblings.all;

/** The models whose constraints need cases: payloads, the envelope, and others that have rules. */
const models = [
  ...Object.values(EVENT_TYPE_TO_SCHEMA),
  'event',
  ...families.flatMap(({ name, events, rules = {} }) =>
    [...new Set([...Object.values(events), ...Object.values(rules).map(({ model }) => model)])].map(
      (model) => `families/${name}/${model}`,
    ),
  ),
] as SchemaName[];

/** Whether an invalid case is invalid because of this constraint, by the errors that it lists. */
function breaks(fixture: FixtureCase, { path, keyword, detail }: Constraint): boolean {
  return fixture.errors.some((error) => {
    const segments = segmentsOf(error.path);
    return (
      error.keyword === keyword &&
      segments.length === path.length &&
      path.every((key, i) => key === '*' || key === segments[i]) &&
      (keyword !== 'required' ||
        !Object.hasOwn(valueAt(fixture.payload, error.path) as object, detail))
    );
  });
}

test('every payload of every family has cases', () => {
  expect(models.length).toBeGreaterThan(40);
  expect(models.filter((model) => !cases.some(({ schema }) => schema === model))).toEqual([]);
});

describe.each(models)('the fixtures of %s', (schema) => {
  const ofSchema = cases.filter((fixture) => fixture.schema === schema);
  const constraints = constraintsOf(schema);
  const nameOf = ({ path, keyword, detail }: Constraint) =>
    `/${path.join('/')} ${keyword} ${detail}`;

  test('break every constraint that the schema states', () => {
    expect(constraints.length).toBeGreaterThan(2);
    const unbroken = constraints.filter(
      (constraint) => !ofSchema.some((fixture) => !fixture.valid && breaks(fixture, constraint)),
    );
    expect(unbroken.map(nameOf)).toEqual([]);
  });

  test('satisfy every constraint that the schema states, with a value at its place', () => {
    const unmet = constraints.filter(
      (constraint) =>
        !ofSchema.some(
          (fixture) => fixture.valid && placesOf(constraint, fixture.payload).length > 0,
        ),
    );
    expect(unmet.map(nameOf)).toEqual([]);
  });
});

// Reducers in other languages meet a new type of event in replays only.
test.each(EVENT_TYPES)('a replay has a valid %s', (type) => {
  const events = loadReplays(FIXTURE_CATEGORIES).flatMap((replay) => replay.events);
  expect(events.some((event) => event.event_type === type && isMissionDossierEvent(event))).toBe(
    true,
  );
});

const rules = families.flatMap(({ name, rules: ofFamily = {} }) =>
  Object.entries(ofFamily).map(([id, rule]): [string, string, FamilyRule] => [
    `${name}/${id}`,
    `families/${name}/${rule.model}`,
    rule,
  ]),
);

describe.each(rules)('the rule %s', (id, schema, { if: given = {}, then = {} }) => {
  const applies = ({ payload }: FixtureCase) =>
    Object.entries(given).every(([name, value]) => valueAt(payload, `/${name}`) === value);
  const named = cases.filter(
    (fixture) => fixture.schema === schema && fixture.rules.includes(id) && applies(fixture),
  );

  test('is kept by a valid case to which it applies', () => {
    expect(named.filter(({ valid }) => valid)).not.toEqual([]);
  });

  test('is broken by a case that breaks nothing else', () => {
    const broken = named.filter(
      ({ errors }) => errors.length === 1 && errors[0]?.keyword === 'rule',
    );
    expect(broken).not.toEqual([]);
  });

  test('is broken by a case without the member that it asks for', () => {
    const isBrokenWithout = (name: string) =>
      named.some(
        ({ payload, errors }) =>
          !Object.hasOwn(payload as object, name) &&
          errors.some(({ keyword }) => keyword === 'rule'),
      );
    expect(Object.keys(then).filter((name) => !isBrokenWithout(name))).toEqual([]);
  });
});
