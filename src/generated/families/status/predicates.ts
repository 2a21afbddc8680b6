// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable @typescript-eslint/no-explicit-any -- any value may be asked about */
import * as contract from '../../predicates.js';
import * as above from '../predicates.js';
import { isArrayOf, isMapOf, isObject, isText } from '../../predicates.js';

export const NOT_BLANK_TEXT_PATTERN = /[^ \t\n\r]/;

export function isExecutionMode(value: any): boolean {
  return (
    (value === "worktree" || value === "direct_repo")
  );
}

export function isLaneMapping(value: any): boolean {
  return (
    isMapOf(value, isSyncLaneV1)
  );
}

export function isNotBlankText(value: any): boolean {
  return (
    typeof value === 'string' &&
    NOT_BLANK_TEXT_PATTERN.test(value)
  );
}

export function isReducedStatus(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
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
    isMapOf(value.wp_states, above.isWpState) &&
    isArrayOf(value.anomalies, isTransitionAnomaly) &&
    contract.isNonNegativeInteger(value.event_count) &&
    (value.last_processed_event_id == null || contract.isEventId(value.last_processed_event_id))
  );
}

export function isStatusTransitionPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "feature_slug":
      case "wp_id":
      case "from_lane":
      case "to_lane":
      case "actor":
      case "force":
      case "reason":
      case "execution_mode":
      case "review_ref":
      case "evidence":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.feature_slug) &&
    isText(value.wp_id) &&
    (value.from_lane == null || isWrittenLane(value.from_lane)) &&
    isWrittenLane(value.to_lane) &&
    isText(value.actor) &&
    (value.force == null || typeof value.force === 'boolean') &&
    (value.reason == null || typeof value.reason === 'string') &&
    isExecutionMode(value.execution_mode) &&
    (value.review_ref == null || typeof value.review_ref === 'string') &&
    (value.evidence == null || above.isDoneEvidence(value.evidence))
  );
}

export function isSyncLaneV1(value: any): boolean {
  return (
    (value === "planned" || value === "doing" || value === "for_review" || value === "done")
  );
}

export function isTransitionAnomaly(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "event_id":
      case "wp_id":
      case "from_lane":
      case "to_lane":
      case "reason":
        break;
      default:
        return false;
    }
  }
  return (
    contract.isEventId(value.event_id) &&
    isText(value.wp_id) &&
    (value.from_lane == null || above.isLane(value.from_lane)) &&
    (value.to_lane == null || above.isLane(value.to_lane)) &&
    isText(value.reason)
  );
}

export function isWrittenLane(value: any): boolean {
  return (
    (value === "planned" || value === "claimed" || value === "in_progress" || value === "for_review" || value === "done" || value === "blocked" || value === "canceled" || value === "doing")
  );
}
