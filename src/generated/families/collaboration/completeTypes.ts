// Generated from schemas/ by `npm run generate`. Do not edit.
import type * as types from './types.js';

/** A `comment_entry` with every field present, null where unknown (C20). */
export interface CompleteCommentEntry {
  /** The id of the comment. */
  readonly comment_id: string;
  /** The event that posted it. */
  readonly event_id: types.EventId;
  /** Who wrote it. */
  readonly participant_id: string;
  /** The text of the comment. */
  readonly content: string;
  /** The comment that it answers. */
  readonly reply_to: string | null;
}

/** A `decision_entry` with every field present, null where unknown (C20). */
export interface CompleteDecisionEntry {
  /** The id of the decision. */
  readonly decision_id: string;
  /** The event that recorded it. */
  readonly event_id: types.EventId;
  /** Who recorded it. */
  readonly participant_id: string;
  /** What was decided on. */
  readonly topic: string;
  /** What was chosen. */
  readonly chosen_option: string;
  /** The warning that led to the decision. */
  readonly referenced_warning_id: string | null;
}

/** A `focus_target` with every field present, null where unknown (C20). */
export interface CompleteFocusTarget {
  /** The kind of the target. */
  readonly target_type: types.FocusTargetType;
  /** The target: the id of a work package or step, or the path of a file. */
  readonly target_id: string;
}

/** A `participant_identity` with every field present, null where unknown (C20). */
export interface CompleteParticipantIdentity {
  /** The id of the participant; unique in the mission. */
  readonly participant_id: string;
  /** Whether it is a person or a language model. */
  readonly participant_type: types.ParticipantType;
  /** The name to show. */
  readonly display_name: string | null;
  /** The session that the participant works in. */
  readonly session_id: string | null;
}

/** A `reduced_collaboration_state` with every field present, null where unknown (C20). */
export interface CompleteReducedCollaborationState {
  /** The mission of the first event in the order; null if there is none. */
  readonly mission_id: string | null;
  /** Those who take part, by id. */
  readonly participants: Readonly<Record<string, CompleteParticipantIdentity>>;
  /** Those who left, by id. */
  readonly departed_participants: Readonly<Record<string, CompleteParticipantIdentity>>;
  /** When each participant was last there. */
  readonly presence: Readonly<Record<string, types.Timestamp>>;
  /** The participants who want to make changes, sorted by id. */
  readonly active_drivers: readonly string[];
  /** What each participant works on. */
  readonly focus_by_participant: Readonly<Record<string, CompleteFocusTarget>>;
  /** The participants who work on a target, sorted by id. A key is the kind of the target, a colon and its id. */
  readonly participants_by_focus: Readonly<Record<string, readonly string[]>>;
  /** The warnings, in the order of their first events. */
  readonly warnings: readonly CompleteWarningEntry[];
  /** The decisions, in order. */
  readonly decisions: readonly CompleteDecisionEntry[];
  /** The comments, in order. */
  readonly comments: readonly CompleteCommentEntry[];
  /** The steps that each participant began and did not end, in order. */
  readonly active_executions: Readonly<Record<string, readonly string[]>>;
  /** The sessions that each participant linked, in order. */
  readonly linked_sessions: Readonly<Record<string, readonly string[]>>;
  /** The events that do not fit, in order. */
  readonly anomalies: readonly CompleteEventAnomaly[];
  /** The number of events, without duplicates. */
  readonly event_count: types.NonNegativeInteger;
  /** The last event in the order. */
  readonly last_processed_event_id: types.EventId | null;
}

/** A `warning_entry` with every field present, null where unknown (C20). */
export interface CompleteWarningEntry {
  /** The id of the warning. */
  readonly warning_id: string;
  /** The event that reported it. */
  readonly event_id: types.EventId;
  /** The type of that event. */
  readonly warning_type: string;
  /** The participants who are in each other's way. */
  readonly participant_ids: readonly string[];
  /** What each participant does about it, by participant. */
  readonly acknowledgements: Readonly<Record<string, types.Acknowledgement>>;
}

/** A `event_anomaly` with every field present, null where unknown (C20). */
export interface CompleteEventAnomaly {
  /** The event. */
  readonly event_id: types.EventId;
  /** Its type. */
  readonly event_type: string;
  /** Why it does not fit, for a person. */
  readonly reason: string;
}
