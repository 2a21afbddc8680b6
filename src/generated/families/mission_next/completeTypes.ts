// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

/** A `decision_input_answered_payload` with every field present, null where unknown (C20). */
export interface CompleteDecisionInputAnsweredPayload {
  /** The run. */
  readonly run_id: string;
  /** The decision. */
  readonly decision_id: string;
  /** The answer. */
  readonly answer: string;
  /** Who answered. */
  readonly actor: CompleteRuntimeActorIdentity;
}

/** A `decision_input_requested_payload` with every field present, null where unknown (C20). */
export interface CompleteDecisionInputRequestedPayload {
  /** The run. */
  readonly run_id: string;
  /** The id of the decision. */
  readonly decision_id: string;
  /** The step that needs it. */
  readonly step_id: string;
  /** What is to be decided. */
  readonly question: string;
  /** The answers to choose from. */
  readonly options: readonly string[] | null;
  /** The name of the input that the answer is for. */
  readonly input_key: string | null;
  /** Who asks. */
  readonly actor: CompleteRuntimeActorIdentity;
}

/** A `reduced_mission_run_state` with every field present, null where unknown (C20). */
export interface CompleteReducedMissionRunState {
  /** The run; null before it began. */
  readonly run_id: string | null;
  /** The mission that is run; null before it began. */
  readonly mission_key: string | null;
  /** Whether it goes on; null before it began. */
  readonly run_status: types.MissionRunStatus | null;
  /** The step that was given last, if it is not completed. */
  readonly current_step_id: string | null;
  /** The completed steps, in the order in which they were first completed. */
  readonly completed_steps: readonly string[];
  /** The decisions that the run waits for, by id. */
  readonly pending_decisions: Readonly<Record<string, CompleteDecisionInputRequestedPayload>>;
  /** The decisions that were made, by id. */
  readonly answered_decisions: Readonly<Record<string, CompleteDecisionInputAnsweredPayload>>;
  /** The events that do not fit, in order. */
  readonly anomalies: readonly CompleteEventAnomaly[];
  /** The number of events, without duplicates. */
  readonly event_count: types.NonNegativeInteger;
  /** The last event in the order. */
  readonly last_processed_event_id: types.EventId | null;
}

/** A `runtime_actor_identity` with every field present, null where unknown (C20). */
export interface CompleteRuntimeActorIdentity {
  /** The id of the actor. */
  readonly actor_id: string;
  /** Whether the actor is a person, a language model or a service. */
  readonly actor_type: types.RuntimeActorType;
  /** The name to show. */
  readonly display_name: string | null;
  /** Who provides the language model. */
  readonly provider: string | null;
  /** The language model. */
  readonly model: string | null;
  /** The tool that the actor works with. */
  readonly tool: string | null;
}

/** A `event_anomaly` with every field present, null where unknown (C20). */
export interface CompleteEventAnomaly {
  /** The event. */
  readonly event_id: types.EventId;
  /** Its type. */
  readonly event_type: string;
  /** Why it does not fit, for a person. */
  readonly reason: string;
}
