// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable @typescript-eslint/no-explicit-any -- any value may be asked about */
import * as contract from '../../predicates.js';
import * as above from '../predicates.js';
import { isArrayOf, isMapOf, isObject, isText } from '../../predicates.js';



export function isDecisionInputAnsweredPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "run_id":
      case "decision_id":
      case "answer":
      case "actor":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.run_id) &&
    isText(value.decision_id) &&
    isText(value.answer) &&
    isRuntimeActorIdentity(value.actor)
  );
}

export function isDecisionInputRequestedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "run_id":
      case "decision_id":
      case "step_id":
      case "question":
      case "options":
      case "input_key":
      case "actor":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.run_id) &&
    isText(value.decision_id) &&
    isText(value.step_id) &&
    isText(value.question) &&
    (value.options == null || isArrayOf(value.options, (value: any) => typeof value === 'string')) &&
    (value.input_key == null || typeof value.input_key === 'string') &&
    isRuntimeActorIdentity(value.actor)
  );
}

export function isMissionRunCompletedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "run_id":
      case "mission_key":
      case "actor":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.run_id) &&
    isText(value.mission_key) &&
    isRuntimeActorIdentity(value.actor)
  );
}

export function isMissionRunStartedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "run_id":
      case "mission_key":
      case "actor":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.run_id) &&
    isText(value.mission_key) &&
    isRuntimeActorIdentity(value.actor)
  );
}

export function isMissionRunStatus(value: any): boolean {
  return (
    (value === "running" || value === "completed")
  );
}

export function isNextStepAutoCompletedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "run_id":
      case "step_id":
      case "agent_id":
      case "result":
      case "actor":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.run_id) &&
    isText(value.step_id) &&
    isText(value.agent_id) &&
    isText(value.result) &&
    isRuntimeActorIdentity(value.actor)
  );
}

export function isNextStepIssuedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "run_id":
      case "step_id":
      case "agent_id":
      case "actor":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.run_id) &&
    isText(value.step_id) &&
    isText(value.agent_id) &&
    isRuntimeActorIdentity(value.actor)
  );
}

export function isReducedMissionRunState(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "run_id":
      case "mission_key":
      case "run_status":
      case "current_step_id":
      case "completed_steps":
      case "pending_decisions":
      case "answered_decisions":
      case "anomalies":
      case "event_count":
      case "last_processed_event_id":
        break;
      default:
        return false;
    }
  }
  return (
    (value.run_id == null || typeof value.run_id === 'string') &&
    (value.mission_key == null || typeof value.mission_key === 'string') &&
    (value.run_status == null || isMissionRunStatus(value.run_status)) &&
    (value.current_step_id == null || typeof value.current_step_id === 'string') &&
    isArrayOf(value.completed_steps, (value: any) => typeof value === 'string') &&
    isMapOf(value.pending_decisions, isDecisionInputRequestedPayload) &&
    isMapOf(value.answered_decisions, isDecisionInputAnsweredPayload) &&
    isArrayOf(value.anomalies, above.isEventAnomaly) &&
    contract.isNonNegativeInteger(value.event_count) &&
    (value.last_processed_event_id == null || contract.isEventId(value.last_processed_event_id))
  );
}

export function isRuntimeActorIdentity(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "actor_id":
      case "actor_type":
      case "display_name":
      case "provider":
      case "model":
      case "tool":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.actor_id) &&
    isRuntimeActorType(value.actor_type) &&
    (value.display_name == null || typeof value.display_name === 'string') &&
    (value.provider == null || typeof value.provider === 'string') &&
    (value.model == null || typeof value.model === 'string') &&
    (value.tool == null || typeof value.tool === 'string')
  );
}

export function isRuntimeActorType(value: any): boolean {
  return (
    (value === "human" || value === "llm" || value === "service")
  );
}
