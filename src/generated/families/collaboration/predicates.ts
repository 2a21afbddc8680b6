// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable @typescript-eslint/no-explicit-any -- any value may be asked about */
import * as contract from '../../predicates.js';
import * as above from '../predicates.js';
import { isArrayOf, isMapOf, isObject, isText } from '../../predicates.js';



export function isAcknowledgement(value: any): boolean {
  return (
    (value === "continue" || value === "hold" || value === "reassign" || value === "defer")
  );
}

export function isCommentEntry(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "comment_id":
      case "event_id":
      case "participant_id":
      case "content":
      case "reply_to":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.comment_id) &&
    contract.isEventId(value.event_id) &&
    isText(value.participant_id) &&
    isText(value.content) &&
    (value.reply_to == null || typeof value.reply_to === 'string')
  );
}

export function isCommentPostedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "participant_id":
      case "mission_id":
      case "comment_id":
      case "content":
      case "reply_to":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.participant_id) &&
    isText(value.mission_id) &&
    isText(value.comment_id) &&
    isText(value.content) &&
    (value.reply_to == null || typeof value.reply_to === 'string')
  );
}

export function isConcurrentDriverWarningPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "warning_id":
      case "mission_id":
      case "participant_ids":
      case "focus_target":
      case "severity":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.warning_id) &&
    isText(value.mission_id) &&
    isArrayOf(value.participant_ids, (value: any) => typeof value === 'string') &&
    value.participant_ids.length >= 2 &&
    isFocusTarget(value.focus_target) &&
    isWarningSeverity(value.severity)
  );
}

export function isDecisionCapturedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "participant_id":
      case "mission_id":
      case "decision_id":
      case "topic":
      case "chosen_option":
      case "rationale":
      case "referenced_warning_id":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.participant_id) &&
    isText(value.mission_id) &&
    isText(value.decision_id) &&
    isText(value.topic) &&
    isText(value.chosen_option) &&
    (value.rationale == null || typeof value.rationale === 'string') &&
    (value.referenced_warning_id == null || typeof value.referenced_warning_id === 'string')
  );
}

export function isDecisionEntry(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "decision_id":
      case "event_id":
      case "participant_id":
      case "topic":
      case "chosen_option":
      case "referenced_warning_id":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.decision_id) &&
    contract.isEventId(value.event_id) &&
    isText(value.participant_id) &&
    isText(value.topic) &&
    isText(value.chosen_option) &&
    (value.referenced_warning_id == null || typeof value.referenced_warning_id === 'string')
  );
}

export function isDriveIntent(value: any): boolean {
  return (
    (value === "active" || value === "inactive")
  );
}

export function isDriveIntentSetPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "participant_id":
      case "mission_id":
      case "intent":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.participant_id) &&
    isText(value.mission_id) &&
    isDriveIntent(value.intent)
  );
}

export function isFocusChangedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "participant_id":
      case "mission_id":
      case "focus_target":
      case "previous_focus_target":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.participant_id) &&
    isText(value.mission_id) &&
    isFocusTarget(value.focus_target) &&
    (value.previous_focus_target == null || isFocusTarget(value.previous_focus_target))
  );
}

export function isFocusTarget(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "target_type":
      case "target_id":
        break;
      default:
        return false;
    }
  }
  return (
    isFocusTargetType(value.target_type) &&
    isText(value.target_id)
  );
}

export function isFocusTargetType(value: any): boolean {
  return (
    (value === "wp" || value === "step" || value === "file")
  );
}

export function isParticipantIdentity(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "participant_id":
      case "participant_type":
      case "display_name":
      case "session_id":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.participant_id) &&
    isParticipantType(value.participant_type) &&
    (value.display_name == null || typeof value.display_name === 'string') &&
    (value.session_id == null || typeof value.session_id === 'string')
  );
}

export function isParticipantInvitedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "participant_id":
      case "participant_identity":
      case "invited_by":
      case "mission_id":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.participant_id) &&
    isParticipantIdentity(value.participant_identity) &&
    isText(value.invited_by) &&
    isText(value.mission_id)
  );
}

export function isParticipantJoinedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "participant_id":
      case "participant_identity":
      case "mission_id":
      case "auth_principal_id":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.participant_id) &&
    isParticipantIdentity(value.participant_identity) &&
    isText(value.mission_id) &&
    (value.auth_principal_id == null || typeof value.auth_principal_id === 'string')
  );
}

export function isParticipantLeftPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "participant_id":
      case "mission_id":
      case "reason":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.participant_id) &&
    isText(value.mission_id) &&
    (value.reason == null || typeof value.reason === 'string')
  );
}

export function isParticipantType(value: any): boolean {
  return (
    (value === "human" || value === "llm_context")
  );
}

export function isPotentialStepCollisionDetectedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "warning_id":
      case "mission_id":
      case "participant_ids":
      case "step_id":
      case "wp_id":
      case "severity":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.warning_id) &&
    isText(value.mission_id) &&
    isArrayOf(value.participant_ids, (value: any) => typeof value === 'string') &&
    value.participant_ids.length >= 2 &&
    isText(value.step_id) &&
    (value.wp_id == null || typeof value.wp_id === 'string') &&
    isWarningSeverity(value.severity)
  );
}

export function isPresenceHeartbeatPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "participant_id":
      case "mission_id":
      case "session_id":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.participant_id) &&
    isText(value.mission_id) &&
    (value.session_id == null || typeof value.session_id === 'string')
  );
}

export function isPromptStepExecutionCompletedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "participant_id":
      case "mission_id":
      case "step_id":
      case "wp_id":
      case "outcome":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.participant_id) &&
    isText(value.mission_id) &&
    isText(value.step_id) &&
    (value.wp_id == null || typeof value.wp_id === 'string') &&
    isStepOutcome(value.outcome)
  );
}

export function isPromptStepExecutionStartedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "participant_id":
      case "mission_id":
      case "step_id":
      case "wp_id":
      case "step_description":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.participant_id) &&
    isText(value.mission_id) &&
    isText(value.step_id) &&
    (value.wp_id == null || typeof value.wp_id === 'string') &&
    (value.step_description == null || typeof value.step_description === 'string')
  );
}

export function isReducedCollaborationState(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "mission_id":
      case "participants":
      case "departed_participants":
      case "presence":
      case "active_drivers":
      case "focus_by_participant":
      case "participants_by_focus":
      case "warnings":
      case "decisions":
      case "comments":
      case "active_executions":
      case "linked_sessions":
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
    isMapOf(value.participants, isParticipantIdentity) &&
    isMapOf(value.departed_participants, isParticipantIdentity) &&
    isMapOf(value.presence, contract.isTimestamp) &&
    isArrayOf(value.active_drivers, (value: any) => typeof value === 'string') &&
    isMapOf(value.focus_by_participant, isFocusTarget) &&
    isMapOf(value.participants_by_focus, (value: any) => isArrayOf(value, (value: any) => typeof value === 'string')) &&
    isArrayOf(value.warnings, isWarningEntry) &&
    isArrayOf(value.decisions, isDecisionEntry) &&
    isArrayOf(value.comments, isCommentEntry) &&
    isMapOf(value.active_executions, (value: any) => isArrayOf(value, (value: any) => typeof value === 'string')) &&
    isMapOf(value.linked_sessions, (value: any) => isArrayOf(value, (value: any) => typeof value === 'string')) &&
    isArrayOf(value.anomalies, above.isEventAnomaly) &&
    contract.isNonNegativeInteger(value.event_count) &&
    (value.last_processed_event_id == null || contract.isEventId(value.last_processed_event_id))
  );
}

export function isSessionLinkType(value: any): boolean {
  return (
    (value === "cli_to_saas" || value === "saas_to_cli")
  );
}

export function isSessionLinkedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "participant_id":
      case "mission_id":
      case "primary_session_id":
      case "linked_session_id":
      case "link_type":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.participant_id) &&
    isText(value.mission_id) &&
    isText(value.primary_session_id) &&
    isText(value.linked_session_id) &&
    isSessionLinkType(value.link_type)
  );
}

export function isStepOutcome(value: any): boolean {
  return (
    (value === "success" || value === "failure" || value === "skipped")
  );
}

export function isWarningAcknowledgedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "participant_id":
      case "mission_id":
      case "warning_id":
      case "acknowledgement":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.participant_id) &&
    isText(value.mission_id) &&
    isText(value.warning_id) &&
    isAcknowledgement(value.acknowledgement)
  );
}

export function isWarningEntry(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "warning_id":
      case "event_id":
      case "warning_type":
      case "participant_ids":
      case "acknowledgements":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.warning_id) &&
    contract.isEventId(value.event_id) &&
    isText(value.warning_type) &&
    isArrayOf(value.participant_ids, (value: any) => typeof value === 'string') &&
    isMapOf(value.acknowledgements, isAcknowledgement)
  );
}

export function isWarningSeverity(value: any): boolean {
  return (
    (value === "info" || value === "warning")
  );
}
