// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable @typescript-eslint/no-explicit-any -- any value may be asked about */
import * as contract from '../../predicates.js';
import * as above from '../predicates.js';
import { isArrayOf, isMapOf, isObject, isText } from '../../predicates.js';



export function isBlockingStrictness(value: any): boolean {
  return (
    (value === "medium" || value === "max")
  );
}

export function isClarificationRecord(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "request_event_id":
      case "semantic_check_event_id":
      case "term":
      case "resolved":
      case "resolution_event_id":
        break;
      default:
        return false;
    }
  }
  return (
    contract.isEventId(value.request_event_id) &&
    isText(value.semantic_check_event_id) &&
    isText(value.term) &&
    typeof value.resolved === 'boolean' &&
    (value.resolution_event_id == null || contract.isEventId(value.resolution_event_id))
  );
}

export function isConfidence(value: any): boolean {
  return (
    typeof value === 'number' &&
    value >= 0 &&
    value <= 1
  );
}

export function isConflictNature(value: any): boolean {
  return (
    (value === "overloaded" || value === "drift" || value === "ambiguous")
  );
}

export function isGenerationBlockedBySemanticConflictPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "mission_id":
      case "step_id":
      case "conflict_event_ids":
      case "blocking_strictness":
      case "step_metadata":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.mission_id) &&
    isText(value.step_id) &&
    isArrayOf(value.conflict_event_ids, (value: any) => typeof value === 'string') &&
    value.conflict_event_ids.length >= 1 &&
    isBlockingStrictness(value.blocking_strictness) &&
    (value.step_metadata == null || isStepMetadata(value.step_metadata))
  );
}

export function isGlossaryClarificationRequestedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "mission_id":
      case "scope_id":
      case "step_id":
      case "semantic_check_event_id":
      case "term":
      case "question":
      case "options":
      case "urgency":
      case "actor":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.mission_id) &&
    isText(value.scope_id) &&
    isText(value.step_id) &&
    isText(value.semantic_check_event_id) &&
    isText(value.term) &&
    typeof value.question === 'string' &&
    isArrayOf(value.options, (value: any) => typeof value === 'string') &&
    isLevel(value.urgency) &&
    isText(value.actor)
  );
}

export function isGlossaryClarificationResolvedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "mission_id":
      case "clarification_event_id":
      case "selected_meaning":
      case "actor":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.mission_id) &&
    isText(value.clarification_event_id) &&
    isText(value.selected_meaning) &&
    isText(value.actor)
  );
}

export function isGlossaryScopeActivatedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "mission_id":
      case "scope_id":
      case "scope_type":
      case "glossary_version_id":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.mission_id) &&
    isText(value.scope_id) &&
    isScopeType(value.scope_type) &&
    isText(value.glossary_version_id)
  );
}

export function isGlossarySenseUpdatedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "mission_id":
      case "scope_id":
      case "term_surface":
      case "before_sense":
      case "after_sense":
      case "reason":
      case "actor":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.mission_id) &&
    isText(value.scope_id) &&
    isText(value.term_surface) &&
    (value.before_sense == null || typeof value.before_sense === 'string') &&
    isText(value.after_sense) &&
    typeof value.reason === 'string' &&
    isText(value.actor)
  );
}

export function isGlossaryStrictnessSetPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "mission_id":
      case "new_strictness":
      case "previous_strictness":
      case "actor":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.mission_id) &&
    isStrictness(value.new_strictness) &&
    (value.previous_strictness == null || isStrictness(value.previous_strictness)) &&
    isText(value.actor)
  );
}

export function isLevel(value: any): boolean {
  return (
    (value === "low" || value === "medium" || value === "high")
  );
}

export function isRecommendedAction(value: any): boolean {
  return (
    (value === "block" || value === "warn" || value === "pass")
  );
}

export function isReducedGlossaryState(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "mission_id":
      case "active_scopes":
      case "current_strictness":
      case "strictness_history":
      case "term_candidates":
      case "term_senses":
      case "clarifications":
      case "semantic_checks":
      case "generation_blocks":
      case "anomalies":
      case "event_count":
      case "last_processed_event_id":
        break;
      default:
        return false;
    }
  }
  return (
    (value.mission_id == null || typeof value.mission_id === 'string') &&
    isMapOf(value.active_scopes, isGlossaryScopeActivatedPayload) &&
    isStrictness(value.current_strictness) &&
    isArrayOf(value.strictness_history, isGlossaryStrictnessSetPayload) &&
    isMapOf(value.term_candidates, (value: any) => isMapOf(value, (value: any) => isArrayOf(value, isTermCandidateObservedPayload))) &&
    isMapOf(value.term_senses, (value: any) => isMapOf(value, isGlossarySenseUpdatedPayload)) &&
    isArrayOf(value.clarifications, isClarificationRecord) &&
    isArrayOf(value.semantic_checks, isSemanticCheckEvaluatedPayload) &&
    isArrayOf(value.generation_blocks, isGenerationBlockedBySemanticConflictPayload) &&
    isArrayOf(value.anomalies, above.isEventAnomaly) &&
    contract.isNonNegativeInteger(value.event_count) &&
    (value.last_processed_event_id == null || contract.isEventId(value.last_processed_event_id))
  );
}

export function isScopeType(value: any): boolean {
  return (
    (value === "spec_kitty_core" || value === "team_domain" || value === "audience_domain" || value === "mission_local")
  );
}

export function isSemanticCheckEvaluatedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "mission_id":
      case "scope_id":
      case "step_id":
      case "conflicts":
      case "severity":
      case "confidence":
      case "recommended_action":
      case "effective_strictness":
      case "step_metadata":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.mission_id) &&
    isText(value.scope_id) &&
    isText(value.step_id) &&
    isArrayOf(value.conflicts, isSemanticConflictEntry) &&
    isLevel(value.severity) &&
    isConfidence(value.confidence) &&
    isRecommendedAction(value.recommended_action) &&
    isStrictness(value.effective_strictness) &&
    (value.step_metadata == null || isStepMetadata(value.step_metadata))
  );
}

export function isSemanticConflictEntry(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "term":
      case "nature":
      case "severity":
      case "description":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.term) &&
    isConflictNature(value.nature) &&
    isLevel(value.severity) &&
    typeof value.description === 'string'
  );
}

export function isStepMetadata(value: any): boolean {
  return (
    isMapOf(value, (value: any) => typeof value === 'string')
  );
}

export function isStrictness(value: any): boolean {
  return (
    (value === "off" || value === "medium" || value === "max")
  );
}

export function isTermCandidateObservedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "mission_id":
      case "scope_id":
      case "step_id":
      case "term_surface":
      case "confidence":
      case "actor":
      case "step_metadata":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.mission_id) &&
    isText(value.scope_id) &&
    isText(value.step_id) &&
    isText(value.term_surface) &&
    isConfidence(value.confidence) &&
    isText(value.actor) &&
    (value.step_metadata == null || isStepMetadata(value.step_metadata))
  );
}
