// Generated from schemas/ by `npm run generate`. Do not edit.
import { modelGuard } from '../../issues/modelGuard.js';
import type { ModelGuard } from '../../issues/modelGuard.js';
import * as constraints from './constraints.js';
import type * as types from './types.js';

/** Whether a value is a valid `artifact_trace`. */
export const isArtifactTrace: ModelGuard<types.ArtifactTrace> = /* @__PURE__ */ modelGuard(constraints.artifact_trace);

/** Whether a value is a valid `capability`. */
export const isCapability: ModelGuard<types.Capability> = /* @__PURE__ */ modelGuard(constraints.capability);

/** Whether a value is a valid `cloud_event`. */
export const isCloudEvent: ModelGuard<types.CloudEvent> = /* @__PURE__ */ modelGuard(constraints.cloud_event);

/** Whether a value is a valid `conformance_answer`. */
export const isConformanceAnswer: ModelGuard<types.ConformanceAnswer> = /* @__PURE__ */ modelGuard(constraints.conformance_answer);

/** Whether a value is a valid `conformance_answer_status`. */
export const isConformanceAnswerStatus: ModelGuard<types.ConformanceAnswerStatus> = /* @__PURE__ */ modelGuard(constraints.conformance_answer_status);

/** Whether a value is a valid `conformance_case_kind`. */
export const isConformanceCaseKind: ModelGuard<types.ConformanceCaseKind> = /* @__PURE__ */ modelGuard(constraints.conformance_case_kind);

/** Whether a value is a valid `conformance_fault`. */
export const isConformanceFault: ModelGuard<types.ConformanceFault> = /* @__PURE__ */ modelGuard(constraints.conformance_fault);

/** Whether a value is a valid `conformance_implementation`. */
export const isConformanceImplementation: ModelGuard<types.ConformanceImplementation> = /* @__PURE__ */ modelGuard(constraints.conformance_implementation);

/** Whether a value is a valid `conformance_issue`. */
export const isConformanceIssue: ModelGuard<types.ConformanceIssue> = /* @__PURE__ */ modelGuard(constraints.conformance_issue);

/** Whether a value is a valid `conformance_report`. */
export const isConformanceReport: ModelGuard<types.ConformanceReport> = /* @__PURE__ */ modelGuard(constraints.conformance_report);

/** Whether a value is a valid `conformance_score`. */
export const isConformanceScore: ModelGuard<types.ConformanceScore> = /* @__PURE__ */ modelGuard(constraints.conformance_score);

/** Whether a value is a valid `conformance_scores`. */
export const isConformanceScores: ModelGuard<types.ConformanceScores> = /* @__PURE__ */ modelGuard(constraints.conformance_scores);

/** Whether a value is a valid `conformance_totals`. */
export const isConformanceTotals: ModelGuard<types.ConformanceTotals> = /* @__PURE__ */ modelGuard(constraints.conformance_totals);

/** Whether a value is a valid `dead_letter_encoding`. */
export const isDeadLetterEncoding: ModelGuard<types.DeadLetterEncoding> = /* @__PURE__ */ modelGuard(constraints.dead_letter_encoding);

/** Whether a value is a valid `dead_letter_issue`. */
export const isDeadLetterIssue: ModelGuard<types.DeadLetterIssue> = /* @__PURE__ */ modelGuard(constraints.dead_letter_issue);

/** Whether a value is a valid `dead_letter_reason`. */
export const isDeadLetterReason: ModelGuard<types.DeadLetterReason> = /* @__PURE__ */ modelGuard(constraints.dead_letter_reason);

/** Whether a value is a valid `differing_case`. */
export const isDifferingCase: ModelGuard<types.DifferingCase> = /* @__PURE__ */ modelGuard(constraints.differing_case);

/** Whether a value is a valid `enum_mapping`. */
export const isEnumMapping: ModelGuard<types.EnumMapping> = /* @__PURE__ */ modelGuard(constraints.enum_mapping);

/** Whether a value is a valid `enum_transitions`. */
export const isEnumTransitions: ModelGuard<types.EnumTransitions> = /* @__PURE__ */ modelGuard(constraints.enum_transitions);

/** Whether a value is a valid `errored_answer`. */
export const isErroredAnswer: ModelGuard<types.ErroredAnswer> = /* @__PURE__ */ modelGuard(constraints.errored_answer);

/** Whether a value is a valid `expected_difference`. */
export const isExpectedDifference: ModelGuard<types.ExpectedDifference> = /* @__PURE__ */ modelGuard(constraints.expected_difference);

/** Whether a value is a valid `expected_differences`. */
export const isExpectedDifferences: ModelGuard<types.ExpectedDifferences> = /* @__PURE__ */ modelGuard(constraints.expected_differences);

/** Whether a value is a valid `expected_error`. */
export const isExpectedError: ModelGuard<types.ExpectedError> = /* @__PURE__ */ modelGuard(constraints.expected_error);

/** Whether a value is a valid `family_declaration`. */
export const isFamilyDeclaration: ModelGuard<types.FamilyDeclaration> = /* @__PURE__ */ modelGuard(constraints.family_declaration);

/** Whether a value is a valid `family_rule`. */
export const isFamilyRule: ModelGuard<types.FamilyRule> = /* @__PURE__ */ modelGuard(constraints.family_rule);

/** Whether a value is a valid `fixture`. */
export const isFixture: ModelGuard<types.Fixture> = /* @__PURE__ */ modelGuard(constraints.fixture);

/** Whether a value is a valid `fixture_category`. */
export const isFixtureCategory: ModelGuard<types.FixtureCategory> = /* @__PURE__ */ modelGuard(constraints.fixture_category);

/** Whether a value is a valid `fixture_line`. */
export const isFixtureLine: ModelGuard<types.FixtureLine> = /* @__PURE__ */ modelGuard(constraints.fixture_line);

/** Whether a value is a valid `fixture_manifest`. */
export const isFixtureManifest: ModelGuard<types.FixtureManifest> = /* @__PURE__ */ modelGuard(constraints.fixture_manifest);

/** Whether a value is a valid `fixture_type`. */
export const isFixtureType: ModelGuard<types.FixtureType> = /* @__PURE__ */ modelGuard(constraints.fixture_type);

/** Whether a value is a valid `given_namespace_fields`. */
export const isGivenNamespaceFields: ModelGuard<types.GivenNamespaceFields> = /* @__PURE__ */ modelGuard(constraints.given_namespace_fields);

/** Whether a value is a valid `json_text`. */
export const isJsonText: ModelGuard<types.JsonText> = /* @__PURE__ */ modelGuard(constraints.json_text);

/** Whether a value is a valid `listed_dead_letter`. */
export const isListedDeadLetter: ModelGuard<types.ListedDeadLetter> = /* @__PURE__ */ modelGuard(constraints.listed_dead_letter);

/** Whether a value is a valid `message_texts`. */
export const isMessageTexts: ModelGuard<types.MessageTexts> = /* @__PURE__ */ modelGuard(constraints.message_texts);

/** Whether a value is a valid `publish_report`. */
export const isPublishReport: ModelGuard<types.PublishReport> = /* @__PURE__ */ modelGuard(constraints.publish_report);

/** Whether a value is a valid `reduce_request`. */
export const isReduceRequest: ModelGuard<types.ReduceRequest> = /* @__PURE__ */ modelGuard(constraints.reduce_request);

/** Whether a value is a valid `reduced_answer`. */
export const isReducedAnswer: ModelGuard<types.ReducedAnswer> = /* @__PURE__ */ modelGuard(constraints.reduced_answer);

/** Whether a value is a valid `refused_answer`. */
export const isRefusedAnswer: ModelGuard<types.RefusedAnswer> = /* @__PURE__ */ modelGuard(constraints.refused_answer);

/** Whether a value is a valid `register_declaration`. */
export const isRegisterDeclaration: ModelGuard<types.RegisterDeclaration> = /* @__PURE__ */ modelGuard(constraints.register_declaration);

/** Whether a value is a valid `register_kind`. */
export const isRegisterKind: ModelGuard<types.RegisterKind> = /* @__PURE__ */ modelGuard(constraints.register_kind);

/** Whether a value is a valid `round_trip_request`. */
export const isRoundTripRequest: ModelGuard<types.RoundTripRequest> = /* @__PURE__ */ modelGuard(constraints.round_trip_request);

/** Whether a value is a valid `round_tripped_answer`. */
export const isRoundTrippedAnswer: ModelGuard<types.RoundTrippedAnswer> = /* @__PURE__ */ modelGuard(constraints.round_tripped_answer);

/** Whether a value is a valid `rule_set`. */
export const isRuleSet: ModelGuard<types.RuleSet> = /* @__PURE__ */ modelGuard(constraints.rule_set);

/** Whether a value is a valid `sequence_number`. */
export const isSequenceNumber: ModelGuard<types.SequenceNumber> = /* @__PURE__ */ modelGuard(constraints.sequence_number);

/** Whether a value is a valid `skipped_answer`. */
export const isSkippedAnswer: ModelGuard<types.SkippedAnswer> = /* @__PURE__ */ modelGuard(constraints.skipped_answer);

/** Whether a value is a valid `stale_difference`. */
export const isStaleDifference: ModelGuard<types.StaleDifference> = /* @__PURE__ */ modelGuard(constraints.stale_difference);

/** Whether a value is a valid `start_request`. */
export const isStartRequest: ModelGuard<types.StartRequest> = /* @__PURE__ */ modelGuard(constraints.start_request);

/** Whether a value is a valid `started_answer`. */
export const isStartedAnswer: ModelGuard<types.StartedAnswer> = /* @__PURE__ */ modelGuard(constraints.started_answer);

/** Whether a value is a valid `state_trace`. */
export const isStateTrace: ModelGuard<types.StateTrace> = /* @__PURE__ */ modelGuard(constraints.state_trace);

/** Whether a value is a valid `stop_request`. */
export const isStopRequest: ModelGuard<types.StopRequest> = /* @__PURE__ */ modelGuard(constraints.stop_request);

/** Whether a value is a valid `stopped_answer`. */
export const isStoppedAnswer: ModelGuard<types.StoppedAnswer> = /* @__PURE__ */ modelGuard(constraints.stopped_answer);

/** Whether a value is a valid `traced_event`. */
export const isTracedEvent: ModelGuard<types.TracedEvent> = /* @__PURE__ */ modelGuard(constraints.traced_event);

/** Whether a value is a valid `upcast_answer`. */
export const isUpcastAnswer: ModelGuard<types.UpcastAnswer> = /* @__PURE__ */ modelGuard(constraints.upcast_answer);

/** Whether a value is a valid `upcast_request`. */
export const isUpcastRequest: ModelGuard<types.UpcastRequest> = /* @__PURE__ */ modelGuard(constraints.upcast_request);

/** Whether a value is a valid `validate_event_request`. */
export const isValidateEventRequest: ModelGuard<types.ValidateEventRequest> = /* @__PURE__ */ modelGuard(constraints.validate_event_request);

/** Whether a value is a valid `validate_request`. */
export const isValidateRequest: ModelGuard<types.ValidateRequest> = /* @__PURE__ */ modelGuard(constraints.validate_request);

/** Whether a value is a valid `validated_answer`. */
export const isValidatedAnswer: ModelGuard<types.ValidatedAnswer> = /* @__PURE__ */ modelGuard(constraints.validated_answer);
