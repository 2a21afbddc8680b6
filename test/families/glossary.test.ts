import { describe, expect, test } from '@jest/globals';
import {
  GlossaryProjection,
  reduceGlossary,
  UnfittingEventError,
} from 'mission-dossier-contracts/glossary';
import type { FoldMode } from 'mission-dossier-contracts/glossary';
import { eventIdOf, familyEvent } from '../support/familyEvent.js';

const SCOPED = { mission_id: 'm1', scope_id: 'core', step_id: 'plan' };
const activated = familyEvent(1, 'GlossaryScopeActivated', {
  mission_id: 'm1',
  scope_id: 'core',
  scope_type: 'team_domain',
  glossary_version_id: 'v1',
});
const observed = familyEvent(2, 'TermCandidateObserved', {
  ...SCOPED,
  term_surface: 'lane',
  confidence: 0.5,
  actor: 'alice',
});
const meant = familyEvent(3, 'GlossarySenseUpdated', {
  mission_id: 'm1',
  scope_id: 'core',
  term_surface: 'lane',
  after_sense: 'a column of the board',
  reason: 'it was unclear',
  actor: 'alice',
});
const checked = familyEvent(4, 'SemanticCheckEvaluated', {
  ...SCOPED,
  conflicts: [],
  severity: 'low',
  confidence: 1,
  recommended_action: 'warn',
  effective_strictness: 'medium',
});
const asked = (clock: number, semantic_check_event_id = checked.event_id) =>
  familyEvent(clock, 'GlossaryClarificationRequested', {
    ...SCOPED,
    semantic_check_event_id,
    term: 'lane',
    question: 'which?',
    options: ['a', 'b'],
    urgency: 'low',
    actor: 'alice',
  });
const answered = (clock: number, clarification_event_id: string) =>
  familyEvent(clock, 'GlossaryClarificationResolved', {
    mission_id: 'm1',
    clarification_event_id,
    selected_meaning: 'a',
    actor: 'bob',
  });

test('a glossary has its scopes, terms and their latest senses', () => {
  const state = reduceGlossary([meant, observed, activated]);
  expect(state).toMatchObject({ mission_id: 'm1', current_strictness: 'medium', anomalies: [] });
  expect(Object.keys(state.active_scopes)).toEqual(['core']);
  expect(state.term_candidates['core']?.['lane']).toHaveLength(1);
  expect(state.term_senses['core']?.['lane']?.after_sense).toBe('a column of the board');
});

test('a question is open until it is answered, whatever the spelling of its id (C10)', () => {
  const question = asked(5, checked.event_id.toLowerCase());
  const events = [activated, checked, question];
  expect(reduceGlossary(events).clarifications).toMatchObject([{ resolved: false }]);
  const answer = answered(6, question.event_id.toLowerCase());
  expect(reduceGlossary([...events, answer]).clarifications).toMatchObject([
    { resolved: true, resolution_event_id: answer.event_id },
  ]);
});

test('a check has at most three open questions; an answer makes room for another', () => {
  const three = [5, 6, 7].map((clock) => asked(clock));
  const events = [activated, checked, ...three];
  const tooMany = reduceGlossary([...events, asked(9)]);
  expect(tooMany.clarifications).toHaveLength(3);
  expect(tooMany.anomalies).toMatchObject([{ event_id: eventIdOf(9) }]);
  const answer = answered(8, eventIdOf(5));
  expect(reduceGlossary([...events, answer, asked(9)])).toMatchObject({ anomalies: [] });
});

describe.each([
  ['a term of a scope that is not active', [observed], 'the scope "core" is not active', observed],
  [
    'a sense of a term that was not observed',
    [activated, meant],
    'the term "lane" was not observed',
    meant,
  ],
  [
    'a question of a check that does not exist',
    [activated, asked(5)],
    `there is no semantic check "${checked.event_id}"`,
    asked(5),
  ],
  [
    'an answer to a question that does not exist',
    [answered(6, eventIdOf(5))],
    `there is no clarification "${eventIdOf(5)}"`,
    answered(6, eventIdOf(5)),
  ],
])('%s', (_, events, reason, unfitting) => {
  test('is an anomaly', () => {
    const { event_id, event_type } = unfitting;
    expect(reduceGlossary(events).anomalies).toEqual([{ event_id, event_type, reason }]);
  });

  test('is thrown in strict mode, by the reducer and by projections', () => {
    const projection = new GlossaryProjection({ mode: 'strict' });
    for (const event of events) projection.apply(event);
    for (const state of [
      () => reduceGlossary(events, { mode: 'strict' }),
      () => projection.state(),
    ]) {
      expect(state).toThrow(UnfittingEventError);
      expect(state).toThrow(reason);
    }
  });
});

test('a projection keeps its mode when it is restarted', () => {
  const restarted = new GlossaryProjection({ mode: 'strict' }).restart();
  restarted.apply(observed);
  expect(() => restarted.state()).toThrow(UnfittingEventError);
});

test('another mode is refused', () => {
  const wrong = { mode: 'lenient' as FoldMode };
  const message = 'found "lenient", expected one of "permissive", "strict" for "mode"';
  expect(() => reduceGlossary([], wrong)).toThrow(message);
  expect(() => new GlossaryProjection(wrong)).toThrow(message);
});
