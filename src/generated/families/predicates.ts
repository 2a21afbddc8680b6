// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable @typescript-eslint/no-explicit-any -- any value may be asked about */
import * as above from '../predicates.js';
import { isArrayOf, isObject, isText } from '../predicates.js';



export function isDoneEvidence(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "repos":
      case "verification":
      case "review":
        break;
      default:
        return false;
    }
  }
  return (
    isArrayOf(value.repos, isRepoEvidence) &&
    value.repos.length >= 1 &&
    (value.verification == null || isArrayOf(value.verification, isVerificationEntry)) &&
    isReviewVerdict(value.review)
  );
}

export function isEventAnomaly(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "event_id":
      case "event_type":
      case "reason":
        break;
      default:
        return false;
    }
  }
  return (
    above.isEventId(value.event_id) &&
    isText(value.event_type) &&
    isText(value.reason)
  );
}

export function isLane(value: any): boolean {
  return (
    (value === "planned" || value === "claimed" || value === "in_progress" || value === "for_review" || value === "done" || value === "blocked" || value === "canceled")
  );
}

export function isRepoEvidence(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "repo":
      case "branch":
      case "commit":
      case "files_touched":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.repo) &&
    isText(value.branch) &&
    isText(value.commit) &&
    (value.files_touched == null || isArrayOf(value.files_touched, (value: any) => typeof value === 'string'))
  );
}

export function isReviewVerdict(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "reviewer":
      case "verdict":
      case "reference":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.reviewer) &&
    isText(value.verdict) &&
    (value.reference == null || typeof value.reference === 'string')
  );
}

export function isVerificationEntry(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "command":
      case "result":
      case "summary":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.command) &&
    isText(value.result) &&
    (value.summary == null || typeof value.summary === 'string')
  );
}

export function isWpState(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "wp_id":
      case "current_lane":
      case "last_event_id":
      case "last_transition_at":
      case "evidence":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.wp_id) &&
    isLane(value.current_lane) &&
    above.isEventId(value.last_event_id) &&
    above.isTimestamp(value.last_transition_at) &&
    (value.evidence == null || isDoneEvidence(value.evidence))
  );
}
