import { describe, expect, test } from '@jest/globals';
import * as main from 'mission-dossier-contracts';
import { loadFixtures, validateInstance } from 'mission-dossier-contracts/conformance';
import {
  createEvent,
  EVENT_TYPES,
  InvalidEventError,
  isEventType,
  parseEvent,
  safeParseEvent,
  UnknownEventTypeError,
  validateEvent,
  validatePayload,
} from 'mission-dossier-contracts/families';
import type { CreateEventOptions, EventType } from 'mission-dossier-contracts/families';
import { readContract } from '../../scripts/schemas.js';
import { indexed, TIME } from '../support/examples.js';
import { familyEvent } from '../support/familyEvent.js';
import { isDeeplyFrozen } from '../support/freeze.js';

const PROJECT = '11111111-2222-4333-8444-555555555555';

/** The cases of payloads of sibling families. */
const cases = ['events', 'edge_cases', 'collaboration', 'glossary', 'mission_next']
  .flatMap((category) => loadFixtures(category))
  .filter(({ eventType }) => eventType !== null && !main.isEventType(eventType));

function validPayloadOf(type: string): object {
  const found = cases.find(({ eventType, valid }) => valid && eventType === type);
  if (!found) throw new Error(`there is no valid payload of ${type}`);
  return found.payload as object;
}

const SIBLINGS = EVENT_TYPES.filter((type) => !main.isEventType(type));
const moved = validPayloadOf('WPStatusChanged');

describe('the events of all families', () => {
  test('are those of the dossier and of the sibling families', () => {
    const { families, siblings } = readContract('schemas');
    const declared = [...families, ...siblings.all].flatMap(({ events }) => Object.keys(events));
    expect(declared.length).toBeGreaterThanOrEqual(40);
    expect([...EVENT_TYPES].sort()).toEqual(declared.sort());
    expect(EVENT_TYPES).toEqual(expect.arrayContaining([...main.EVENT_TYPES]));
    expect(new Set(cases.map(({ eventType }) => eventType))).toEqual(new Set(SIBLINGS));
    expect(EVENT_TYPES.every(isEventType)).toBe(true);
    expect([isEventType('__proto__'), isEventType('toString'), isEventType(null)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test.each(cases.map((each) => [each.id, each] as const))(
    'the verdict on the payload %s is that of its schema and rules, at /payload in an event',
    (_, { schema, eventType, payload, valid }) => {
      const type = eventType as EventType;
      const issues = validateInstance(schema, payload);
      expect(validatePayload(type, payload)).toEqual({
        valid,
        eventType: type,
        issues,
        advisories: [],
      });
      if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return;
      const event = familyEvent(1, type, payload);
      const inEvent = issues.map((issue) => ({ ...issue, path: `/payload${issue.path}` }));
      expect(validateEvent(event)).toMatchObject({ valid, issues: inEvent });
      expect(safeParseEvent(event)).toEqual(
        valid
          ? { success: true, event, advisories: [] }
          : { success: false, issues: inEvent, advisories: [] },
      );
    },
  );

  test('a named rule of a family is held', () => {
    const forced = familyEvent(1, 'WPStatusChanged', { ...moved, force: true, reason: ' ' });
    expect(validateEvent(forced).issues).toMatchObject([{ path: '/payload', keyword: 'rule' }]);
    expect(() => parseEvent(forced)).toThrow(InvalidEventError);
    // The main entry knows the envelope alone.
    expect(main.validateEvent(forced).valid).toBe(true);
  });

  test('the verdict on events of the dossier is that of the main entry', () => {
    const event = indexed(1, 'a\\b.md');
    const wrong = { ...event, payload: { ...event.payload, step: 'plan' } };
    for (const value of [event, wrong, { ...event, lamport_clock: -1 }, null, 'text', []]) {
      expect(validateEvent(value)).toEqual(main.validateEvent(value));
      expect(safeParseEvent(value)).toEqual(main.safeParseEvent(value));
    }
    expect(validateEvent(event).advisories).toHaveLength(1);
    expect(validatePayload(event.event_type, event.payload)).toEqual(
      main.validatePayload(event.event_type, event.payload),
    );
  });

  test('other event types: the envelope is checked, parsing refuses them, advice names a likely one', () => {
    const event = familyEvent(1, 'WPStatusChange', moved);
    expect(validateEvent(event)).toMatchObject({
      valid: true,
      advisories: [
        {
          path: '/event_type',
          message: 'found "WPStatusChange"; did you mean "WPStatusChanged"?',
        },
      ],
    });
    expect(safeParseEvent(event)).toMatchObject({
      success: false,
      issues: [{ path: '/event_type', keyword: 'enum' }],
    });
    expect(() => validatePayload('WPStatusChange', moved)).toThrow(UnknownEventTypeError);
    expect(() => validatePayload('__proto__', moved)).toThrow(
      'unknown event type "__proto__" (known: MissionDossierArtifactIndexed, ',
    );
  });

  test('parsing returns the event itself', () => {
    const event = familyEvent(1, 'WPStatusChanged', moved);
    expect(parseEvent(event)).toBe(event);
  });
});

describe('createEvent', () => {
  const clock = () => new main.LamportClock(6);
  const options = {
    nodeId: 'node-1',
    timestamp: TIME,
    aggregateId: 'WP01',
    projectUuid: PROJECT,
  };

  test.each(SIBLINGS)(
    'makes a valid %s, with the entity and the project of the options',
    (type) => {
      const event = createEvent(type, validPayloadOf(type) as never, {
        ...options,
        clock: clock(),
      });
      expect(event).toMatchObject({
        event_type: type,
        aggregate_id: 'WP01',
        project_uuid: PROJECT,
        lamport_clock: 7,
      });
      expect(isDeeplyFrozen(event)).toBe(true);
      expect(validateEvent(event)).toMatchObject({ valid: true });
    },
  );

  test('makes the same events of the dossier as the main entry', () => {
    const { event_type, payload } = indexed(1, 'spec.md');
    const same = { ...options, aggregateId: undefined, newId: () => indexed(1, '').event_id };
    const made = createEvent(event_type, payload, { ...same, clock: clock() });
    expect(made).toEqual(main.createEvent(event_type, payload, { ...same, clock: clock() }));
    expect(made.project_uuid).toBe(payload.namespace.project_uuid);
  });

  test('refuses an event without its project or entity, and the clock does not tick', () => {
    const ticking = clock();
    const { aggregateId: _, projectUuid: __, ...less } = { ...options, clock: ticking };
    const missing = less as unknown as CreateEventOptions<'WPStatusChanged'>;
    expect(() => createEvent('WPStatusChanged', moved as never, missing)).toThrow(
      /"aggregate_id" is missing.*"project_uuid" is missing/,
    );
    expect(ticking.time).toBe(6);
  });

  test('refuses a payload that breaks a rule of its family', () => {
    const forced = { ...moved, force: true } as never;
    expect(() => createEvent('WPStatusChanged', forced, { ...options, clock: clock() })).toThrow(
      'a forced transition needs a reason',
    );
    expect(() =>
      createEvent('WPStatusChange' as 'WPStatusChanged', forced, { ...options, clock: clock() }),
    ).toThrow('did you mean "WPStatusChanged"?');
  });
});
