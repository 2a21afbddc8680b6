import * as z from 'zod';
import type { Baseline } from './baseline.js';
import { event as envelope, payloads } from './generated/zod.js';

const events = Object.entries(payloads).map(([eventType, payload]) =>
  envelope.extend({ event_type: z.literal(eventType), payload }),
);
const event = z.discriminatedUnion(
  'event_type',
  // There is one at least.
  events as [(typeof events)[number], ...typeof events],
);

/** zod 4: envelope and payload in one schema for each event type. */
export const zod: Baseline = {
  name: 'zod 4',
  acceptsEvent: (value) => event.safeParse(value).success,
  acceptsEnvelope: (value) => envelope.safeParse(value).success,
  acceptsPayload: (eventType, payload) => payloads[eventType].safeParse(payload).success,
};
