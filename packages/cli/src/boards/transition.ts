import { STATUS_EVENT_TYPES } from 'mission-dossier-contracts/status';
import { streamOf } from '../families/streamOf.js';

/** A transition of a work package, in canonical form if it can be read. */
export interface Transition {
  readonly event: object;
  readonly line: number;
}

/** Whether a value is meant to be a transition of a work package. */
export function isTransition(value: object): boolean {
  const { event_type } = value as { readonly event_type?: unknown };
  return typeof event_type === 'string' && STATUS_EVENT_TYPES.has(event_type);
}

/** Whether a transition is of another mission. One whose mission cannot be read is not: it may be of this one. */
export function isOfOtherFeature(event: object, mission: string | undefined): boolean {
  const stream = mission === undefined ? null : streamOf(event);
  return stream !== null && stream.name !== mission;
}
