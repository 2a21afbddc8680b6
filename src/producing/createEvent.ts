import { canonicalJson, comparableJson } from '../json/canonicalJson.js';
import { PAYLOAD_GUARDS } from '../generated/guardTables.js';
import type { EventType, KnownEvent } from '../generated/types.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { deepFreeze } from '../json/deepFreeze.js';
import { UnknownEventTypeError } from '../validation/unknownEventTypeError.js';
import { issuesOfEvent, underPayload } from '../validation/eventGuard.js';
import type { EventOf } from '../validation/eventGuard.js';
import { isEventType } from '../validation/eventType.js';
import { InvalidEventError } from '../validation/invalidEventError.js';
import type { LamportClock } from './lamportClock.js';
import { timestampOf } from './timestamp.js';
import { ulidAt } from './ulid.js';

/** What an event has beside its type and payload. */
export interface CreateEventOptions {
  /** Gives the event its time, and ticks once for it. */
  readonly clock: LamportClock;
  /** The node that makes the event. */
  readonly nodeId: string;
  /** When the event is made (C6). The system's clock is never read. */
  readonly timestamp: string | Date;
  /** Groups the events of one run: pass the same for all of them. Defaults to a new id. */
  readonly correlationId?: string | undefined;
  /** The id of the event that caused this one. */
  readonly causationId?: string | null | undefined;
  /** Defaults to `mission/` and the feature slug of the payload's namespace. */
  readonly aggregateId?: string | undefined;
  /** Makes `event_id` and, if it is not given, `correlation_id`. Defaults to ULIDs. */
  readonly newId?: (() => string) | undefined;
  readonly projectSlug?: string | null | undefined;
  readonly schemaVersion?: string | null | undefined;
  readonly dataTier?: number | null | undefined;
}

/**
 * Makes an event: an envelope (C9) around a payload, validated. `validateEvent` accepts what it returns.
 *
 * @param type - one of `EVENT_TYPES`
 * @param payload - the payload that belongs to `type`; it is copied, and neither mutated nor frozen
 * @param options - the clock, the node, the time, and the other fields of the envelope
 * @returns the event, deeply frozen; its ULIDs have the time of `timestamp`, and increase within a
 *   millisecond
 * @throws {@link InvalidEventError} if the payload or the envelope would be invalid, also because the
 *   clock is at its end; {@link UnknownEventTypeError} for another type; TypeError for a payload that is
 *   valid but cannot be written as JSON: a lone surrogate, an object of a class. The clock has not
 *   ticked then
 */
export function createEvent<Type extends EventType>(
  type: Type,
  payload: EventOf<Type>['payload'],
  options: CreateEventOptions,
): EventOf<Type> {
  const own = copyOfValid(type, payload);
  const event = { ...envelope(type, own, options), payload: own };
  const issues = issuesOfEvent(event);
  if (issues.length > 0) throw invalidEvent(issues);
  const portable = JSON.parse(canonicalJson(event)) as EventOf<Type>;
  options.clock.tick();
  return deepFreeze(portable);
}

/** A copy, because a getter may return another value each time. Inherited properties are not copied. */
function copyOfValid<Payload extends KnownEvent['payload']>(
  type: EventType,
  payload: Payload,
): Payload {
  assertPayload(type, payload);
  const copy = JSON.parse(comparableJson(payload)) as Payload;
  assertPayload(type, copy);
  return copy;
}

function invalidEvent(issues: readonly ValidationIssue[]): InvalidEventError {
  return new InvalidEventError(issues, 'the event would be invalid');
}

/** Before the envelope is made, which takes values from the payload's namespace. */
function assertPayload(type: EventType, payload: unknown): void {
  if (!isEventType(type)) throw new UnknownEventTypeError(type);
  const issues = PAYLOAD_GUARDS[type].issuesOf(payload);
  if (issues.length > 0) throw invalidEvent(issues.map(underPayload));
}

/** Fields that are not given are undefined, and absent from the copy. */
function envelope(
  type: EventType,
  { namespace }: KnownEvent['payload'],
  options: CreateEventOptions,
) {
  const timestamp = timestampOf(options.timestamp);
  const { newId = () => ulidAt(timestamp) } = options;
  const event_id = newId();
  const correlation_id = options.correlationId ?? newId();
  return {
    event_id,
    event_type: type,
    aggregate_id: options.aggregateId ?? `mission/${namespace.feature_slug}`,
    timestamp,
    node_id: options.nodeId,
    // The tick follows, once nothing can go wrong any more.
    lamport_clock: options.clock.time + 1,
    project_uuid: namespace.project_uuid,
    correlation_id,
    causation_id: options.causationId,
    project_slug: options.projectSlug,
    schema_version: options.schemaVersion,
    data_tier: options.dataTier,
  };
}
