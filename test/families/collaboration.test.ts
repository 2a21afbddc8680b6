import { describe, expect, test } from '@jest/globals';
import { reduceCollaboration, UnfittingEventError } from 'mission-dossier-contracts/collaboration';
import { familyEvent } from '../support/familyEvent.js';

const identity = (participant_id: string) => ({
  participant_id,
  participant_type: 'human' as const,
});
const of = (participant_id: string) => ({ participant_id, mission_id: 'm1' });
const joined = (clock: number, id: string) =>
  familyEvent(clock, 'ParticipantJoined', { ...of(id), participant_identity: identity(id) });
const left = (clock: number, id: string) => familyEvent(clock, 'ParticipantLeft', of(id));
const does = (clock: number, type: string, id: string, more: object = {}) =>
  familyEvent(clock, type, { ...of(id), ...more });
const warned = (clock: number) =>
  familyEvent(clock, 'ConcurrentDriverWarning', {
    warning_id: 'w1',
    mission_id: 'm1',
    participant_ids: ['p1', 'p2'],
    focus_target: { target_type: 'wp', target_id: 'WP01' },
    severity: 'warning',
  });
const BOTH = [joined(1, 'p1'), joined(2, 'p2')];

describe('a participant', () => {
  test('takes part until leaving, and then no longer drives, focuses or works', () => {
    const busy = [
      ...BOTH,
      does(3, 'DriveIntentSet', 'p1', { intent: 'active' }),
      does(4, 'FocusChanged', 'p1', { focus_target: { target_type: 'wp', target_id: 'WP01' } }),
      does(5, 'PromptStepExecutionStarted', 'p1', { step_id: 'plan' }),
      does(6, 'PresenceHeartbeat', 'p1'),
    ];
    expect(reduceCollaboration(busy)).toMatchObject({
      active_drivers: ['p1'],
      participants_by_focus: { 'wp:WP01': ['p1'] },
      active_executions: { p1: ['plan'] },
      presence: { p1: '2026-02-21T09:00:00Z' },
    });
    const state = reduceCollaboration([...busy, left(7, 'p1')]);
    expect(state).toMatchObject({
      active_drivers: [],
      participants_by_focus: {},
      active_executions: {},
      presence: {},
      anomalies: [],
    });
    expect(Object.keys(state.participants)).toEqual(['p2']);
    expect(Object.keys(state.departed_participants)).toEqual(['p1']);
  });

  test('may come back', () => {
    const state = reduceCollaboration([joined(1, 'p1'), left(2, 'p1'), joined(3, 'p1')]);
    expect(Object.keys(state.participants)).toEqual(['p1']);
    expect(state.departed_participants).toEqual({});
  });

  test('may be known from the start', () => {
    const comment = does(1, 'CommentPosted', 'p1', { comment_id: 'c1', content: 'hello' });
    const roster = { p1: identity('p1') };
    expect(reduceCollaboration([comment]).comments).toEqual([]);
    expect(reduceCollaboration([comment], { roster }).comments).toMatchObject([
      { content: 'hello' },
    ]);
    expect(Object.isFrozen(roster.p1)).toBe(false);
  });
});

test('a warning keeps what participants answered, also if it is reported again', () => {
  const hold = does(4, 'WarningAcknowledged', 'p1', { warning_id: 'w1', acknowledgement: 'hold' });
  const { warnings } = reduceCollaboration([...BOTH, warned(3), hold, warned(5)]);
  expect(warnings).toMatchObject([
    { warning_id: 'w1', event_id: warned(5).event_id, acknowledgements: { p1: 'hold' } },
  ]);
});

describe.each([
  [
    'an unknown participant',
    [does(1, 'DriveIntentSet', 'p1', { intent: 'active' })],
    'the participant "p1" is not known',
  ],
  [
    'a participant who has left',
    [joined(1, 'p1'), left(2, 'p1'), does(3, 'PresenceHeartbeat', 'p1')],
    'the participant "p1" has left',
  ],
  [
    'the end of a step that did not begin',
    [
      joined(1, 'p1'),
      does(2, 'PromptStepExecutionCompleted', 'p1', { step_id: 'plan', outcome: 'success' }),
    ],
    'the participant "p1" did not begin the step "plan"',
  ],
  [
    'an answer to an unknown warning',
    [
      joined(1, 'p1'),
      does(2, 'WarningAcknowledged', 'p1', { warning_id: 'w9', acknowledgement: 'hold' }),
    ],
    'there is no warning "w9"',
  ],
])('%s', (_, events, reason) => {
  test('is an anomaly', () => {
    expect(reduceCollaboration(events).anomalies).toMatchObject([{ reason }]);
  });

  test('is thrown in strict mode', () => {
    expect(() => reduceCollaboration(events, { mode: 'strict' })).toThrow(UnfittingEventError);
  });
});

test.each([
  ['joins twice', [joined(1, 'p1'), joined(2, 'p1')], 'the participant "p1" takes part already'],
  [
    'leaves twice',
    [joined(1, 'p1'), left(2, 'p1'), left(3, 'p1')],
    'the participant "p1" does not take part',
  ],
])('who %s is an anomaly, also in strict mode', (_, events, reason) => {
  expect(reduceCollaboration(events, { mode: 'strict' }).anomalies).toMatchObject([{ reason }]);
});
