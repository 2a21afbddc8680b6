import { canonicalJson, comparableJson } from '../canonicalJson.js';
import { PAYLOAD_GUARDS } from '../generated/guardTables.js';
import type { DossierEventType, MissionDossierEvent } from '../generated/types.js';
import type { ValidationIssue } from '../issues/validationIssue.js';
import { deepFreeze } from '../reducer/deepFreeze.js';
import { UnknownEventTypeError } from '../validation/unknownEventTypeError.js';
import { issuesOfEvent, underPayload } from '../validation/eventGuard.js';
import { isDossierEventType } from '../validation/eventType.js';
import { InvalidEventError } from '../validation/invalidEventError.js';
import type { LamportClock } from './lamportClock.js';
import { timestampOf } from './timestamp.js';
import { ulidAt } from './ulid.js';

/** The event of a type. */
export type EventOf<Type extends DossierEventType> = Extract<
  MissionDossierEvent,
  { readonly event_type: Type }
>;

/** What an event has beside its type and payload. */
export interface CreateEventOptions {
  /** Gives the event its time, and ticks once for it. */
  readonly clock: LamportClock;
  /** The node that makes the event. */
  readonly nodeId: string;
  /** When the event is made (C6). It is never read from the system here. */
  readonly timestamp: string | Date;
  /** Groups the events of one run: pass the same for all of them. Unless told, a new id. */
  readonly correlationId?: string | undefined;
  /** The id of the event that caused this one. */
  readonly causationId?: string | null | undefined;
  /** Unless told, `mission/` and the feature slug of the payload's namespace. */
  readonly aggregateId?: string | undefined;
  /** Makes the ids that are not told: `event_id` and `correlation_id`. Unless told, ULIDs. */
  readonly newId?: (() => string) | undefined;
  readonly projectSlug?: string | null | undefined;
  readonly schemaVersion?: string | null | undefined;
  readonly dataTier?: number | null | undefined;
}

/**
 * Makes an event: an envelope (C9) around a payload, validated. `validateEvent` accepts what it returns.
 *
 * @param type - one of `DOSSIER_EVENT_TYPES`
 * @param payload - what the event says, of the type that belongs to `type`; it is copied, and neither
 *   mutated nor frozen
 * @param options - the clock, the node, the time, and what else the envelope has
 * @returns the event, deeply frozen; its ULIDs have the time of `timestamp`, and are increasing within
 *   a millisecond
 * @throws {@link InvalidEventError} where the payload or the envelope would be invalid, the clock at
 *   its end included; {@link UnknownEventTypeError} for another type; TypeError for what is valid and
 *   yet no JSON: a lone surrogate, an object of a class. In all cases the clock has not ticked
 */
export function createEvent<Type extends DossierEventType>(
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

/** Of a payload whose getters answer otherwise each time, one answer; what is inherited is not copied. */
function copyOfValid<Payload extends MissionDossierEvent['payload']>(
  type: DossierEventType,
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

/** First, because the envelope says what the payload's namespace says. */
function assertPayload(type: DossierEventType, payload: unknown): void {
  if (!isDossierEventType(type)) throw new UnknownEventTypeError(type);
  const issues = PAYLOAD_GUARDS[type].issuesOf(payload);
  if (issues.length > 0) throw invalidEvent(issues.map(underPayload));
}

/** Fields that are not told are undefined: the copy does not have them. */
function envelope(
  type: DossierEventType,
  { namespace }: MissionDossierEvent['payload'],
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
