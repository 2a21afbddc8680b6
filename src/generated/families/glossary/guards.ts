// Generated from schemas/ by `npm run generate`. Do not edit.
import { modelGuard } from '../../../issues/modelGuard.js';
import type { ModelGuard } from '../../../issues/modelGuard.js';
import type * as types from './types.js';
import * as constraints from './constraints.js';
import * as predicates from './predicates.js';

/** Whether a value is a valid `blocking_strictness`. */
export const isBlockingStrictness: ModelGuard<types.BlockingStrictness> = /* @__PURE__ */ modelGuard(constraints.blocking_strictness, predicates.isBlockingStrictness);

/** Whether a value is a valid `clarification_record`. */
export const isClarificationRecord: ModelGuard<types.ClarificationRecord> = /* @__PURE__ */ modelGuard(constraints.clarification_record, predicates.isClarificationRecord);

/** Whether a value is a valid `confidence`. */
export const isConfidence: ModelGuard<types.Confidence> = /* @__PURE__ */ modelGuard(constraints.confidence, predicates.isConfidence);

/** Whether a value is a valid `conflict_nature`. */
export const isConflictNature: ModelGuard<types.ConflictNature> = /* @__PURE__ */ modelGuard(constraints.conflict_nature, predicates.isConflictNature);

/** Whether a value is a valid `generation_blocked_by_semantic_conflict_payload`. */
export const isGenerationBlockedBySemanticConflictPayload: ModelGuard<types.GenerationBlockedBySemanticConflictPayload> = /* @__PURE__ */ modelGuard(constraints.generation_blocked_by_semantic_conflict_payload, predicates.isGenerationBlockedBySemanticConflictPayload);

/** Whether a value is a valid `glossary_clarification_requested_payload`. */
export const isGlossaryClarificationRequestedPayload: ModelGuard<types.GlossaryClarificationRequestedPayload> = /* @__PURE__ */ modelGuard(constraints.glossary_clarification_requested_payload, predicates.isGlossaryClarificationRequestedPayload);

/** Whether a value is a valid `glossary_clarification_resolved_payload`. */
export const isGlossaryClarificationResolvedPayload: ModelGuard<types.GlossaryClarificationResolvedPayload> = /* @__PURE__ */ modelGuard(constraints.glossary_clarification_resolved_payload, predicates.isGlossaryClarificationResolvedPayload);

/** Whether a value is a valid `glossary_scope_activated_payload`. */
export const isGlossaryScopeActivatedPayload: ModelGuard<types.GlossaryScopeActivatedPayload> = /* @__PURE__ */ modelGuard(constraints.glossary_scope_activated_payload, predicates.isGlossaryScopeActivatedPayload);

/** Whether a value is a valid `glossary_sense_updated_payload`. */
export const isGlossarySenseUpdatedPayload: ModelGuard<types.GlossarySenseUpdatedPayload> = /* @__PURE__ */ modelGuard(constraints.glossary_sense_updated_payload, predicates.isGlossarySenseUpdatedPayload);

/** Whether a value is a valid `glossary_strictness_set_payload`. */
export const isGlossaryStrictnessSetPayload: ModelGuard<types.GlossaryStrictnessSetPayload> = /* @__PURE__ */ modelGuard(constraints.glossary_strictness_set_payload, predicates.isGlossaryStrictnessSetPayload);

/** Whether a value is a valid `level`. */
export const isLevel: ModelGuard<types.Level> = /* @__PURE__ */ modelGuard(constraints.level, predicates.isLevel);

/** Whether a value is a valid `recommended_action`. */
export const isRecommendedAction: ModelGuard<types.RecommendedAction> = /* @__PURE__ */ modelGuard(constraints.recommended_action, predicates.isRecommendedAction);

/** Whether a value is a valid `reduced_glossary_state`. */
export const isReducedGlossaryState: ModelGuard<types.ReducedGlossaryState> = /* @__PURE__ */ modelGuard(constraints.reduced_glossary_state, predicates.isReducedGlossaryState);

/** Whether a value is a valid `scope_type`. */
export const isScopeType: ModelGuard<types.ScopeType> = /* @__PURE__ */ modelGuard(constraints.scope_type, predicates.isScopeType);

/** Whether a value is a valid `semantic_check_evaluated_payload`. */
export const isSemanticCheckEvaluatedPayload: ModelGuard<types.SemanticCheckEvaluatedPayload> = /* @__PURE__ */ modelGuard(constraints.semantic_check_evaluated_payload, predicates.isSemanticCheckEvaluatedPayload);

/** Whether a value is a valid `semantic_conflict_entry`. */
export const isSemanticConflictEntry: ModelGuard<types.SemanticConflictEntry> = /* @__PURE__ */ modelGuard(constraints.semantic_conflict_entry, predicates.isSemanticConflictEntry);

/** Whether a value is a valid `step_metadata`. */
export const isStepMetadata: ModelGuard<types.StepMetadata> = /* @__PURE__ */ modelGuard(constraints.step_metadata, predicates.isStepMetadata);

/** Whether a value is a valid `strictness`. */
export const isStrictness: ModelGuard<types.Strictness> = /* @__PURE__ */ modelGuard(constraints.strictness, predicates.isStrictness);

/** Whether a value is a valid `term_candidate_observed_payload`. */
export const isTermCandidateObservedPayload: ModelGuard<types.TermCandidateObservedPayload> = /* @__PURE__ */ modelGuard(constraints.term_candidate_observed_payload, predicates.isTermCandidateObservedPayload);
