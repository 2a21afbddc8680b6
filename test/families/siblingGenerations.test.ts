import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validateEvent as validateDossierEvent } from 'mission-dossier-contracts';
import {
  familyReader,
  parseEvent,
  safeParseEvent,
  validateEvent,
} from 'mission-dossier-contracts/families';
import type { SiblingReading } from 'mission-dossier-contracts/families';
import { reduceLifecycle } from 'mission-dossier-contracts/lifecycle';
import { reduceMissionRun } from 'mission-dossier-contracts/mission-next';
import { eventReader } from 'mission-dossier-contracts/spec-kitty';
import { reduceStatus, StatusProjection } from 'mission-dossier-contracts/status';
import { SIBLING_FORMS } from '../../src/generated/generations/siblings.js';
import { indexed } from '../support/examples.js';
import { familyEvent } from '../support/familyEvent.js';
import { frozen } from '../support/freeze.js';

type Written = Readonly<Record<string, unknown>> & {
  readonly event_type: string;
  readonly payload: Readonly<Record<string, unknown>>;
};

/** Events as released producers wrote them. */
function writtenBy(release: string): Written[] {
  return readFileSync(`test/producers/siblings.cli-${release}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => frozen(JSON.parse(line) as Written));
}

const OLD = ['2.1.3', '3.1.10'].flatMap(writtenBy);
/** In the order (C12): both producers count from 1. */
const OLD_IN_ORDER = [OLD[0], OLD[2], OLD[1], OLD[3]];
const NEW = writtenBy('3.2.7');
const reader = eventReader();

const moved = familyEvent(1, 'WPStatusChanged', {
  feature_slug: '001-x',
  wp_id: 'WP01',
  to_lane: 'planned',
  actor: 'alice',
  execution_mode: 'worktree',
});

function withPayload(members: object, event: object = moved): object {
  return frozen({ ...event, payload: { ...moved.payload, ...members } });
}

function readingOf(event: unknown): SiblingReading {
  const { reading } = validateEvent(event, { reader });
  if (!reading) throw new Error('it is of no sibling family');
  return reading;
}

describe('events of sibling families as producers write them', () => {
  test.each([...OLD, ...NEW].map((event) => [event.event_type, event] as const))(
    '%s is accepted with a reader',
    (_, event) => {
      expect(validateEvent(event, { reader })).toMatchObject({ valid: true, issues: [] });
      expect(validateEvent(event).valid).toBe(false);
    },
  );

  test('of 3.2.7 are read as canonical: members get their names, and what the contract lacks is left out', () => {
    const readings = NEW.map((event) => [event.event_type, readingOf(event)] as const);
    expect(
      readings.map(([type, { generation, checked, leftOut }]) => [
        type,
        generation,
        checked,
        ...leftOut,
      ]),
    ).toEqual([
      ['WPStatusChanged', '3.0', 'payload'],
      ['WPStatusChanged', '3.0', 'payload'],
      ['MissionStarted', '3.0', 'payload', '/payload/mission_slug'],
      ['PhaseEntered', '3.0', 'payload', '/payload/mission_slug'],
      ['MissionCompleted', '3.0', 'payload', '/payload/mission_slug'],
      ['MissionRunStarted', '3.0', 'payload', '/payload/mission_id', '/payload/mission_slug'],
      ['NextStepIssued', '3.0', 'payload', '/payload/mission_id', '/payload/mission_slug'],
      ['MissionRunCompleted', '3.0', 'payload', '/payload/mission_id', '/payload/mission_slug'],
    ]);
    for (const [, { event }] of readings) expect(validateEvent(event).valid).toBe(true);
    expect(parseEvent(NEW[0], { reader }).payload).toEqual({
      feature_slug: '001-x',
      wp_id: 'WP01',
      from_lane: 'planned',
      to_lane: 'in_progress',
      actor: 'claude',
      force: false,
      execution_mode: 'direct_repo',
    });
    expect(parseEvent(NEW[5], { reader }).payload).toEqual({
      run_id: 'r1',
      mission_key: 'software-dev',
      actor: { actor_id: 'claude', actor_type: 'llm' },
    });
  });

  test('of earlier command lines lack a member, so the envelope alone is checked, and says so', () => {
    expect(OLD).toHaveLength(4);
    expect(OLD.map(readingOf)).toMatchObject([
      { generation: 'flat-feature', checked: 'envelope', leftOut: [] },
      { generation: 'flat-feature', checked: 'envelope', leftOut: [] },
      { generation: '3.0', checked: 'envelope', leftOut: [] },
      { generation: '3.0', checked: 'envelope', leftOut: [] },
    ]);
  });

  test('are not parsed if the envelope alone was checked', () => {
    expect(safeParseEvent(OLD[0], { reader })).toMatchObject({
      success: false,
      issues: [
        {
          path: '/payload',
          message: 'found a payload of generation flat-feature in a form that has no schema',
        },
      ],
    });
    expect(() => parseEvent(OLD[2], { reader })).toThrow('generation 3.0 in a form');
  });

  test('have no valid envelope if it lacks what every generation has', () => {
    for (const event of [...OLD, ...NEW]) {
      const { event_id: _, ...without } = event;
      expect(validateEvent(without, { reader })).toMatchObject({
        valid: false,
        issues: [{ path: '', keyword: 'required', property: 'event_id' }],
      });
    }
  });
});

describe('an event of generation 2.4', () => {
  test('that is valid is the same object, with nothing left out', () => {
    expect(readingOf(moved)).toEqual({
      generation: '2.4',
      checked: 'payload',
      leftOut: [],
      issues: [],
      event: moved,
    });
    expect(parseEvent(moved, { reader })).toBe(moved);
  });

  test('is read without members that the contract does not have, at any depth', () => {
    const evidence = {
      repos: [{ repo: 'r', branch: 'main', commit: 'abc', url: 'u' }],
      review: { reviewer: 'bob', verdict: 'approved' },
      'a/b': 1,
    };
    const event = withPayload({ to_lane: 'done', evidence, policy: null });
    const { leftOut, issues } = readingOf(event);
    expect(issues).toEqual([]);
    expect([...leftOut].sort()).toEqual([
      '/payload/evidence/a~1b',
      '/payload/evidence/repos/0/url',
      '/payload/policy',
    ]);
    expect(parseEvent(event, { reader }).payload).toEqual({
      ...moved.payload,
      to_lane: 'done',
      evidence: {
        repos: [{ repo: 'r', branch: 'main', commit: 'abc' }],
        review: { reviewer: 'bob', verdict: 'approved' },
      },
    });
  });

  test.each([
    [999, []],
    [1000, []],
    [1001, ['unknown 1000']],
    [1002, ['unknown 1000', 'unknown 1001']],
  ])('is refused if it has more than 1,000 such members (%d)', (count, refused) => {
    const names = Array.from({ length: count }, (_, i) => `unknown ${i}`);
    const event = withPayload(Object.fromEntries(names.map((name) => [name, null])));
    const { checked, leftOut, issues } = readingOf(event);
    expect(checked).toBe('payload');
    expect(leftOut).toEqual(names.slice(0, 1000).map((name) => `/payload/${name}`));
    expect(issues.map(({ property }) => property)).toEqual(refused);
    expect(readingOf({ ...event, build_id: 'b' })).toMatchObject({
      checked: count > 1000 ? 'envelope' : 'payload',
    });
  });

  test('that is wrong is named precisely, whatever else it has', () => {
    const issues = (event: object) => validateEvent(event, { reader }).issues;
    expect(issues(withPayload({ to_lane: 'tested', policy: null }))).toMatchObject([
      { path: '/payload/to_lane', keyword: 'enum' },
    ]);
    expect(issues(withPayload({ force: true, policy: null }))).toMatchObject([
      { path: '/payload', keyword: 'rule' },
    ]);
    expect(issues({ ...moved, lamport_clock: null, payload: null })).toMatchObject([
      { path: '/lamport_clock' },
      { path: '/payload', message: expect.stringContaining('has no payload') as unknown },
      { path: '/payload' },
      { path: '/payload' },
      { path: '/payload' },
      { path: '/payload' },
    ]);
  });
});

test('what is not of a sibling family is read as without families', () => {
  const event = indexed(1, 'spec.md');
  for (const value of [event, { ...event, payload: {} }, { ...moved, event_type: 'Other' }, null])
    expect(validateEvent(value, { reader })).toEqual(validateDossierEvent(value, { reader }));
});

test('a reader of some generations refuses the others', () => {
  const of24 = eventReader({ generations: ['2.4'] });
  for (const event of [...OLD, ...NEW])
    expect(validateEvent(event, { reader: of24 })).toMatchObject({
      valid: false,
      issues: [{ path: '', keyword: 'enum' }],
    });
  expect(validateEvent(moved, { reader: of24 }).valid).toBe(true);
  const [built] = [{ ...moved, build_id: 'b' }];
  expect(reduceStatus([built], { reader: familyReader(of24) }).wp_states).toEqual({});
  expect(reduceStatus([built], { reader: familyReader(reader) }).wp_states).toHaveProperty('WP01');
});

test('each event is of one form, by its envelope', () => {
  const member = fc.option(fc.constantFrom('', 'x'), { nil: null });
  const envelope = fc.record({ build_id: member, correlation_id: member }, { requiredKeys: [] });
  fc.assert(
    fc.property(envelope, (event) => {
      expect(SIBLING_FORMS.filter(({ isRecognised }) => isRecognised(event))).toHaveLength(1);
    }),
  );
});

describe('a state of what producers wrote', () => {
  const ofFamilies = familyReader(reader);

  test('is folded of what is read as canonical', () => {
    expect(reduceLifecycle(NEW, { reader: ofFamilies })).toMatchObject({
      mission_id: '01KJ08Q7Y11XVPXHMVF0RGDF20',
      mission_status: 'completed',
      event_count: 5,
    });
    expect(reduceMissionRun(NEW, { reader: ofFamilies })).toMatchObject({
      run_id: 'r1',
      mission_key: 'software-dev',
      run_status: 'completed',
    });
  });

  test('rejects events of which the envelope alone was checked, with that reason', () => {
    const rejected: unknown[] = [];
    const onRejected = (rejection: unknown) => rejected.push(rejection);
    const state = reduceStatus(OLD, { reader: ofFamilies, onRejected });
    expect(state).toMatchObject({ wp_states: {}, event_count: 4 });
    expect(rejected).toEqual(
      OLD_IN_ORDER.map((event) => ({
        event,
        reason: 'invalid-event',
        issues: ofFamilies.refusalsOf(event),
      })),
    );
    expect(ofFamilies.refusalsOf(OLD[0])).toHaveLength(1);
  });

  test('is the same event by event', () => {
    const projection = new StatusProjection({ reader: ofFamilies });
    const outcomes = [...OLD, ...NEW].map((event) => projection.apply(event).outcome);
    expect(outcomes.filter((outcome) => outcome === 'rejected')).toHaveLength(4);
    expect(projection.state()).toEqual(reduceStatus([...OLD, ...NEW], { reader: ofFamilies }));
  });

  test('counts two generations of one event once', () => {
    const { correlation_id: _, ...rest } = moved;
    const { feature_slug, ...members } = moved.payload as Record<string, unknown>;
    const of30 = {
      ...rest,
      correlation_id: moved.correlation_id,
      build_id: 'b',
      schema_version: '3.0.0',
      payload: { ...members, mission_slug: feature_slug },
    };
    const rejected: unknown[] = [];
    const onRejected = (rejection: unknown) => rejected.push(rejection);
    const state = reduceStatus([moved, of30], { reader: ofFamilies, onRejected });
    expect([state.event_count, rejected]).toEqual([1, []]);
  });

  test('calls back for each event of a sibling family in which nothing is wrong', () => {
    const read: SiblingReading[] = [];
    const counting = familyReader(reader, { onRead: (reading) => read.push(reading) });
    reduceStatus([...OLD, ...NEW, indexed(1, 'spec.md'), withPayload({ to_lane: 'tested' })], {
      reader: counting,
    });
    expect(read.map(({ checked }) => checked)).toEqual([
      ...OLD.map(() => 'envelope'),
      ...NEW.map(() => 'payload'),
    ]);
  });
});
