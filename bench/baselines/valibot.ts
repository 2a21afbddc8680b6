import * as v from 'valibot';
import type { Baseline } from './baseline.js';
import { event as envelope, payloads } from './generated/valibot.js';

const event = v.variant(
  'event_type',
  Object.entries(payloads).map(([eventType, payload]) =>
    v.looseObject({ ...envelope.entries, event_type: v.literal(eventType), payload }),
  ),
);

/** valibot, verdict only: `is` stops at the first error. */
export const valibot: Baseline = {
  name: 'valibot',
  acceptsEvent: (value) => v.is(event, value),
  acceptsEnvelope: (value) => v.is(envelope, value),
  acceptsPayload: (eventType, payload) => v.is(payloads[eventType], payload),
};
