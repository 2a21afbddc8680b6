import { Type } from '@sinclair/typebox';
import type { TSchema } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import type { TypeCheck } from '@sinclair/typebox/compiler';
import type { DossierEventType } from 'mission-dossier-contracts';
import type { Baseline } from './baseline.js';
import { event as envelope, payloads } from './generated/typebox.js';

const envelopeCheck = TypeCompiler.Compile(envelope);
const payloadChecks = forEachType((eventType) => payloads[eventType]);
const eventChecks = forEachType((eventType) =>
  Type.Object({
    ...envelope.properties,
    event_type: Type.Literal(eventType),
    payload: payloads[eventType],
  }),
);

function forEachType(
  schemaOf: (eventType: DossierEventType) => TSchema,
): Record<DossierEventType, TypeCheck<TSchema>> {
  return Object.fromEntries(
    (Object.keys(payloads) as DossierEventType[]).map((eventType) => [
      eventType,
      TypeCompiler.Compile(schemaOf(eventType)),
    ]),
  ) as Record<DossierEventType, TypeCheck<TSchema>>;
}

/** TypeBox, compiled. One check for each event type, because a union would try them one by one. */
export const typebox: Baseline = {
  name: 'TypeBox, compiled',
  acceptsEvent: (value) => {
    const eventType = (value as { event_type?: unknown } | null)?.event_type;
    return (
      typeof eventType === 'string' &&
      Object.hasOwn(eventChecks, eventType) &&
      eventChecks[eventType as DossierEventType].Check(value)
    );
  },
  acceptsEnvelope: (value) => envelopeCheck.Check(value),
  acceptsPayload: (eventType, payload) => payloadChecks[eventType].Check(payload),
};
