import { describe, expect, test } from '@jest/globals';
import { reduceMissionRun } from 'mission-dossier-contracts/mission-next';
import { familyEvent } from '../support/familyEvent.js';

const RUN = { run_id: 'run-1', actor: { actor_id: 'agent', actor_type: 'llm' } };
const started = familyEvent(1, 'MissionRunStarted', { ...RUN, mission_key: 'software-dev' });
const issued = (clock: number, step_id: string, run_id = 'run-1') =>
  familyEvent(clock, 'NextStepIssued', { ...RUN, run_id, step_id, agent_id: 'a' });
const asked = (clock: number) =>
  familyEvent(clock, 'DecisionInputRequested', {
    ...RUN,
    decision_id: 'd1',
    step_id: 'plan',
    question: 'which?',
  });
const ended = familyEvent(9, 'MissionRunCompleted', { ...RUN, mission_key: 'software-dev' });

describe('a run', () => {
  test('has a step until that is completed', () => {
    const done = familyEvent(3, 'NextStepAutoCompleted', {
      ...RUN,
      step_id: 'plan',
      agent_id: 'a',
      result: 'success',
    });
    expect(reduceMissionRun([started, issued(2, 'plan')])).toMatchObject({
      current_step_id: 'plan',
    });
    expect(reduceMissionRun([done, started, issued(2, 'plan')])).toMatchObject({
      current_step_id: null,
      completed_steps: ['plan'],
    });
  });

  test('waits for a decision until it is made', () => {
    const answered = familyEvent(4, 'DecisionInputAnswered', {
      ...RUN,
      decision_id: 'd1',
      answer: 'a',
    });
    expect(Object.keys(reduceMissionRun([started, asked(2)]).pending_decisions)).toEqual(['d1']);
    const state = reduceMissionRun([started, asked(2), answered]);
    expect(state.pending_decisions).toEqual({});
    expect(state.answered_decisions).toMatchObject({ d1: { answer: 'a' } });
  });

  test.each([
    ['before it starts', [issued(1, 'plan')], 'the run had not started'],
    [
      'of another run',
      [started, issued(2, 'plan', 'run-2')],
      'it is of the run "run-2", expected "run-1"',
    ],
    ['that asks again', [started, asked(2), asked(3)], 'the decision "d1" was asked for already'],
    [
      'after it was completed',
      [started, ended, issued(10, 'plan')],
      'the run was completed before',
    ],
    [
      'that completes it again',
      [started, ended, { ...ended, event_id: asked(11).event_id, lamport_clock: 11 }],
      'the run was completed already',
    ],
    [
      'that starts it again',
      [started, { ...started, event_id: asked(2).event_id, lamport_clock: 2 }],
      'the run has started already; the first start holds',
    ],
  ])('keeps an event as an anomaly: %s', (_, events, reason) => {
    expect(reduceMissionRun(events).anomalies).toMatchObject([{ reason }]);
  });
});
