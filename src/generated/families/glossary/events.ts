// Generated from schemas/ by `npm run generate`. Do not edit.
import * as guards from './guards.js';
import { GLOSSARY_SCOPE_ACTIVATED, TERM_CANDIDATE_OBSERVED, SEMANTIC_CHECK_EVALUATED, GLOSSARY_CLARIFICATION_REQUESTED, GLOSSARY_CLARIFICATION_RESOLVED, GLOSSARY_SENSE_UPDATED, GENERATION_BLOCKED_BY_SEMANTIC_CONFLICT, GLOSSARY_STRICTNESS_SET } from './family.js';

/** The name of the family. */
export const NAME = 'glossary';

/** Its event types. */
export const TYPES = [GLOSSARY_SCOPE_ACTIVATED, TERM_CANDIDATE_OBSERVED, SEMANTIC_CHECK_EVALUATED, GLOSSARY_CLARIFICATION_REQUESTED, GLOSSARY_CLARIFICATION_RESOLVED, GLOSSARY_SENSE_UPDATED, GENERATION_BLOCKED_BY_SEMANTIC_CONFLICT, GLOSSARY_STRICTNESS_SET] as const;

/** The guard of the payload of each event type. */
export const PAYLOADS = /* @__PURE__ */ Object.freeze({
  GlossaryScopeActivated: guards.isGlossaryScopeActivatedPayload,
  TermCandidateObserved: guards.isTermCandidateObservedPayload,
  SemanticCheckEvaluated: guards.isSemanticCheckEvaluatedPayload,
  GlossaryClarificationRequested: guards.isGlossaryClarificationRequestedPayload,
  GlossaryClarificationResolved: guards.isGlossaryClarificationResolvedPayload,
  GlossarySenseUpdated: guards.isGlossarySenseUpdatedPayload,
  GenerationBlockedBySemanticConflict: guards.isGenerationBlockedBySemanticConflictPayload,
  GlossaryStrictnessSet: guards.isGlossaryStrictnessSetPayload,
});
