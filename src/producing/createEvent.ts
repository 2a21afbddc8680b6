import { canonicalJson, comparableJson } from '../json/canonicalJson.js';
import type { EventType, LocalNamespaceTuple } from '../generated/types.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { deepFreeze } from '../json/deepFreeze.js';
import { issuesOfEvent, underPayload } from '../validation/eventGuard.js';
import type { EventOf } from '../validation/eventGuard.js';
import { InvalidEventError } from '../validation/invalidEventError.js';
import { CONTRACT_EVENTS } from '../validation/knownEvents.js';
import type { KnownEvents } from '../validation/knownEvents.js';
import { validatePayloadBy } from '../validation/validate.js';
import type { LamportClock } from './lamportClock.js';
import { timestampOf } from './timestamp.js';
import { ulidAt } from './ulid.js';

/** The values of an event in addition to its type and payload. */
export interface CreateEventOptions {
  /** Provides the event's `lamport_clock`. It ticks once for each event. */
  readonly clock: LamportClock;
  /** The node that creates the event. */
  readonly nodeId: string;
  /** When the event is created (C6). The system clock is never read. */
  readonly timestamp: string | Date;
  /** Groups the events of one run: pass the same id for all of them. Defaults to a new id. */
  readonly correlationId?: string | undefined;
  /** The id of the event that caused this one. */
  readonly causationId?: string | null | undefined;
  /** Defaults to `mission/` and the feature slug of the payload's namespace. */
  readonly aggregateId?: string | undefined;
  /** Creates `event_id` and, if it is not given, `correlation_id`. Defaults to ULIDs. */
  readonly newId?: (() => string) | undefined;
  readonly projectSlug?: string | null | undefined;
  readonly schemaVersion?: string | null | undefined;
  readonly dataTier?: number | null | undefined;
}

/**
 * Creates a validated event: an envelope (C9) around a payload. `validateEvent` accepts the result.
 *
 * @param type - one of `EVENT_TYPES`
 * @param payload - the payload that belongs to `type`; it is copied, and neither mutated nor frozen
 * @param options - the clock, the node, the time, and the other fields of the envelope
 * @returns the event, deeply frozen; its ULIDs have the time of `timestamp`, and increase within a
 *   millisecond
 * @throws {@link InvalidEventError} if the payload or the envelope would be invalid, for example because
 *   the clock has reached its maximum; {@link UnknownEventTypeError} for another type; TypeError for a
 *   payload that is valid but cannot be written as JSON, such as one with a lone surrogate or a class
 *   instance. If it throws, the clock does not tick
 */
export function createEvent<Type extends EventType>(
  type: Type,
  payload: EventOf<Type>['payload'],
  options: CreateEventOptions,
): EventOf<Type> {
  return createEventBy(CONTRACT_EVENTS, type, payload, options) as EventOf<Type>;
}

/** The project, which payloads of the dossier's events carry in their namespace. */
export interface ProjectOption {
  readonly projectUuid?: string | undefined;
}

/** {@link createEvent} for the given events. */
export function createEventBy(
  events: KnownEvents,
  type: string,
  payload: object,
  options: CreateEventOptions & ProjectOption,
): object {
  assertNone(validatePayloadBy(events, type, payload).issues.map(underPayload));
  // Getters may return other values later, and inherited properties are skipped, so the copy is checked again.
  const copy = JSON.parse(comparableJson(payload)) as PayloadOfEvent;
  const event = { ...envelope(type, copy, options), payload: copy };
  assertNone(issuesOfEvent(event, events));
  const portable = JSON.parse(canonicalJson(event)) as object;
  options.clock.tick();
  return deepFreeze(portable);
}

/** What the envelope has of a payload. */
interface PayloadOfEvent {
  readonly namespace?: Partial<LocalNamespaceTuple> | null;
}

function assertNone(issues: readonly ValidationIssue[]): void {
  if (issues.length > 0) throw new InvalidEventError(issues, 'the event would be invalid');
}

/** Fields that are not given are undefined, so the JSON copy of the event does not have them. */
function envelope(
  type: string,
  { namespace }: PayloadOfEvent,
  options: CreateEventOptions & ProjectOption,
) {
  const timestamp = timestampOf(options.timestamp);
  const { newId = () => ulidAt(timestamp) } = options;
  const event_id = newId();
  const correlation_id = options.correlationId ?? newId();
  return {
    event_id,
    event_type: type,
    aggregate_id: options.aggregateId ?? (namespace && `mission/${namespace.feature_slug}`),
    timestamp,
    node_id: options.nodeId,
    // `createEvent` ticks the clock after all checks have passed.
    lamport_clock: options.clock.time + 1,
    project_uuid: namespace?.project_uuid ?? options.projectUuid,
    correlation_id,
    causation_id: options.causationId,
    project_slug: options.projectSlug,
    schema_version: options.schemaVersion,
    data_tier: options.dataTier,
  };
}
