// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

export const GLOSSARY_SCOPE_ACTIVATED = 'GlossaryScopeActivated';
export const TERM_CANDIDATE_OBSERVED = 'TermCandidateObserved';
export const SEMANTIC_CHECK_EVALUATED = 'SemanticCheckEvaluated';
export const GLOSSARY_CLARIFICATION_REQUESTED = 'GlossaryClarificationRequested';
export const GLOSSARY_CLARIFICATION_RESOLVED = 'GlossaryClarificationResolved';
export const GLOSSARY_SENSE_UPDATED = 'GlossarySenseUpdated';
export const GENERATION_BLOCKED_BY_SEMANTIC_CONFLICT = 'GenerationBlockedBySemanticConflict';
export const GLOSSARY_STRICTNESS_SET = 'GlossaryStrictnessSet';

/** The event types of the family "glossary". */
export const GLOSSARY_EVENT_TYPES: ReadonlySet<string> = /* @__PURE__ */ new Set<types.GlossaryEventType>([
  GLOSSARY_SCOPE_ACTIVATED,
  TERM_CANDIDATE_OBSERVED,
  SEMANTIC_CHECK_EVALUATED,
  GLOSSARY_CLARIFICATION_REQUESTED,
  GLOSSARY_CLARIFICATION_RESOLVED,
  GLOSSARY_SENSE_UPDATED,
  GENERATION_BLOCKED_BY_SEMANTIC_CONFLICT,
  GLOSSARY_STRICTNESS_SET,
]);
