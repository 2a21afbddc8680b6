/** Checks whether a change of JSON Schemas is compatible: which values the other version rejects. */
export { judge } from './approvals.js';
export type { Judgement, Requirement } from './approvals.js';
export { compareSets } from './compareSets.js';
export type { ChangedSchema, Report, Verdict } from './compareSets.js';
export { DIRECTIONS } from './finding.js';
export type { Break, Breaks, Direction, Finding } from './finding.js';
export { isApprovedBreaks } from './generated/guards.js';
export type { ApprovedBreak, ApprovedBreaks } from './generated/types.js';
export { KNOWN_KEYWORDS } from './keywords.js';
export { RULE_IDS, RULES } from './rules.js';
export type { RuleId, RuleText } from './rules.js';
export { SchemaError } from './schemaError.js';
export { nameOf } from './schemaSet.js';
export type { EventModels, Schema, PatternTest, SchemaSet, Sides, Spot } from './schemaSet.js';
