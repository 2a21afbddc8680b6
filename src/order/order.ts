import { isEventId, isNonNegativeInteger, isTimestamp } from '../generated/guards.js';
import type { Event } from '../generated/types.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { canonicalEventId } from './eventId.js';
import { compareInstants, instantOf } from './instant.js';
import type { Instant } from './instant.js';

/** The ordering key of an event (C12). */
export interface OrderKey extends Instant {
  readonly lamportClock: number;
  /** Canonical (C10). */
  readonly eventId: string;
}

/** The fields of the envelope that the order needs. */
export type Orderable = Pick<Event, 'event_id' | 'lamport_clock' | 'timestamp'>;

const ORDERING_FIELDS = {
  event_id: isEventId,
  lamport_clock: isNonNegativeInteger,
  timestamp: isTimestamp,
} as const;

/**
 * Compares two events by the order of the contract (C12): by Lamport clock, then by instant at full
 * precision, then by canonical event id by code unit. Suitable for `Array.prototype.sort`.
 *
 * @param a - an event with a valid id, clock and timestamp
 * @param b - another event
 * @returns a negative number, 0 or a positive number; 0 only if both have the same id
 * @throws TypeError if an event has no valid id, clock or timestamp
 */
export function compareEvents(a: Orderable, b: Orderable): number {
  return compareKeys(checkedOrderKey(a), checkedOrderKey(b));
}

/** Like {@link compareEvents}, for keys. */
export function compareKeys(a: OrderKey, b: OrderKey): number {
  return (
    a.lamportClock - b.lamportClock ||
    compareInstants(a, b) ||
    (a.eventId < b.eventId ? -1 : a.eventId > b.eventId ? 1 : 0)
  );
}

/** Whether the first place is later than the second. */
export function isLater(a: OrderKey, b: OrderKey): boolean {
  return compareKeys(a, b) > 0;
}

/** The key of an event whose ordering fields are valid. */
export function orderKeyOf(event: Orderable): OrderKey {
  const { seconds, nanoseconds } = instantOf(event.timestamp);
  return {
    lamportClock: event.lamport_clock,
    seconds,
    nanoseconds,
    eventId: canonicalEventId(event.event_id),
  };
}

/** Whether an event has a place in the order. */
export function isOrderable(event: object): event is Orderable {
  const { event_id, lamport_clock, timestamp } = event as Partial<Orderable>;
  return isEventId(event_id) && isNonNegativeInteger(lamport_clock) && isTimestamp(timestamp);
}

/** The issues that prevent ordering an event; empty if it can be ordered (C15). */
function orderingIssues(event: object): ValidationIssue[] {
  return Object.entries(ORDERING_FIELDS).flatMap(([field, guard]) => {
    const value = (event as Record<string, unknown>)[field];
    return guard.issuesOf(value).map((issue) => ({ ...issue, path: `/${field}` }));
  });
}

function checkedOrderKey(event: Orderable): OrderKey {
  const [issue] = orderingIssues(event);
  if (issue) throw new TypeError(`an event cannot be ordered: ${issue.path}: ${issue.message}`);
  return orderKeyOf(event);
}
