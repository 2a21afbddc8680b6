import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { EVENT_TYPES, validateEvent } from 'mission-dossier-contracts';
import {
  FIXTURE_CATEGORIES,
  loadFixtures,
  loadReplayStream,
  replayIds,
  validateInstance,
} from 'mission-dossier-contracts/conformance';
import { FAMILY_EVENT_TYPES } from '../../src/generated/families/all.js';
import { BUNDLE_OPTIONS, bundleVerdicts } from '../support/bundles.js';
import { familyEvent } from '../support/familyEvent.js';

type FamilyEventType = keyof typeof FAMILY_EVENT_TYPES;

const ALL_TYPES = [...EVENT_TYPES, ...(Object.keys(FAMILY_EVENT_TYPES) as FamilyEventType[])];

const cases = FIXTURE_CATEGORIES.flatMap(loadFixtures);

/** Every whole event of the fixtures, and every payload of one in an envelope. */
const events: unknown[] = [
  ...cases.filter(({ schema }) => schema === 'event').map(({ payload }) => payload),
  ...cases.flatMap(({ eventType, payload }) =>
    eventType === null ? [] : [familyEvent(1, eventType, payload as object)],
  ),
  ...replayIds().flatMap<unknown>(loadReplayStream),
  ...[...ALL_TYPES, 'SomethingElse', '__proto__'].flatMap((type) => {
    const { payload: _, ...event } = familyEvent(1, type, {});
    return [event, { ...event, payload: null }, { ...event, payload: {} }];
  }),
];

/** What `validateEvent` decides, and for other families the guard of the payload, but for named rules. */
function isValid(event: unknown): boolean {
  if (!validateEvent(event).valid) return false;
  const { event_type: type, payload } = event as { event_type: string; payload?: unknown };
  if (!Object.hasOwn(FAMILY_EVENT_TYPES, type)) return true;
  const issues = validateInstance(FAMILY_EVENT_TYPES[type as FamilyEventType], payload ?? {});
  return issues.every(({ keyword }) => keyword === 'rule');
}

function hasType(type: string, event: unknown): boolean {
  return (event as { event_type?: unknown } | null)?.event_type === type;
}

const EDITIONS = [
  ['schemas/bundled', new Ajv2020(BUNDLE_OPTIONS)],
  ['schemas/draft-07', new Ajv(BUNDLE_OPTIONS)],
] as const;

describe.each(EDITIONS)('the edition in %s', (folder, ajv) => {
  const accepts = bundleVerdicts(folder, ajv);

  test('has the verdict of every fixture, but for named rules', () => {
    expect(cases.length).toBeGreaterThan(1500);
    const others = cases.filter(
      ({ schema, payload, errors }) =>
        accepts(`${schema}.json`, payload) !== errors.every(({ keyword }) => keyword === 'rule'),
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  test('has the verdict of validateEvent on every whole event, but for named rules', () => {
    expect(events.filter(isValid).length).toBeGreaterThan(1000);
    expect(events.filter((event) => !isValid(event)).length).toBeGreaterThan(1000);
    expect(events.filter((event) => accepts('events/any.json', event) !== isValid(event))).toEqual(
      [],
    );
  });

  test.each(ALL_TYPES)('has a schema for %s that accepts the valid events of the type', (type) => {
    const expected = (event: unknown) => hasType(type, event) && isValid(event);
    expect(events.some(expected)).toBe(true);
    const accepted = (event: unknown) => accepts(`events/${type}.json`, event);
    expect(events.filter((event) => accepted(event) !== expected(event))).toEqual([]);
  });
});
