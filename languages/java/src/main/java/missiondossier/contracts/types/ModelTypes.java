// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** The Java type of each model. */
public final class ModelTypes {
  private static final Map<String, Type> TYPES = types();

  private ModelTypes() {}

  /**
   * Finds the type of a model.
   *
   * @param model the name of the model, such as {@code families/lane}
   * @return a record or an enum; for a model that is a map or a scalar, the type of Java for it
   * @throws IllegalArgumentException if there is no such model
   */
  public static Type of(String model) {
    Type type = TYPES.get(model);
    if (type == null) throw new IllegalArgumentException("there is no model \"" + model + '"');
    return type;
  }

  private static Map<String, Type> types() {
    Map<String, Type> types = new HashMap<>();
    types.put("actor_kind", ActorKind.class);
    types.put("anomaly_entry", AnomalyEntry.class);
    types.put("anomaly_type", AnomalyType.class);
    types.put("artifact_class", ArtifactClass.class);
    types.put("artifact_entry", ArtifactEntry.class);
    types.put("artifact_identity", ArtifactIdentity.class);
    types.put("artifact_path", String.class);
    types.put("content_hash_ref", ContentHashRef.class);
    types.put("context_diagnostics", new TypeReference<Map<String, String>>() {}.getType());
    types.put("drift_kind", DriftKind.class);
    types.put("drift_record", DriftRecord.class);
    types.put("event", Event.class);
    types.put("event_id", String.class);
    types.put("hash", String.class);
    types.put("hash_algorithm", HashAlgorithm.class);
    types.put("local_namespace_tuple", LocalNamespaceTuple.class);
    types.put("manifest_version", String.class);
    types.put(
        "mission_dossier_artifact_indexed_payload", MissionDossierArtifactIndexedPayload.class);
    types.put(
        "mission_dossier_artifact_missing_payload", MissionDossierArtifactMissingPayload.class);
    types.put(
        "mission_dossier_parity_drift_detected_payload",
        MissionDossierParityDriftDetectedPayload.class);
    types.put(
        "mission_dossier_snapshot_computed_payload", MissionDossierSnapshotComputedPayload.class);
    types.put("mission_dossier_state", MissionDossierState.class);
    types.put("non_negative_integer", Long.class);
    types.put("parity_status", ParityStatus.class);
    types.put("provenance_ref", ProvenanceRef.class);
    types.put("schema_version", String.class);
    types.put("snapshot_summary", SnapshotSummary.class);
    types.put("timestamp", String.class);
    types.put("uuid", String.class);
    types.put("families/done_evidence", DoneEvidence.class);
    types.put("families/event_anomaly", EventAnomaly.class);
    types.put("families/lane", Lane.class);
    types.put("families/repo_evidence", RepoEvidence.class);
    types.put("families/review_verdict", ReviewVerdict.class);
    types.put("families/verification_entry", VerificationEntry.class);
    types.put("families/wp_state", WpState.class);
    types.put("families/collaboration/acknowledgement", Acknowledgement.class);
    types.put("families/collaboration/comment_entry", CommentEntry.class);
    types.put("families/collaboration/comment_posted_payload", CommentPostedPayload.class);
    types.put(
        "families/collaboration/concurrent_driver_warning_payload",
        ConcurrentDriverWarningPayload.class);
    types.put("families/collaboration/decision_captured_payload", DecisionCapturedPayload.class);
    types.put("families/collaboration/decision_entry", DecisionEntry.class);
    types.put("families/collaboration/drive_intent", DriveIntent.class);
    types.put("families/collaboration/drive_intent_set_payload", DriveIntentSetPayload.class);
    types.put("families/collaboration/focus_changed_payload", FocusChangedPayload.class);
    types.put("families/collaboration/focus_target", FocusTarget.class);
    types.put("families/collaboration/focus_target_type", FocusTargetType.class);
    types.put("families/collaboration/participant_identity", ParticipantIdentity.class);
    types.put(
        "families/collaboration/participant_invited_payload", ParticipantInvitedPayload.class);
    types.put("families/collaboration/participant_joined_payload", ParticipantJoinedPayload.class);
    types.put("families/collaboration/participant_left_payload", ParticipantLeftPayload.class);
    types.put("families/collaboration/participant_type", ParticipantType.class);
    types.put(
        "families/collaboration/potential_step_collision_detected_payload",
        PotentialStepCollisionDetectedPayload.class);
    types.put("families/collaboration/presence_heartbeat_payload", PresenceHeartbeatPayload.class);
    types.put(
        "families/collaboration/prompt_step_execution_completed_payload",
        PromptStepExecutionCompletedPayload.class);
    types.put(
        "families/collaboration/prompt_step_execution_started_payload",
        PromptStepExecutionStartedPayload.class);
    types.put(
        "families/collaboration/reduced_collaboration_state", ReducedCollaborationState.class);
    types.put("families/collaboration/session_link_type", SessionLinkType.class);
    types.put("families/collaboration/session_linked_payload", SessionLinkedPayload.class);
    types.put("families/collaboration/step_outcome", StepOutcome.class);
    types.put(
        "families/collaboration/warning_acknowledged_payload", WarningAcknowledgedPayload.class);
    types.put("families/collaboration/warning_entry", WarningEntry.class);
    types.put("families/collaboration/warning_severity", WarningSeverity.class);
    types.put("families/gates/failed_conclusion", FailedConclusion.class);
    types.put("families/gates/gate_failed_payload", GateFailedPayload.class);
    types.put("families/gates/gate_passed_payload", GatePassedPayload.class);
    types.put("families/gates/gate_provider", GateProvider.class);
    types.put("families/gates/gate_type", GateType.class);
    types.put("families/gates/http_url", String.class);
    types.put("families/gates/passed_conclusion", PassedConclusion.class);
    types.put("families/gates/positive_integer", Long.class);
    types.put("families/glossary/blocking_strictness", BlockingStrictness.class);
    types.put("families/glossary/clarification_record", ClarificationRecord.class);
    types.put("families/glossary/confidence", Double.class);
    types.put("families/glossary/conflict_nature", ConflictNature.class);
    types.put(
        "families/glossary/generation_blocked_by_semantic_conflict_payload",
        GenerationBlockedBySemanticConflictPayload.class);
    types.put(
        "families/glossary/glossary_clarification_requested_payload",
        GlossaryClarificationRequestedPayload.class);
    types.put(
        "families/glossary/glossary_clarification_resolved_payload",
        GlossaryClarificationResolvedPayload.class);
    types.put(
        "families/glossary/glossary_scope_activated_payload", GlossaryScopeActivatedPayload.class);
    types.put(
        "families/glossary/glossary_sense_updated_payload", GlossarySenseUpdatedPayload.class);
    types.put(
        "families/glossary/glossary_strictness_set_payload", GlossaryStrictnessSetPayload.class);
    types.put("families/glossary/level", Level.class);
    types.put("families/glossary/recommended_action", RecommendedAction.class);
    types.put("families/glossary/reduced_glossary_state", ReducedGlossaryState.class);
    types.put("families/glossary/scope_type", ScopeType.class);
    types.put(
        "families/glossary/semantic_check_evaluated_payload", SemanticCheckEvaluatedPayload.class);
    types.put("families/glossary/semantic_conflict_entry", SemanticConflictEntry.class);
    types.put(
        "families/glossary/step_metadata", new TypeReference<Map<String, String>>() {}.getType());
    types.put("families/glossary/strictness", Strictness.class);
    types.put(
        "families/glossary/term_candidate_observed_payload", TermCandidateObservedPayload.class);
    types.put("families/lifecycle/mission_cancelled_payload", MissionCancelledPayload.class);
    types.put("families/lifecycle/mission_completed_payload", MissionCompletedPayload.class);
    types.put("families/lifecycle/mission_started_payload", MissionStartedPayload.class);
    types.put("families/lifecycle/mission_status", MissionStatus.class);
    types.put("families/lifecycle/phase_entered_payload", PhaseEnteredPayload.class);
    types.put("families/lifecycle/reduced_mission_state", ReducedMissionState.class);
    types.put("families/lifecycle/review_rollback_payload", ReviewRollbackPayload.class);
    types.put(
        "families/mission_next/decision_input_answered_payload",
        DecisionInputAnsweredPayload.class);
    types.put(
        "families/mission_next/decision_input_requested_payload",
        DecisionInputRequestedPayload.class);
    types.put(
        "families/mission_next/mission_run_completed_payload", MissionRunCompletedPayload.class);
    types.put("families/mission_next/mission_run_started_payload", MissionRunStartedPayload.class);
    types.put("families/mission_next/mission_run_status", MissionRunStatus.class);
    types.put(
        "families/mission_next/next_step_auto_completed_payload",
        NextStepAutoCompletedPayload.class);
    types.put("families/mission_next/next_step_issued_payload", NextStepIssuedPayload.class);
    types.put("families/mission_next/reduced_mission_run_state", ReducedMissionRunState.class);
    types.put("families/mission_next/runtime_actor_identity", RuntimeActorIdentity.class);
    types.put("families/mission_next/runtime_actor_type", RuntimeActorType.class);
    types.put("families/status/execution_mode", ExecutionMode.class);
    types.put(
        "families/status/lane_mapping", new TypeReference<Map<String, SyncLaneV1>>() {}.getType());
    types.put("families/status/not_blank_text", String.class);
    types.put("families/status/reduced_status", ReducedStatus.class);
    types.put("families/status/status_transition_payload", StatusTransitionPayload.class);
    types.put("families/status/sync_lane_v1", SyncLaneV1.class);
    types.put("families/status/transition_anomaly", TransitionAnomaly.class);
    types.put("families/status/written_lane", WrittenLane.class);
    return types;
  }
}
