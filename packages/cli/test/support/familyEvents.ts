import { envelope, NAMESPACE } from 'test-support/examples.js';

/** Events of sibling families, with a clock each. */

type Fields = Readonly<Record<string, unknown>>;

export const FEATURE = NAMESPACE.feature_slug;
/** Lanes on the way of a work package. */
const WAY = [null, 'planned', 'claimed', 'in_progress', 'for_review', 'done'] as const;

export const EVIDENCE = {
  repos: [{ repo: 'shop', branch: 'main', commit: 'abc' }],
  review: { reviewer: 'bob', verdict: 'approved' },
};

/** An event of any type. */
export function familyEvent(event_type: string, clock: number, payload: Fields) {
  return { ...envelope(clock), event_type, payload };
}

/** A transition of a work package. */
export function moved(
  clock: number,
  wp_id: string,
  from_lane: string | null,
  to_lane: string,
  payload: Fields = {},
) {
  return familyEvent('WPStatusChanged', clock, {
    feature_slug: FEATURE,
    wp_id,
    from_lane,
    to_lane,
    actor: 'alice',
    execution_mode: 'worktree',
    ...(to_lane === 'done' && { evidence: EVIDENCE }),
    ...payload,
  });
}

/** The transitions of a work package from the start to a lane. */
export function movedTo(clock: number, wp_id: string, lane: string, payload: Fields = {}) {
  const end = WAY.findIndex((each) => each === lane);
  return WAY.slice(1, end + 1).map((to, i) =>
    moved(clock + i, wp_id, WAY[i] ?? null, to ?? '', payload),
  );
}

const mission_id = FEATURE;

/** A mission that has begun, entered a phase, and was sent back. */
export const LIFECYCLE = [
  familyEvent('MissionStarted', 1, {
    mission_id,
    mission_type: 'software-dev',
    initial_phase: 'specify',
    actor: 'alice',
  }),
  familyEvent('PhaseEntered', 2, { mission_id, phase_name: 'plan', actor: 'alice' }),
  familyEvent('ReviewRollback', 3, {
    mission_id,
    review_ref: 'PR-1',
    target_phase: 'specify',
    actor: 'bob',
  }),
];

const joined = (clock: number, participant_id: string) =>
  familyEvent('ParticipantJoined', clock, {
    participant_id,
    mission_id,
    participant_identity: { participant_id, participant_type: 'human', display_name: 'A. Name' },
  });

const focus_target = { target_type: 'wp', target_id: 'WP01' };

/** Two participants who work on the same, and a warning that one of them has acknowledged. */
export const COLLABORATION = [
  joined(1, 'alice'),
  joined(2, 'bob'),
  familyEvent('DriveIntentSet', 3, { participant_id: 'alice', mission_id, intent: 'active' }),
  familyEvent('FocusChanged', 4, { participant_id: 'alice', mission_id, focus_target }),
  familyEvent('FocusChanged', 5, { participant_id: 'bob', mission_id, focus_target }),
  familyEvent('PromptStepExecutionStarted', 6, {
    participant_id: 'bob',
    mission_id,
    step_id: 'plan',
  }),
  familyEvent('ConcurrentDriverWarning', 7, {
    warning_id: 'w-1',
    mission_id,
    participant_ids: ['alice', 'bob'],
    focus_target,
    severity: 'warning',
  }),
  familyEvent('WarningAcknowledged', 8, {
    participant_id: 'bob',
    mission_id,
    warning_id: 'w-1',
    acknowledgement: 'hold',
  }),
];

const scoped = { mission_id, scope_id: 'core' };
const CHECK = familyEvent('SemanticCheckEvaluated', 4, {
  ...scoped,
  step_id: 'plan',
  conflicts: [{ term: 'dossier', nature: 'drift', severity: 'high', description: 'two meanings' }],
  severity: 'high',
  confidence: 0.5,
  recommended_action: 'block',
  effective_strictness: 'max',
});

/** A term with a meaning, one without, and a question about a conflict. */
export const GLOSSARY = [
  familyEvent('GlossaryScopeActivated', 1, {
    ...scoped,
    scope_type: 'team_domain',
    glossary_version_id: '1',
  }),
  ...['dossier', 'lane'].map((term_surface, i) =>
    familyEvent('TermCandidateObserved', 2 + i * 10, {
      ...scoped,
      step_id: 'plan',
      term_surface,
      confidence: 1,
      actor: 'alice',
    }),
  ),
  familyEvent('GlossarySenseUpdated', 3, {
    ...scoped,
    term_surface: 'dossier',
    after_sense: 'what a mission has made',
    reason: 'agreed',
    actor: 'alice',
  }),
  CHECK,
  familyEvent('GlossaryClarificationRequested', 5, {
    ...scoped,
    step_id: 'plan',
    semantic_check_event_id: CHECK.event_id,
    term: 'dossier',
    question: 'Which one?',
    options: ['a', 'b'],
    urgency: 'high',
    actor: 'alice',
  }),
];

const run = { run_id: 'run-1', actor: { actor_id: 'alice', actor_type: 'human' } };

/** A run with a step that is completed, one that is not, and a decision that it waits for. */
export const MISSION_RUN = [
  familyEvent('MissionRunStarted', 1, { ...run, mission_key: 'software-dev' }),
  familyEvent('NextStepIssued', 2, { ...run, step_id: 'specify', agent_id: 'a' }),
  familyEvent('NextStepAutoCompleted', 3, {
    ...run,
    step_id: 'specify',
    agent_id: 'a',
    result: 'success',
  }),
  familyEvent('NextStepIssued', 4, { ...run, step_id: 'plan', agent_id: 'a' }),
  familyEvent('DecisionInputRequested', 5, {
    ...run,
    decision_id: 'd-1',
    step_id: 'plan',
    question: 'Which database?',
  }),
];
