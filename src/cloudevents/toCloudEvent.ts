import { EVENT_SCHEMA_FILES, EVENT_SCHEMAS } from '../generated/eventSchemas.js';
import type { CloudEvent } from '../generated/tools/types.js';
import { InvalidEventError, validateEvent } from '../index.js';
import type { Event } from '../index.js';
import { describe, quote } from '../issues/wording.js';

/** Options of {@link toCloudEvent}. */
export interface ToCloudEventOptions {
  /**
   * A URI reference to the producer, such as `/nodes/laptop-1`. CloudEvents with one source and one id are the same
   * event.
   */
  readonly source: string;
}

/** A CloudEvent in which attributes that are not set are absent, and not null. */
export type WrittenCloudEvent = {
  readonly [Name in keyof CloudEvent]: NonNullable<CloudEvent[Name]>;
};

/** What the attributes are made of: events of any type have it, those with typed payloads, too. */
type AttributeSource = Pick<
  Event,
  | 'event_id'
  | 'event_type'
  | 'aggregate_id'
  | 'timestamp'
  | 'lamport_clock'
  | 'correlation_id'
  | 'causation_id'
>;

/** All characters of URI references (RFC 3986). */
const URI_REFERENCE = /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$/;
/** What texts of CloudEvents cannot have: controls, lone surrogates, and what is no character. */
const UNFIT = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
/** The digits of the largest Lamport clock. */
const DIGITS = String(Number.MAX_SAFE_INTEGER).length;

/**
 * Returns an event as a CloudEvent 1.0 in the JSON format: `JSON.stringify` gives its structured mode.
 *
 * The data is the whole event, so nothing is lost. The attributes repeat what others route, deduplicate and order by.
 * `sequence`, `correlationid` and `causationid` are those of the extensions "sequence" and "correlation". `subject`
 * is left out if the aggregate id has characters that CloudEvents cannot carry, such as controls.
 *
 * @param event - a valid event in canonical form (C9); it is not copied
 * @throws InvalidEventError if the event is invalid, or if its type has such characters
 * @throws TypeError if the source is not a URI reference
 */
export function toCloudEvent(
  event: AttributeSource,
  { source }: ToCloudEventOptions,
): WrittenCloudEvent {
  if (typeof source !== 'string' || !URI_REFERENCE.test(source))
    throw new TypeError(
      `found the source ${describe(source)}, expected a URI reference, such as "/nodes/laptop-1"`,
    );
  assertFit(event);
  const { event_id, event_type, aggregate_id, timestamp, lamport_clock } = event;
  const file = `${event_type}.json`;
  return {
    specversion: '1.0',
    id: event_id,
    source,
    type: event_type,
    ...(!UNFIT.test(aggregate_id) && { subject: aggregate_id }),
    time: timestamp,
    datacontenttype: 'application/json',
    dataschema: EVENT_SCHEMAS + (EVENT_SCHEMA_FILES.has(file) ? file : 'any.json'),
    sequence: String(lamport_clock).padStart(DIGITS, '0'),
    correlationid: event.correlation_id,
    ...(event.causation_id != null && { causationid: event.causation_id }),
    data: event as Event,
  };
}

function assertFit(event: AttributeSource): void {
  const { issues } = validateEvent(event);
  if (issues.length > 0) throw new InvalidEventError(issues);
  if (!UNFIT.test(event.event_type)) return;
  throw new InvalidEventError(
    [
      {
        path: '/event_type',
        keyword: 'pattern',
        message: `found ${quote(event.event_type)}, expected characters that CloudEvents can carry`,
        schemaPath: 'tools/cloud_event.json#/properties/type',
      },
    ],
    'the event cannot be a CloudEvent',
  );
}
