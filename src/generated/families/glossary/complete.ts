// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as complete from './completeTypes.js';
import type * as types from './types.js';

/** Turns `-0` into `0`: both are the same number in canonical JSON, and so in a state. */
function number(value: number): number {
  return value + 0;
}

/** Copies a value into its complete form (C20). */
export function completeClarificationRecord(value: types.ClarificationRecord): complete.CompleteClarificationRecord {
  return {
    request_event_id: value.request_event_id,
    semantic_check_event_id: value.semantic_check_event_id,
    term: value.term,
    resolved: value.resolved,
    resolution_event_id: value.resolution_event_id ?? null,
  };
}

/** Copies a value into its complete form (C20). */
export function completeGenerationBlockedBySemanticConflictPayload(value: types.GenerationBlockedBySemanticConflictPayload): complete.CompleteGenerationBlockedBySemanticConflictPayload {
  return {
    mission_id: value.mission_id,
    step_id: value.step_id,
    conflict_event_ids: [...value.conflict_event_ids],
    blocking_strictness: value.blocking_strictness,
    step_metadata: value.step_metadata == null ? null : Object.assign(Object.create(null), Object.fromEntries(Object.entries(value.step_metadata).map(([key, member]) => [key, member]))),
  };
}

/** Copies a value into its complete form (C20). */
export function completeGlossaryScopeActivatedPayload(value: types.GlossaryScopeActivatedPayload): complete.CompleteGlossaryScopeActivatedPayload {
  return {
    mission_id: value.mission_id,
    scope_id: value.scope_id,
    scope_type: value.scope_type,
    glossary_version_id: value.glossary_version_id,
  };
}

/** Copies a value into its complete form (C20). */
export function completeGlossarySenseUpdatedPayload(value: types.GlossarySenseUpdatedPayload): complete.CompleteGlossarySenseUpdatedPayload {
  return {
    mission_id: value.mission_id,
    scope_id: value.scope_id,
    term_surface: value.term_surface,
    before_sense: value.before_sense ?? null,
    after_sense: value.after_sense,
    reason: value.reason,
    actor: value.actor,
  };
}

/** Copies a value into its complete form (C20). */
export function completeGlossaryStrictnessSetPayload(value: types.GlossaryStrictnessSetPayload): complete.CompleteGlossaryStrictnessSetPayload {
  return {
    mission_id: value.mission_id,
    new_strictness: value.new_strictness,
    previous_strictness: value.previous_strictness ?? null,
    actor: value.actor,
  };
}

/** Copies a value into its complete form (C20). */
export function completeReducedGlossaryState(value: types.ReducedGlossaryState): complete.CompleteReducedGlossaryState {
  return {
    mission_id: value.mission_id ?? null,
    active_scopes: Object.assign(Object.create(null), Object.fromEntries(Object.entries(value.active_scopes).map(([key, member]) => [key, completeGlossaryScopeActivatedPayload(member)]))),
    current_strictness: value.current_strictness,
    strictness_history: value.strictness_history.map((item) => completeGlossaryStrictnessSetPayload(item)),
    term_candidates: Object.assign(Object.create(null), Object.fromEntries(Object.entries(value.term_candidates).map(([key, member]) => [key, Object.assign(Object.create(null), Object.fromEntries(Object.entries(member).map(([key, member]) => [key, member.map((item) => completeTermCandidateObservedPayload(item))])))]))),
    term_senses: Object.assign(Object.create(null), Object.fromEntries(Object.entries(value.term_senses).map(([key, member]) => [key, Object.assign(Object.create(null), Object.fromEntries(Object.entries(member).map(([key, member]) => [key, completeGlossarySenseUpdatedPayload(member)])))]))),
    clarifications: value.clarifications.map((item) => completeClarificationRecord(item)),
    semantic_checks: value.semantic_checks.map((item) => completeSemanticCheckEvaluatedPayload(item)),
    generation_blocks: value.generation_blocks.map((item) => completeGenerationBlockedBySemanticConflictPayload(item)),
    anomalies: value.anomalies.map((item) => completeEventAnomaly(item)),
    event_count: number(value.event_count),
    last_processed_event_id: value.last_processed_event_id ?? null,
  };
}

/** Copies a value into its complete form (C20). */
export function completeSemanticCheckEvaluatedPayload(value: types.SemanticCheckEvaluatedPayload): complete.CompleteSemanticCheckEvaluatedPayload {
  return {
    mission_id: value.mission_id,
    scope_id: value.scope_id,
    step_id: value.step_id,
    conflicts: value.conflicts.map((item) => completeSemanticConflictEntry(item)),
    severity: value.severity,
    confidence: value.confidence,
    recommended_action: value.recommended_action,
    effective_strictness: value.effective_strictness,
    step_metadata: value.step_metadata == null ? null : Object.assign(Object.create(null), Object.fromEntries(Object.entries(value.step_metadata).map(([key, member]) => [key, member]))),
  };
}

/** Copies a value into its complete form (C20). */
export function completeSemanticConflictEntry(value: types.SemanticConflictEntry): complete.CompleteSemanticConflictEntry {
  return {
    term: value.term,
    nature: value.nature,
    severity: value.severity,
    description: value.description,
  };
}

/** Copies a value into its complete form (C20). */
export function completeTermCandidateObservedPayload(value: types.TermCandidateObservedPayload): complete.CompleteTermCandidateObservedPayload {
  return {
    mission_id: value.mission_id,
    scope_id: value.scope_id,
    step_id: value.step_id,
    term_surface: value.term_surface,
    confidence: value.confidence,
    actor: value.actor,
    step_metadata: value.step_metadata == null ? null : Object.assign(Object.create(null), Object.fromEntries(Object.entries(value.step_metadata).map(([key, member]) => [key, member]))),
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


