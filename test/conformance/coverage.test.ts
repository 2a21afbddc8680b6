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
import type { FixtureCase } from 'mission-dossier-contracts/conformance';
import { segmentsOf } from '../../src/issues/jsonPointer.js';
import { constraintsOf, placesOf } from '../support/constraints.js';
import type { Constraint } from '../support/constraints.js';
import { valueAt } from '../support/valueAt.js';

const cases = loadFixtures('dossier');

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

describe.each([...Object.values(EVENT_TYPE_TO_SCHEMA), 'event'] as const)(
  'the fixtures of %s',
  (schema) => {
    const ofSchema = cases.filter((fixture) => fixture.schema === schema);
    const constraints = constraintsOf(schema);
    const nameOf = ({ path, keyword, detail }: Constraint) =>
      `/${path.join('/')} ${keyword} ${detail}`;

    test('break every constraint that the schema states', () => {
      expect(constraints.length).toBeGreaterThan(20);
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
  },
);

// Reducers in other languages meet a new type of event in replays only.
test.each(EVENT_TYPES)('a replay has a valid %s', (type) => {
  const events = loadReplays(FIXTURE_CATEGORIES).flatMap((replay) => replay.events);
  expect(events.some((event) => event.event_type === type && isMissionDossierEvent(event))).toBe(
    true,
  );
});
