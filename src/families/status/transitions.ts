import type { Lane, StatusTransitionPayload } from '../../generated/families/status/types.js';
import { CANONICAL_LANE, LANE_TRANSITIONS } from '../../generated/families/status/family.js';
import { quote } from '../../issues/wording.js';

/** A transition between the lanes that the producer meant: earlier names are read as today's. */
export interface Transition {
  readonly from: Lane | null;
  readonly to: Lane;
  readonly payload: StatusTransitionPayload;
}

/** The transition of a payload. */
export function transitionOf(payload: StatusTransitionPayload): Transition {
  const { from_lane, to_lane } = payload;
  return {
    from: from_lane == null ? null : CANONICAL_LANE[from_lane],
    to: CANONICAL_LANE[to_lane],
    payload,
  };
}

/** Whether a reviewer sent a work package back. It is the last of the transitions of the same clock. */
export function isRollback({ from, to, payload }: Transition): boolean {
  return isReviewed(from, to) && payload.review_ref != null;
}

/**
 * The rules of the board that a transition breaks, for a person; none if it is allowed. The schema and its
 * named rules have been checked before.
 */
export function violationsOf({ from, to, payload }: Transition): string[] {
  const violations = payload.force === true ? [] : violationsOfOrder(from, to);
  if (isReviewed(from, to) && isBlank(payload.review_ref))
    violations.push('a transition from "for_review" to "in_progress" needs "review_ref"');
  if (from === 'in_progress' && to === 'planned' && isBlank(payload.reason))
    violations.push('a transition from "in_progress" to "planned" needs "reason"');
  return violations;
}

function isReviewed(from: Lane | null, to: Lane): boolean {
  return from === 'for_review' && to === 'in_progress';
}

function violationsOfOrder(from: Lane | null, to: Lane): string[] {
  const { first, following } = LANE_TRANSITIONS;
  const next = from === null ? first : following[from];
  return [
    ...(next.length === 0 ? [`only a forced transition leaves the lane ${nameOf(from)}`] : []),
    ...(next.includes(to) ? [] : [`the lane ${quote(to)} does not follow ${nameOf(from)}`]),
  ];
}

/** A lane for a message. */
export function nameOf(lane: Lane | null): string {
  return lane === null ? 'no lane' : quote(lane);
}

function isBlank(text: string | null | undefined): boolean {
  return text == null || text.trim() === '';
}
