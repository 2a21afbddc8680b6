import { STATUS_EVENT_TYPES } from 'mission-dossier-contracts/status';

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
