import { describe, expect, test } from '@jest/globals';
import { reduceLifecycle } from 'mission-dossier-contracts/lifecycle';
import { familyEvent } from '../support/familyEvent.js';

const MISSION = { mission_id: 'm1', actor: 'alice' };
const started = (clock: number, mission_id = 'm1') =>
  familyEvent(clock, 'MissionStarted', {
    ...MISSION,
    mission_id,
    mission_type: 'software-dev',
    initial_phase: 'specify',
  });
const entered = (clock: number, phase_name: string, id = clock) =>
  familyEvent(clock, 'PhaseEntered', { ...MISSION, phase_name }, id);
const completed = (clock: number) =>
  familyEvent(clock, 'MissionCompleted', {
    ...MISSION,
    mission_type: 'software-dev',
    final_phase: 'review',
  });
const cancelled = (clock: number, id = clock) =>
  familyEvent(clock, 'MissionCancelled', { ...MISSION, reason: 'no need' }, id);

describe('a mission', () => {
  test('enters phases, and is sent back by a review', () => {
    const back = familyEvent(4, 'ReviewRollback', {
      ...MISSION,
      review_ref: 'PR-1',
      target_phase: 'plan',
    });
    expect(
      reduceLifecycle([back, entered(3, 'implement'), started(1), entered(2, 'plan')]),
    ).toEqual({
      mission_id: 'm1',
      mission_status: 'active',
      mission_type: 'software-dev',
      current_phase: 'plan',
      phases_entered: ['specify', 'plan', 'implement', 'plan'],
      wp_states: {},
      anomalies: [],
      event_count: 4,
      last_processed_event_id: back.event_id,
    });
  });

  test('is cancelled after what happens at the same time', () => {
    const state = reduceLifecycle([started(1), cancelled(2, 5), entered(2, 'plan', 9)]);
    expect(state).toMatchObject({
      mission_status: 'cancelled',
      current_phase: 'plan',
      anomalies: [],
    });
  });

  test.each([
    ['before it starts', [entered(1, 'plan')], 'the mission had not started'],
    [
      'after it was completed',
      [started(1), completed(2), cancelled(3)],
      'the mission was completed before',
    ],
    [
      'a second start',
      [started(1), started(2, 'm2')],
      'the mission has started already; the first start holds',
    ],
  ])('keeps an event that does not fit: %s', (_, events, reason) => {
    const { anomalies } = reduceLifecycle(events);
    expect(anomalies).toMatchObject([{ event_id: events.at(-1)?.event_id, reason }]);
  });

  test('has the work packages of the same stream, and their rejected transitions', () => {
    const moved = (clock: number, from_lane: string | null, to_lane: string) =>
      familyEvent(clock, 'WPStatusChanged', {
        feature_slug: '001-reset',
        wp_id: 'WP01',
        from_lane,
        to_lane,
        actor: 'alice',
        execution_mode: 'worktree',
      });
    const wrong = moved(4, null, 'planned');
    const state = reduceLifecycle([
      started(1),
      moved(2, null, 'planned'),
      moved(3, 'planned', 'claimed'),
      wrong,
    ]);
    expect(state.wp_states).toMatchObject({ WP01: { current_lane: 'claimed' } });
    expect(state.anomalies).toEqual([
      {
        event_id: wrong.event_id,
        event_type: 'WPStatusChanged',
        reason: 'work package "WP01": it leaves no lane, but the work package is in "claimed"',
      },
    ]);
  });
});
