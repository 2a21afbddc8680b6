// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable @typescript-eslint/no-explicit-any -- any value may be asked about */
import * as contract from '../../predicates.js';
import * as above from '../predicates.js';
import { isArrayOf, isMapOf, isObject, isText } from '../../predicates.js';



export function isMissionCancelledPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "mission_id":
      case "reason":
      case "actor":
      case "cancelled_wp_ids":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.mission_id) &&
    isText(value.reason) &&
    isText(value.actor) &&
    (value.cancelled_wp_ids == null || isArrayOf(value.cancelled_wp_ids, (value: any) => typeof value === 'string'))
  );
}

export function isMissionCompletedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "mission_id":
      case "mission_type":
      case "final_phase":
      case "actor":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.mission_id) &&
    isText(value.mission_type) &&
    isText(value.final_phase) &&
    isText(value.actor)
  );
}

export function isMissionStartedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "mission_id":
      case "mission_type":
      case "initial_phase":
      case "actor":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.mission_id) &&
    isText(value.mission_type) &&
    isText(value.initial_phase) &&
    isText(value.actor)
  );
}

export function isMissionStatus(value: any): boolean {
  return (
    (value === "active" || value === "completed" || value === "cancelled")
  );
}

export function isPhaseEnteredPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "mission_id":
      case "phase_name":
      case "previous_phase":
      case "actor":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.mission_id) &&
    isText(value.phase_name) &&
    (value.previous_phase == null || isText(value.previous_phase)) &&
    isText(value.actor)
  );
}

export function isReducedMissionState(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "mission_id":
      case "mission_status":
      case "mission_type":
      case "current_phase":
      case "phases_entered":
      case "wp_states":
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
    (value.mission_status == null || isMissionStatus(value.mission_status)) &&
    (value.mission_type == null || typeof value.mission_type === 'string') &&
    (value.current_phase == null || typeof value.current_phase === 'string') &&
    isArrayOf(value.phases_entered, (value: any) => typeof value === 'string') &&
    isMapOf(value.wp_states, above.isWpState) &&
    isArrayOf(value.anomalies, above.isEventAnomaly) &&
    contract.isNonNegativeInteger(value.event_count) &&
    (value.last_processed_event_id == null || contract.isEventId(value.last_processed_event_id))
  );
}

export function isReviewRollbackPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "mission_id":
      case "review_ref":
      case "target_phase":
      case "affected_wp_ids":
      case "actor":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.mission_id) &&
    isText(value.review_ref) &&
    isText(value.target_phase) &&
    (value.affected_wp_ids == null || isArrayOf(value.affected_wp_ids, (value: any) => typeof value === 'string')) &&
    isText(value.actor)
  );
}
