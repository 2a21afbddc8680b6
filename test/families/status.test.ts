import { describe, expect, test } from '@jest/globals';
import { canonicalToSyncV1, reduceStatus } from 'mission-dossier-contracts/status';
import type { Lane } from 'mission-dossier-contracts/status';
import { eventIdOf, familyEvent } from '../support/familyEvent.js';

const EVIDENCE = {
  repos: [{ repo: 'r', branch: 'main', commit: 'abc' }],
  review: { reviewer: 'bob', verdict: 'approved' },
};

interface More {
  readonly clock?: number;
  readonly id?: number;
  readonly [member: string]: unknown;
}

let clocks = 0;

function moved(from_lane: string | null, to_lane: string, { clock, id, ...more }: More = {}) {
  clocks += 1;
  const payload = {
    feature_slug: '001-reset',
    wp_id: 'WP01',
    from_lane,
    to_lane,
    actor: 'alice',
    execution_mode: 'worktree',
    ...(to_lane === 'done' && { evidence: EVIDENCE }),
    ...more,
  };
  return familyEvent(clock ?? clocks, 'WPStatusChanged', payload, id ?? clock ?? clocks);
}

const STARTED = [moved(null, 'planned'), moved('planned', 'claimed'), moved('claimed', 'doing')];
const IN_REVIEW = [...STARTED, moved('in_progress', 'for_review')];

function laneAfter(...events: readonly object[]) {
  const { wp_states, anomalies } = reduceStatus(events);
  return [wp_states['WP01']?.current_lane, anomalies.map(({ reason }) => reason)];
}

describe('a work package', () => {
  test('moves from lane to lane, and keeps the evidence of the last one', () => {
    const done = moved('for_review', 'done');
    expect(reduceStatus([done, ...IN_REVIEW]).wp_states['WP01']).toEqual({
      wp_id: 'WP01',
      current_lane: 'done',
      last_event_id: done.event_id,
      last_transition_at: '2026-02-21T09:00:00Z',
      evidence: {
        ...EVIDENCE,
        repos: [{ ...EVIDENCE.repos[0], files_touched: null }],
        verification: null,
        review: { ...EVIDENCE.review, reference: null },
      },
    });
  });

  test('is in progress if a producer calls that "doing"', () => {
    expect(laneAfter(...STARTED)).toEqual(['in_progress', []]);
  });

  test.each<[string, object[], string]>([
    [
      'from a lane that it is not in',
      [moved('claimed', 'in_progress')],
      'it leaves "claimed", but the work package is in "for_review"',
    ],
    [
      'to a lane that does not follow',
      [moved('for_review', 'claimed')],
      'the lane "claimed" does not follow "for_review"',
    ],
    [
      'back from a review that is not named',
      [moved('for_review', 'in_progress', { review_ref: ' ' })],
      'a transition from "for_review" to "in_progress" needs "review_ref"',
    ],
    [
      'back from a review that is not named, although it is forced',
      [moved('for_review', 'doing', { force: true, reason: 'now' })],
      'a transition from "for_review" to "in_progress" needs "review_ref"',
    ],
  ])('is not moved %s', (_, events, reason) => {
    expect(laneAfter(...IN_REVIEW, ...events)).toEqual(['for_review', [reason]]);
  });

  test('goes back to planning for a reason alone', () => {
    expect(laneAfter(...STARTED, moved('in_progress', 'planned'))).toEqual([
      'in_progress',
      ['a transition from "in_progress" to "planned" needs "reason"'],
    ]);
    expect(laneAfter(...STARTED, moved('in_progress', 'planned', { reason: 'late' }))).toEqual([
      'planned',
      [],
    ]);
  });

  test('leaves a terminal lane only by force', () => {
    const canceled = [...STARTED, moved('in_progress', 'canceled')];
    expect(laneAfter(...canceled, moved('canceled', 'blocked'))).toEqual([
      'canceled',
      [
        'only a forced transition leaves the lane "canceled"; the lane "blocked" does not follow "canceled"',
      ],
    ]);
    const forced = moved('canceled', 'planned', { force: true, reason: 'again' });
    expect(laneAfter(...canceled, forced)).toEqual(['planned', []]);
  });

  test('is sent back by a review, whatever else happens at the same time', () => {
    const clock = 50;
    const back = moved('for_review', 'in_progress', { clock, id: 50, review_ref: 'PR-1' });
    const done = moved('for_review', 'done', { clock, id: 51 });
    expect(laneAfter(...IN_REVIEW, back, done)).toEqual(['in_progress', []]);
  });
});

test('a transition against the rules of the family is rejected as invalid, with the rule', () => {
  const issues: unknown[] = [];
  const forced = moved(null, 'planned', { force: true, reason: '' });
  const state = reduceStatus([forced], {
    onRejected: (rejection) => issues.push(...rejection.issues),
  });
  expect(state).toMatchObject({ wp_states: {}, anomalies: [], event_count: 1 });
  expect(issues).toMatchObject([
    {
      path: '/payload',
      schemaPath: 'families/status/family.json#/rules/forced-transition-needs-reason',
    },
  ]);
});

test('a key of a work package is never trusted', () => {
  const { wp_states } = reduceStatus([moved(null, 'planned', { wp_id: '__proto__' })]);
  expect(Object.keys(wp_states)).toEqual(['__proto__']);
  expect(wp_states['constructor']).toBeUndefined();
});

test('anomalies name the event', () => {
  const early = moved('for_review', 'done', { clock: 3, id: 3 });
  expect(reduceStatus([early]).anomalies).toMatchObject([
    { event_id: eventIdOf(3), wp_id: 'WP01', from_lane: 'for_review', to_lane: 'done' },
  ]);
});

describe('canonicalToSyncV1', () => {
  test('returns the lane of the sync protocol', () => {
    expect(canonicalToSyncV1('in_progress')).toBe('doing');
  });

  test('refuses what is no lane', () => {
    expect(() => canonicalToSyncV1('toString' as Lane)).toThrow(
      'found "toString", expected a lane',
    );
  });
});
