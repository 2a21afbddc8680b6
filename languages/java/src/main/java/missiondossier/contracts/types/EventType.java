// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The event types whose payloads have schemas, in all families. */
public enum EventType {
  /** An artifact was indexed: this version of it exists. */
  MISSION_DOSSIER_ARTIFACT_INDEXED(
      "MissionDossierArtifactIndexed",
      "mission_dossier_artifact_indexed_payload",
      MissionDossierArtifactIndexedPayload.class),
  /** An expected artifact was not found. */
  MISSION_DOSSIER_ARTIFACT_MISSING(
      "MissionDossierArtifactMissing",
      "mission_dossier_artifact_missing_payload",
      MissionDossierArtifactMissingPayload.class),
  /** A snapshot of the dossier was computed: a new parity baseline. */
  MISSION_DOSSIER_SNAPSHOT_COMPUTED(
      "MissionDossierSnapshotComputed",
      "mission_dossier_snapshot_computed_payload",
      MissionDossierSnapshotComputedPayload.class),
  /** The local dossier and its baseline have drifted apart. */
  MISSION_DOSSIER_PARITY_DRIFT_DETECTED(
      "MissionDossierParityDriftDetected",
      "mission_dossier_parity_drift_detected_payload",
      MissionDossierParityDriftDetectedPayload.class),
  /** A participant was invited to a mission. */
  PARTICIPANT_INVITED(
      "ParticipantInvited",
      "families/collaboration/participant_invited_payload",
      ParticipantInvitedPayload.class),
  /** A participant joined a mission. */
  PARTICIPANT_JOINED(
      "ParticipantJoined",
      "families/collaboration/participant_joined_payload",
      ParticipantJoinedPayload.class),
  /** A participant left a mission. */
  PARTICIPANT_LEFT(
      "ParticipantLeft",
      "families/collaboration/participant_left_payload",
      ParticipantLeftPayload.class),
  /** A participant is still there. */
  PRESENCE_HEARTBEAT(
      "PresenceHeartbeat",
      "families/collaboration/presence_heartbeat_payload",
      PresenceHeartbeatPayload.class),
  /** A participant wants to make changes, or no longer does. */
  DRIVE_INTENT_SET(
      "DriveIntentSet",
      "families/collaboration/drive_intent_set_payload",
      DriveIntentSetPayload.class),
  /** A participant turned to another target. */
  FOCUS_CHANGED(
      "FocusChanged", "families/collaboration/focus_changed_payload", FocusChangedPayload.class),
  /** A participant began a step. */
  PROMPT_STEP_EXECUTION_STARTED(
      "PromptStepExecutionStarted",
      "families/collaboration/prompt_step_execution_started_payload",
      PromptStepExecutionStartedPayload.class),
  /** A participant ended a step. */
  PROMPT_STEP_EXECUTION_COMPLETED(
      "PromptStepExecutionCompleted",
      "families/collaboration/prompt_step_execution_completed_payload",
      PromptStepExecutionCompletedPayload.class),
  /** Several participants want to change the same target. */
  CONCURRENT_DRIVER_WARNING(
      "ConcurrentDriverWarning",
      "families/collaboration/concurrent_driver_warning_payload",
      ConcurrentDriverWarningPayload.class),
  /** Several participants work on the same step. */
  POTENTIAL_STEP_COLLISION_DETECTED(
      "PotentialStepCollisionDetected",
      "families/collaboration/potential_step_collision_detected_payload",
      PotentialStepCollisionDetectedPayload.class),
  /** A participant answered a warning. */
  WARNING_ACKNOWLEDGED(
      "WarningAcknowledged",
      "families/collaboration/warning_acknowledged_payload",
      WarningAcknowledgedPayload.class),
  /** A participant wrote a comment. */
  COMMENT_POSTED(
      "CommentPosted", "families/collaboration/comment_posted_payload", CommentPostedPayload.class),
  /** A participant recorded a decision. */
  DECISION_CAPTURED(
      "DecisionCaptured",
      "families/collaboration/decision_captured_payload",
      DecisionCapturedPayload.class),
  /** Two sessions of a participant were linked. */
  SESSION_LINKED(
      "SessionLinked", "families/collaboration/session_linked_payload", SessionLinkedPayload.class),
  /** A check let the work through. */
  GATE_PASSED("GatePassed", "families/gates/gate_passed_payload", GatePassedPayload.class),
  /** A check stopped the work. */
  GATE_FAILED("GateFailed", "families/gates/gate_failed_payload", GateFailedPayload.class),
  /** A scope of the glossary holds from now on. */
  GLOSSARY_SCOPE_ACTIVATED(
      "GlossaryScopeActivated",
      "families/glossary/glossary_scope_activated_payload",
      GlossaryScopeActivatedPayload.class),
  /** A word was seen that may be a term. */
  TERM_CANDIDATE_OBSERVED(
      "TermCandidateObserved",
      "families/glossary/term_candidate_observed_payload",
      TermCandidateObservedPayload.class),
  /** The use of terms in a step was checked. */
  SEMANTIC_CHECK_EVALUATED(
      "SemanticCheckEvaluated",
      "families/glossary/semantic_check_evaluated_payload",
      SemanticCheckEvaluatedPayload.class),
  /** Someone has to say what a term means. */
  GLOSSARY_CLARIFICATION_REQUESTED(
      "GlossaryClarificationRequested",
      "families/glossary/glossary_clarification_requested_payload",
      GlossaryClarificationRequestedPayload.class),
  /** It was said what a term means. */
  GLOSSARY_CLARIFICATION_RESOLVED(
      "GlossaryClarificationResolved",
      "families/glossary/glossary_clarification_resolved_payload",
      GlossaryClarificationResolvedPayload.class),
  /** A term got a new meaning. */
  GLOSSARY_SENSE_UPDATED(
      "GlossarySenseUpdated",
      "families/glossary/glossary_sense_updated_payload",
      GlossarySenseUpdatedPayload.class),
  /** Generation was stopped because terms are in conflict. */
  GENERATION_BLOCKED_BY_SEMANTIC_CONFLICT(
      "GenerationBlockedBySemanticConflict",
      "families/glossary/generation_blocked_by_semantic_conflict_payload",
      GenerationBlockedBySemanticConflictPayload.class),
  /** The strictness of a mission changed. */
  GLOSSARY_STRICTNESS_SET(
      "GlossaryStrictnessSet",
      "families/glossary/glossary_strictness_set_payload",
      GlossaryStrictnessSetPayload.class),
  /** A mission began. */
  MISSION_STARTED(
      "MissionStarted", "families/lifecycle/mission_started_payload", MissionStartedPayload.class),
  /** A mission reached its end. */
  MISSION_COMPLETED(
      "MissionCompleted",
      "families/lifecycle/mission_completed_payload",
      MissionCompletedPayload.class),
  /** A mission was given up. */
  MISSION_CANCELLED(
      "MissionCancelled",
      "families/lifecycle/mission_cancelled_payload",
      MissionCancelledPayload.class),
  /** A mission entered a phase. */
  PHASE_ENTERED(
      "PhaseEntered", "families/lifecycle/phase_entered_payload", PhaseEnteredPayload.class),
  /** A review sent a mission back to an earlier phase. */
  REVIEW_ROLLBACK(
      "ReviewRollback", "families/lifecycle/review_rollback_payload", ReviewRollbackPayload.class),
  /** A run of a mission began. */
  MISSION_RUN_STARTED(
      "MissionRunStarted",
      "families/mission_next/mission_run_started_payload",
      MissionRunStartedPayload.class),
  /** An agent was given the next step. */
  NEXT_STEP_ISSUED(
      "NextStepIssued",
      "families/mission_next/next_step_issued_payload",
      NextStepIssuedPayload.class),
  /** An agent completed a step. */
  NEXT_STEP_AUTO_COMPLETED(
      "NextStepAutoCompleted",
      "families/mission_next/next_step_auto_completed_payload",
      NextStepAutoCompletedPayload.class),
  /** A run waits for a decision. */
  DECISION_INPUT_REQUESTED(
      "DecisionInputRequested",
      "families/mission_next/decision_input_requested_payload",
      DecisionInputRequestedPayload.class),
  /** A decision was made. */
  DECISION_INPUT_ANSWERED(
      "DecisionInputAnswered",
      "families/mission_next/decision_input_answered_payload",
      DecisionInputAnsweredPayload.class),
  /** A run of a mission reached its end. */
  MISSION_RUN_COMPLETED(
      "MissionRunCompleted",
      "families/mission_next/mission_run_completed_payload",
      MissionRunCompletedPayload.class),
  /** A work package moved from one lane to another. */
  WP_STATUS_CHANGED(
      "WPStatusChanged",
      "families/status/status_transition_payload",
      StatusTransitionPayload.class);

  private final String value;
  private final String model;
  private final Class<? extends Payload> payloadType;

  EventType(String value, String model, Class<? extends Payload> payloadType) {
    this.value = value;
    this.model = model;
    this.payloadType = payloadType;
  }

  /**
   * Finds an event type by its text in events.
   *
   * @param value the text, such as the {@code event_type} of an event
   * @return the event type; empty if its payload has no schema
   */
  public static Optional<EventType> of(String value) {
    return Arrays.stream(values()).filter(type -> type.value.equals(value)).findFirst();
  }

  /**
   * The event type in JSON.
   *
   * @return the text
   */
  @JsonValue
  public String value() {
    return value;
  }

  /**
   * The model of the payload.
   *
   * @return its name: the path of its schema without {@code .json}
   */
  public String model() {
    return model;
  }

  /**
   * The type of the payload.
   *
   * @return the record
   */
  public Class<? extends Payload> payloadType() {
    return payloadType;
  }
}
