import fc from 'fast-check';
import type { CollaborationEventType } from '../../src/generated/families/collaboration/types.js';
import type { GlossaryEventType } from '../../src/generated/families/glossary/types.js';
import type { LifecycleEventType } from '../../src/generated/families/lifecycle/types.js';
import type { MissionNextEventType } from '../../src/generated/families/mission_next/types.js';
import type { StatusEventType } from '../../src/generated/families/status/types.js';
import type { AnyEvent } from './events.js';

/**
 * Arbitrary streams of the sibling families. The pools are small, so that events meet: on one work package,
 * at one Lamport clock, about one term.
 */

type Payloads<Type extends string> = Record<Type, fc.Arbitrary<object>>;

const MISSION = 'mission-1';
const text = fc.constantFrom('a', 'b', '__proto__');
const step = fc.constantFrom('specify', 'plan', 'constructor');
const actor = fc.constantFrom('alice', 'bob');
const mission_id = fc.constant(MISSION);

/** The ids of events, so that payloads can refer to them. */
const EVENT_IDS = Array.from(
  { length: 24 },
  (_, i) => `01KJ08Q7Y11XVPXHMVF0RGDF${String(i).padStart(2, '0')}`,
);
const eventId = fc.constantFrom(...EVENT_IDS);

const EVIDENCE = {
  repos: [{ repo: 'r', branch: 'main', commit: 'abc' }],
  review: { reviewer: 'bob', verdict: 'approved' },
};

/** The lanes of a work package on its way, and those off it. */
const WAY = ['planned', 'claimed', 'in_progress', 'for_review', 'done'];
const lane = fc.constantFrom(...WAY, 'doing', 'blocked', 'canceled');
/** Most transitions follow each other; some do not. */
const lanes = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .nat(WAY.length - 1)
      .map((i) => ({ from_lane: WAY[i - 1] ?? null, to_lane: WAY[i] ?? 'planned' })),
  },
  { weight: 1, arbitrary: fc.record({ from_lane: fc.option(lane), to_lane: lane }) },
  { weight: 1, arbitrary: fc.constant({ from_lane: 'for_review', to_lane: 'doing' }) },
  { weight: 1, arbitrary: fc.constant({ from_lane: 'doing', to_lane: 'planned' }) },
);

const status: Payloads<StatusEventType> = {
  WPStatusChanged: fc
    .record({
      feature_slug: fc.constant('001-x'),
      wp_id: fc.constantFrom('WP01', 'WP02', '__proto__'),
      lanes,
      actor,
      force: fc.constantFrom(false, false, false, true),
      reason: fc.constantFrom(null, ' ', 'because'),
      execution_mode: fc.constantFrom('worktree', 'direct_repo'),
      review_ref: fc.constantFrom(null, '', 'PR-1'),
    })
    .map(({ lanes: between, reason, force, ...rest }) => ({
      ...rest,
      ...between,
      force,
      reason: force ? 'because' : reason,
      evidence: between.to_lane === 'done' ? EVIDENCE : null,
    })),
};

const lifecycle: Payloads<LifecycleEventType> = {
  MissionStarted: fc.record({
    mission_id: fc.constantFrom(MISSION, 'mission-2'),
    mission_type: text,
    initial_phase: step,
    actor,
  }),
  MissionCompleted: fc.record({ mission_id, mission_type: text, final_phase: step, actor }),
  MissionCancelled: fc.record({ mission_id, reason: text, actor }),
  PhaseEntered: fc.record({ mission_id, phase_name: step, actor }),
  ReviewRollback: fc.record({ mission_id, review_ref: text, target_phase: step, actor }),
};

const runtimeActor = fc.record({ actor_id: actor, actor_type: fc.constantFrom('human', 'llm') });
const run = {
  run_id: fc.constantFrom('run-1', 'run-1', 'run-1', 'run-2'),
  actor: runtimeActor,
};

const mission_next: Payloads<MissionNextEventType> = {
  MissionRunStarted: fc.record({ ...run, mission_key: text }),
  NextStepIssued: fc.record({ ...run, step_id: step, agent_id: text }),
  NextStepAutoCompleted: fc.record({
    ...run,
    step_id: step,
    agent_id: text,
    result: fc.constantFrom('success', 'failed', 'blocked'),
  }),
  DecisionInputRequested: fc.record({ ...run, decision_id: text, step_id: step, question: text }),
  DecisionInputAnswered: fc.record({ ...run, decision_id: text, answer: text }),
  MissionRunCompleted: fc.record({ ...run, mission_key: text }),
};

const scoped = {
  mission_id,
  scope_id: fc.constantFrom('core', 'core', '__proto__'),
  step_id: step,
};
const level = fc.constantFrom('low', 'medium', 'high');
const strictness = fc.constantFrom('off', 'medium', 'max');

const glossary: Payloads<GlossaryEventType> = {
  GlossaryScopeActivated: fc.record({
    mission_id,
    scope_id: scoped.scope_id,
    scope_type: fc.constantFrom('team_domain', 'mission_local'),
    glossary_version_id: text,
  }),
  TermCandidateObserved: fc.record({
    ...scoped,
    term_surface: text,
    confidence: fc.constantFrom(0, 0.5, 1),
    actor,
  }),
  SemanticCheckEvaluated: fc.record({
    ...scoped,
    conflicts: fc.constantFrom<object[]>(
      [],
      [{ term: 'a', nature: 'drift', severity: 'low', description: 'd' }],
    ),
    severity: level,
    confidence: fc.constantFrom(0, 0.25),
    recommended_action: fc.constantFrom('block', 'warn', 'pass'),
    effective_strictness: strictness,
  }),
  GlossaryClarificationRequested: fc.record({
    ...scoped,
    semantic_check_event_id: eventId,
    term: text,
    question: text,
    options: fc.constant(['yes', 'no']),
    urgency: level,
    actor,
  }),
  GlossaryClarificationResolved: fc.record({
    mission_id,
    clarification_event_id: eventId,
    selected_meaning: text,
    actor,
  }),
  GlossarySenseUpdated: fc.record({
    mission_id,
    scope_id: scoped.scope_id,
    term_surface: text,
    after_sense: text,
    reason: text,
    actor,
  }),
  GenerationBlockedBySemanticConflict: fc.record({
    mission_id,
    step_id: step,
    conflict_event_ids: fc.constant([EVENT_IDS[0]]),
    blocking_strictness: fc.constantFrom('medium', 'max'),
  }),
  GlossaryStrictnessSet: fc.record({ mission_id, new_strictness: strictness, actor }),
};

const participant = fc.constantFrom('p1', 'p1', 'p2', '__proto__');
const warning_id = fc.constantFrom('w1', 'w2');
const participants = fc.constantFrom(['p1', 'p2'], ['p2', '__proto__']);
const focus_target = fc.record({
  target_type: fc.constantFrom('wp', 'step', 'file'),
  target_id: text,
});
const severity = fc.constantFrom('info', 'warning');
const taking = { participant_id: participant, mission_id };
const identified = participant.map((participant_id) => ({
  participant_id,
  participant_identity: { participant_id, participant_type: 'human' },
  mission_id: MISSION,
}));

const collaboration: Payloads<CollaborationEventType> = {
  ParticipantInvited: identified.map((known) => ({ ...known, invited_by: 'p1' })),
  ParticipantJoined: identified,
  ParticipantLeft: fc.record(taking),
  PresenceHeartbeat: fc.record(taking),
  DriveIntentSet: fc.record({ ...taking, intent: fc.constantFrom('active', 'inactive') }),
  FocusChanged: fc.record({ ...taking, focus_target }),
  PromptStepExecutionStarted: fc.record({ ...taking, step_id: step }),
  PromptStepExecutionCompleted: fc.record({
    ...taking,
    step_id: step,
    outcome: fc.constantFrom('success', 'failure'),
  }),
  ConcurrentDriverWarning: fc.record({
    warning_id,
    mission_id,
    participant_ids: participants,
    focus_target,
    severity,
  }),
  PotentialStepCollisionDetected: fc.record({
    warning_id,
    mission_id,
    participant_ids: participants,
    step_id: step,
    severity,
  }),
  WarningAcknowledged: fc.record({
    ...taking,
    warning_id,
    acknowledgement: fc.constantFrom('continue', 'hold'),
  }),
  CommentPosted: fc.record({
    ...taking,
    comment_id: text,
    content: text,
    reply_to: fc.option(text),
  }),
  DecisionCaptured: fc.record({ ...taking, decision_id: text, topic: text, chosen_option: text }),
  SessionLinked: fc.record({
    ...taking,
    primary_session_id: text,
    linked_session_id: text,
    link_type: fc.constantFrom('cli_to_saas', 'saas_to_cli'),
  }),
};

/** The payloads of each type of event that a family folds. */
export const FOLDED_PAYLOADS = {
  status,
  lifecycle: { ...lifecycle, ...status },
  mission_next,
  glossary,
  collaboration,
} as const;

/** The name of a family that has a state. */
export type FoldedFamily = keyof typeof FOLDED_PAYLOADS;

/** A stream of valid events of a family, each with an id of its own. The first types are the most frequent. */
export function familyStream(family: FoldedFamily): fc.Arbitrary<AnyEvent[]> {
  const payloads = Object.entries<fc.Arbitrary<object>>(FOLDED_PAYLOADS[family]);
  const typed = fc.oneof(
    ...payloads.map(([event_type, payload]) =>
      fc.record({ event_type: fc.constant(event_type), payload }),
    ),
  );
  return fc
    .tuple(
      fc.shuffledSubarray(EVENT_IDS, { maxLength: 20 }),
      fc.infiniteStream(fc.tuple(typed, fc.nat(12), fc.nat(3))),
    )
    .map(([ids, rest]) =>
      ids.map((event_id) => {
        const [{ event_type, payload }, lamport_clock, second] = rest.next().value as [
          { event_type: string; payload: object },
          number,
          number,
        ];
        return {
          event_id,
          event_type,
          aggregate_id: MISSION,
          timestamp: `2026-02-21T09:00:0${second}Z`,
          node_id: 'n1',
          lamport_clock,
          project_uuid: '16478db0-e03c-4ca7-ab98-768b8fd00edd',
          correlation_id: EVENT_IDS[0],
          payload,
        };
      }),
    );
}
