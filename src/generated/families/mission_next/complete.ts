// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as complete from './completeTypes.js';
import type * as types from './types.js';

/** Turns `-0` into `0`: both are the same number in canonical JSON, and so in a state. */
function number(value: number): number {
  return value + 0;
}

/** Copies a value into its complete form (C20). */
export function completeDecisionInputAnsweredPayload(value: types.DecisionInputAnsweredPayload): complete.CompleteDecisionInputAnsweredPayload {
  return {
    run_id: value.run_id,
    decision_id: value.decision_id,
    answer: value.answer,
    actor: completeRuntimeActorIdentity(value.actor),
  };
}

/** Copies a value into its complete form (C20). */
export function completeDecisionInputRequestedPayload(value: types.DecisionInputRequestedPayload): complete.CompleteDecisionInputRequestedPayload {
  return {
    run_id: value.run_id,
    decision_id: value.decision_id,
    step_id: value.step_id,
    question: value.question,
    options: value.options == null ? null : [...value.options],
    input_key: value.input_key ?? null,
    actor: completeRuntimeActorIdentity(value.actor),
  };
}

/** Copies a value into its complete form (C20). */
export function completeReducedMissionRunState(value: types.ReducedMissionRunState): complete.CompleteReducedMissionRunState {
  return {
    run_id: value.run_id ?? null,
    mission_key: value.mission_key ?? null,
    run_status: value.run_status ?? null,
    current_step_id: value.current_step_id ?? null,
    completed_steps: [...value.completed_steps],
    pending_decisions: Object.assign(Object.create(null), Object.fromEntries(Object.entries(value.pending_decisions).map(([key, member]) => [key, completeDecisionInputRequestedPayload(member)]))),
    answered_decisions: Object.assign(Object.create(null), Object.fromEntries(Object.entries(value.answered_decisions).map(([key, member]) => [key, completeDecisionInputAnsweredPayload(member)]))),
    anomalies: value.anomalies.map((item) => completeEventAnomaly(item)),
    event_count: number(value.event_count),
    last_processed_event_id: value.last_processed_event_id ?? null,
  };
}

/** Copies a value into its complete form (C20). */
export function completeRuntimeActorIdentity(value: types.RuntimeActorIdentity): complete.CompleteRuntimeActorIdentity {
  return {
    actor_id: value.actor_id,
    actor_type: value.actor_type,
    display_name: value.display_name ?? null,
    provider: value.provider ?? null,
    model: value.model ?? null,
    tool: value.tool ?? null,
  };
}

/** Copies a value into its complete form (C20). */
export function completeEventAnomaly(value: types.EventAnomaly): complete.CompleteEventAnomaly {
  return {
    event_id: value.event_id,
    event_type: value.event_type,
    reason: value.reason,
  };
}


