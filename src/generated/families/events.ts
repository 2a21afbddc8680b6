// Generated from schemas/ by `npm run generate`. Do not edit.
import { PAYLOAD_GUARDS as ofContract } from '../guardTables.js';
import type * as contract from '../types.js';
import { PAYLOADS as collaboration } from './collaboration/events.js';
import type * as collaborationTypes from './collaboration/types.js';
import { PAYLOADS as gates } from './gates/events.js';
import type * as gatesTypes from './gates/types.js';
import { PAYLOADS as glossary } from './glossary/events.js';
import type * as glossaryTypes from './glossary/types.js';
import { PAYLOADS as lifecycle } from './lifecycle/events.js';
import type * as lifecycleTypes from './lifecycle/types.js';
import { PAYLOADS as mission_next } from './mission_next/events.js';
import type * as missionNextTypes from './mission_next/types.js';
import { PAYLOADS as status } from './status/events.js';
import type * as statusTypes from './status/types.js';

/**
 * Any event of any family; `event_type` discriminates.
 */
export type KnownEvent =
  | contract.MissionDossierEvent
  | collaborationTypes.CollaborationEvent
  | gatesTypes.GatesEvent
  | glossaryTypes.GlossaryEvent
  | lifecycleTypes.LifecycleEvent
  | missionNextTypes.MissionNextEvent
  | statusTypes.StatusEvent;

/**
 * The event of each type of all families.
 */
export interface EventsByType extends contract.EventsByType {
  readonly ParticipantInvited: collaborationTypes.ParticipantInvitedEvent;
  readonly ParticipantJoined: collaborationTypes.ParticipantJoinedEvent;
  readonly ParticipantLeft: collaborationTypes.ParticipantLeftEvent;
  readonly PresenceHeartbeat: collaborationTypes.PresenceHeartbeatEvent;
  readonly DriveIntentSet: collaborationTypes.DriveIntentSetEvent;
  readonly FocusChanged: collaborationTypes.FocusChangedEvent;
  readonly PromptStepExecutionStarted: collaborationTypes.PromptStepExecutionStartedEvent;
  readonly PromptStepExecutionCompleted: collaborationTypes.PromptStepExecutionCompletedEvent;
  readonly ConcurrentDriverWarning: collaborationTypes.ConcurrentDriverWarningEvent;
  readonly PotentialStepCollisionDetected: collaborationTypes.PotentialStepCollisionDetectedEvent;
  readonly WarningAcknowledged: collaborationTypes.WarningAcknowledgedEvent;
  readonly CommentPosted: collaborationTypes.CommentPostedEvent;
  readonly DecisionCaptured: collaborationTypes.DecisionCapturedEvent;
  readonly SessionLinked: collaborationTypes.SessionLinkedEvent;
  readonly GatePassed: gatesTypes.GatePassedEvent;
  readonly GateFailed: gatesTypes.GateFailedEvent;
  readonly GlossaryScopeActivated: glossaryTypes.GlossaryScopeActivatedEvent;
  readonly TermCandidateObserved: glossaryTypes.TermCandidateObservedEvent;
  readonly SemanticCheckEvaluated: glossaryTypes.SemanticCheckEvaluatedEvent;
  readonly GlossaryClarificationRequested: glossaryTypes.GlossaryClarificationRequestedEvent;
  readonly GlossaryClarificationResolved: glossaryTypes.GlossaryClarificationResolvedEvent;
  readonly GlossarySenseUpdated: glossaryTypes.GlossarySenseUpdatedEvent;
  readonly GenerationBlockedBySemanticConflict: glossaryTypes.GenerationBlockedBySemanticConflictEvent;
  readonly GlossaryStrictnessSet: glossaryTypes.GlossaryStrictnessSetEvent;
  readonly MissionStarted: lifecycleTypes.MissionStartedEvent;
  readonly MissionCompleted: lifecycleTypes.MissionCompletedEvent;
  readonly MissionCancelled: lifecycleTypes.MissionCancelledEvent;
  readonly PhaseEntered: lifecycleTypes.PhaseEnteredEvent;
  readonly ReviewRollback: lifecycleTypes.ReviewRollbackEvent;
  readonly MissionRunStarted: missionNextTypes.MissionRunStartedEvent;
  readonly NextStepIssued: missionNextTypes.NextStepIssuedEvent;
  readonly NextStepAutoCompleted: missionNextTypes.NextStepAutoCompletedEvent;
  readonly DecisionInputRequested: missionNextTypes.DecisionInputRequestedEvent;
  readonly DecisionInputAnswered: missionNextTypes.DecisionInputAnsweredEvent;
  readonly MissionRunCompleted: missionNextTypes.MissionRunCompletedEvent;
  readonly WPStatusChanged: statusTypes.WPStatusChangedEvent;
}

/**
 * An event type of any family.
 */
export type EventType = keyof EventsByType;

/** The guard of the payload of each event type of all families. */
export const PAYLOAD_GUARDS = /* @__PURE__ */ Object.freeze({
  ...ofContract,
  ...collaboration,
  ...gates,
  ...glossary,
  ...lifecycle,
  ...mission_next,
  ...status,
});

/** The event types of all families. */
export const EVENT_TYPES: readonly EventType[] = /* @__PURE__ */ Object.freeze(Object.keys(PAYLOAD_GUARDS) as EventType[]);
