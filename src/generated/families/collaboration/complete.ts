// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as complete from './completeTypes.js';
import type * as types from './types.js';

/** Turns `-0` into `0`: both are the same number in canonical JSON, and so in a state. */
function number(value: number): number {
  return value + 0;
}

/** Copies a value into its complete form (C20). */
export function completeCommentEntry(value: types.CommentEntry): complete.CompleteCommentEntry {
  return {
    comment_id: value.comment_id,
    event_id: value.event_id,
    participant_id: value.participant_id,
    content: value.content,
    reply_to: value.reply_to ?? null,
  };
}

/** Copies a value into its complete form (C20). */
export function completeDecisionEntry(value: types.DecisionEntry): complete.CompleteDecisionEntry {
  return {
    decision_id: value.decision_id,
    event_id: value.event_id,
    participant_id: value.participant_id,
    topic: value.topic,
    chosen_option: value.chosen_option,
    referenced_warning_id: value.referenced_warning_id ?? null,
  };
}

/** Copies a value into its complete form (C20). */
export function completeFocusTarget(value: types.FocusTarget): complete.CompleteFocusTarget {
  return {
    target_type: value.target_type,
    target_id: value.target_id,
  };
}

/** Copies a value into its complete form (C20). */
export function completeParticipantIdentity(value: types.ParticipantIdentity): complete.CompleteParticipantIdentity {
  return {
    participant_id: value.participant_id,
    participant_type: value.participant_type,
    display_name: value.display_name ?? null,
    session_id: value.session_id ?? null,
  };
}

/** Copies a value into its complete form (C20). */
export function completeReducedCollaborationState(value: types.ReducedCollaborationState): complete.CompleteReducedCollaborationState {
  return {
    mission_id: value.mission_id ?? null,
    participants: Object.assign(Object.create(null), Object.fromEntries(Object.entries(value.participants).map(([key, member]) => [key, completeParticipantIdentity(member)]))),
    departed_participants: Object.assign(Object.create(null), Object.fromEntries(Object.entries(value.departed_participants).map(([key, member]) => [key, completeParticipantIdentity(member)]))),
    presence: Object.assign(Object.create(null), Object.fromEntries(Object.entries(value.presence).map(([key, member]) => [key, member]))),
    active_drivers: [...value.active_drivers],
    focus_by_participant: Object.assign(Object.create(null), Object.fromEntries(Object.entries(value.focus_by_participant).map(([key, member]) => [key, completeFocusTarget(member)]))),
    participants_by_focus: Object.assign(Object.create(null), Object.fromEntries(Object.entries(value.participants_by_focus).map(([key, member]) => [key, [...member]]))),
    warnings: value.warnings.map((item) => completeWarningEntry(item)),
    decisions: value.decisions.map((item) => completeDecisionEntry(item)),
    comments: value.comments.map((item) => completeCommentEntry(item)),
    active_executions: Object.assign(Object.create(null), Object.fromEntries(Object.entries(value.active_executions).map(([key, member]) => [key, [...member]]))),
    linked_sessions: Object.assign(Object.create(null), Object.fromEntries(Object.entries(value.linked_sessions).map(([key, member]) => [key, [...member]]))),
    anomalies: value.anomalies.map((item) => completeEventAnomaly(item)),
    event_count: number(value.event_count),
    last_processed_event_id: value.last_processed_event_id ?? null,
  };
}

/** Copies a value into its complete form (C20). */
export function completeWarningEntry(value: types.WarningEntry): complete.CompleteWarningEntry {
  return {
    warning_id: value.warning_id,
    event_id: value.event_id,
    warning_type: value.warning_type,
    participant_ids: [...value.participant_ids],
    acknowledgements: Object.assign(Object.create(null), Object.fromEntries(Object.entries(value.acknowledgements).map(([key, member]) => [key, member]))),
  };
}

/** Copies a value into its complete form (C20). */
export function completeEventAnomaly(value: types.EventAnomaly): complete.CompleteEventAnomaly {
  return {
    event_id: value.event_id,
    event_type: value.event_type,
    reason: value.reason,
  };
}


