// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

/** A capability of an implementation. `pointers` means that its answers to `validate` contain the places of errors, `messages` that they contain issues. `events` means that it validates whole events, `generations` that it reads events of all generations. */
export const CAPABILITY_VALUES: readonly types.Capability[] = /* @__PURE__ */ Object.freeze(["validate","pointers","messages","reduce","round_trip","events","generations"] as const);

/** How an implementation did in a case: its answer agrees, differs, or differs as expected; it skipped the case, is not capable of it, or gave no valid answer. */
export const CONFORMANCE_ANSWER_STATUS_VALUES: readonly types.ConformanceAnswerStatus[] = /* @__PURE__ */ Object.freeze(["agrees","differs","expected","skipped","incapable","fault"] as const);

/** The kind of a case. */
export const CONFORMANCE_CASE_KIND_VALUES: readonly types.ConformanceCaseKind[] = /* @__PURE__ */ Object.freeze(["valid","invalid","messages","replay","round_trip","events","generations"] as const);

/** How the bytes of a dead letter are written as text. */
export const DEAD_LETTER_ENCODING_VALUES: readonly types.DeadLetterEncoding[] = /* @__PURE__ */ Object.freeze(["utf-8","base64"] as const);

/** Why something that was published cannot be read as an event of a dossier. */
export const DEAD_LETTER_REASON_VALUES: readonly types.DeadLetterReason[] = /* @__PURE__ */ Object.freeze(["not-json","invalid","no-namespace","too-large"] as const);

/** A group of fixtures; each contract family has its own. */
export const FIXTURE_CATEGORY_VALUES: readonly types.FixtureCategory[] = /* @__PURE__ */ Object.freeze(["events","lane_mapping","edge_cases","collaboration","glossary","mission_next","dossier"] as const);

/** The kind of a fixture: a valid or invalid instance, a file with many instances, a stream of events to reduce, or a file with many streams; a file with many whole events; a file with many events of any generation, or with many streams of them. */
export const FIXTURE_TYPE_VALUES: readonly types.FixtureType[] = /* @__PURE__ */ Object.freeze(["valid","invalid","case_set","replay","replay_set","event_set","generation_set","generation_replay_set"] as const);

/** What a register keeps of the values that it is given: that of the latest event, that of the latest or the earliest event for each key, or that of every event. */
export const REGISTER_KIND_VALUES: readonly types.RegisterKind[] = /* @__PURE__ */ Object.freeze(["Latest","LatestByKey","EarliestByKey","EventSet"] as const);

/** The name of a set of rules for reducing (C21). */
export const RULE_SET_VALUES: readonly types.RuleSet[] = /* @__PURE__ */ Object.freeze(["contract","spec-kitty-events-2.4"] as const);
