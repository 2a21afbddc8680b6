import { describe, expect, test } from '@jest/globals';
import { loadFixtures } from 'mission-dossier-contracts/conformance';
import { GATES_EVENT_TYPES } from 'mission-dossier-contracts/gates';
import {
  isTermCandidateObservedPayload,
  STRICTNESS_VALUES,
} from 'mission-dossier-contracts/glossary';
import {
  CANONICAL_LANE,
  CANONICAL_TO_SYNC_V1,
  isLane,
  isStatusTransitionPayload,
  LANE_VALUES,
} from 'mission-dossier-contracts/status';

function payloadOf(category: string, id: string): object {
  const found = loadFixtures(category).find((fixture) => fixture.id === id);
  if (!found) throw new Error(`there is no fixture "${id}"`);
  return found.payload as object;
}

describe('the entry of a family', () => {
  const transition = payloadOf('events', 'wp-status-changed.valid.full');

  test('has guards that accept payloads', () => {
    expect(isStatusTransitionPayload(transition)).toBe(true);
    expect(isStatusTransitionPayload.issuesOf(transition)).toEqual([]);
  });

  test('has guards that hold payloads to the rules of the family', () => {
    const forced = { ...transition, force: true, reason: ' ' };
    expect(isStatusTransitionPayload(forced)).toBe(false);
    expect(isStatusTransitionPayload.issuesOf(forced)).toEqual([
      {
        path: '',
        keyword: 'rule',
        message:
          'a forced transition needs a reason that is not blank (rule status/forced-transition-needs-reason)',
        schemaPath: 'families/status/family.json#/rules/forced-transition-needs-reason',
      },
    ]);
  });

  test('has guards whose issues say what was found, where, and what was expected', () => {
    const payload = payloadOf('glossary', 'glossary-term-candidate-observed.valid.full');
    const wrong = { ...payload, confidence: 'high', term_surface: '' };
    expect(isTermCandidateObservedPayload.issuesOf(wrong)).toMatchObject([
      {
        path: '/term_surface',
        message: 'found an empty string, expected at least 1 character',
        schemaPath:
          'families/glossary/term_candidate_observed_payload.json#/properties/term_surface/minLength',
      },
      {
        path: '/confidence',
        message: 'found "high", expected a fraction or a whole number',
        schemaPath: 'families/glossary/confidence.json#/type',
      },
    ]);
    expect(isTermCandidateObservedPayload.issuesOf({ ...payload, confidence: 1.5 })).toMatchObject([
      { path: '/confidence', message: 'found 1.5, expected a number of at most 1' },
    ]);
  });

  test('has its event types and enums', () => {
    expect([...GATES_EVENT_TYPES]).toEqual(['GatePassed', 'GateFailed']);
    expect(STRICTNESS_VALUES).toEqual(['off', 'medium', 'max']);
    expect(LANE_VALUES.every(isLane)).toBe(true);
  });

  test('has its mappings, each with a value for every lane', () => {
    expect(LANE_VALUES.map((lane) => CANONICAL_TO_SYNC_V1[lane])).toEqual([
      'planned',
      'planned',
      'doing',
      'for_review',
      'done',
      'doing',
      'planned',
    ]);
    expect(LANE_VALUES.map((lane) => CANONICAL_LANE[lane])).toEqual(LANE_VALUES);
    expect(CANONICAL_LANE.doing).toBe('in_progress');
  });
});

test('too few items are counted in the message', async () => {
  const { isConcurrentDriverWarningPayload } =
    await import('mission-dossier-contracts/collaboration');
  const payload = payloadOf('collaboration', 'collab-concurrent-driver-warning-valid');
  const alone = { ...payload, participant_ids: ['p-ada'] };
  expect(isConcurrentDriverWarningPayload.issuesOf(alone)).toMatchObject([
    { path: '/participant_ids', message: 'found an array of 1, expected an array of at least 2' },
  ]);
});
