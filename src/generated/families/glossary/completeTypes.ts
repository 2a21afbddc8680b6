// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

/** A `clarification_record` with every field present, null where unknown (C20). */
export interface CompleteClarificationRecord {
  /** The event that asked. */
  readonly request_event_id: types.EventId;
  /** The event of the check that led to the question. */
  readonly semantic_check_event_id: string;
  /** The term. */
  readonly term: string;
  /** Whether it is answered. */
  readonly resolved: boolean;
  /** The event that answered. */
  readonly resolution_event_id: types.EventId | null;
}

/** A `generation_blocked_by_semantic_conflict_payload` with every field present, null where unknown (C20). */
export interface CompleteGenerationBlockedBySemanticConflictPayload {
  /** The mission. */
  readonly mission_id: string;
  /** The step that was stopped. */
  readonly step_id: string;
  /** The events of the checks that found the conflicts. */
  readonly conflict_event_ids: readonly string[];
  /** The strictness that stopped it. */
  readonly blocking_strictness: types.BlockingStrictness;
  /** What else is known of the step. */
  readonly step_metadata: Readonly<Record<string, string>> | null;
}

/** A `glossary_scope_activated_payload` with every field present, null where unknown (C20). */
export interface CompleteGlossaryScopeActivatedPayload {
  /** The mission. */
  readonly mission_id: string;
  /** The scope. */
  readonly scope_id: string;
  /** Where its terms hold. */
  readonly scope_type: types.ScopeType;
  /** The version of the glossary. */
  readonly glossary_version_id: string;
}

/** A `glossary_sense_updated_payload` with every field present, null where unknown (C20). */
export interface CompleteGlossarySenseUpdatedPayload {
  /** The mission. */
  readonly mission_id: string;
  /** The scope. */
  readonly scope_id: string;
  /** The term. */
  readonly term_surface: string;
  /** Its earlier meaning; null if it had none. */
  readonly before_sense: string | null;
  /** Its meaning from now on. */
  readonly after_sense: string;
  /** Why the meaning changed. */
  readonly reason: string;
  /** Who changed it. */
  readonly actor: string;
}

/** A `glossary_strictness_set_payload` with every field present, null where unknown (C20). */
export interface CompleteGlossaryStrictnessSetPayload {
  /** The mission. */
  readonly mission_id: string;
  /** The strictness from now on. */
  readonly new_strictness: types.Strictness;
  /** The strictness before; null if none was set. */
  readonly previous_strictness: types.Strictness | null;
  /** Who changed it. */
  readonly actor: string;
}

/** A `reduced_glossary_state` with every field present, null where unknown (C20). */
export interface CompleteReducedGlossaryState {
  /** The mission of the first event in the order; null if there is none. */
  readonly mission_id: string | null;
  /** The scopes that hold, by id. */
  readonly active_scopes: Readonly<Record<string, CompleteGlossaryScopeActivatedPayload>>;
  /** The strictness: "medium" if none was set. */
  readonly current_strictness: types.Strictness;
  /** The changes of the strictness, in order. */
  readonly strictness_history: readonly CompleteGlossaryStrictnessSetPayload[];
  /** The words that may be terms, by scope and word; of each, how it was seen, in order. */
  readonly term_candidates: Readonly<Record<string, Readonly<Record<string, readonly CompleteTermCandidateObservedPayload[]>>>>;
  /** The latest meaning of each term, by scope and term. */
  readonly term_senses: Readonly<Record<string, Readonly<Record<string, CompleteGlossarySenseUpdatedPayload>>>>;
  /** The questions, in order. */
  readonly clarifications: readonly CompleteClarificationRecord[];
  /** The checks, in order. */
  readonly semantic_checks: readonly CompleteSemanticCheckEvaluatedPayload[];
  /** How often generation was stopped, and why, in order. */
  readonly generation_blocks: readonly CompleteGenerationBlockedBySemanticConflictPayload[];
  /** The events that do not fit, in order. */
  readonly anomalies: readonly CompleteEventAnomaly[];
  /** The number of events, without duplicates. */
  readonly event_count: types.NonNegativeInteger;
  /** The last event in the order. */
  readonly last_processed_event_id: types.EventId | null;
}

/** A `semantic_check_evaluated_payload` with every field present, null where unknown (C20). */
export interface CompleteSemanticCheckEvaluatedPayload {
  /** The mission. */
  readonly mission_id: string;
  /** The scope. */
  readonly scope_id: string;
  /** The step. */
  readonly step_id: string;
  /** The conflicts that were found. */
  readonly conflicts: readonly CompleteSemanticConflictEntry[];
  /** How serious the result is. */
  readonly severity: types.Level;
  /** How certain the result is. */
  readonly confidence: types.Confidence;
  /** What is recommended. */
  readonly recommended_action: types.RecommendedAction;
  /** How strict the check was. */
  readonly effective_strictness: types.Strictness;
  /** What else is known of the step. */
  readonly step_metadata: Readonly<Record<string, string>> | null;
}

/** A `semantic_conflict_entry` with every field present, null where unknown (C20). */
export interface CompleteSemanticConflictEntry {
  /** The term. */
  readonly term: string;
  /** What is wrong with its use. */
  readonly nature: types.ConflictNature;
  /** How serious the conflict is. */
  readonly severity: types.Level;
  /** The conflict, for a person. */
  readonly description: string;
}

/** A `term_candidate_observed_payload` with every field present, null where unknown (C20). */
export interface CompleteTermCandidateObservedPayload {
  /** The mission. */
  readonly mission_id: string;
  /** The scope. */
  readonly scope_id: string;
  /** The step. */
  readonly step_id: string;
  /** The word as it was written. */
  readonly term_surface: string;
  /** How certain it is that this is a term. */
  readonly confidence: types.Confidence;
  /** Who saw it. */
  readonly actor: string;
  /** What else is known of the step. */
  readonly step_metadata: Readonly<Record<string, string>> | null;
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
