import { modelNamed, reachedDefinitions } from './bundles.js';
import { inDraft07 } from './draft07.js';
import { eventSources, payloadMember } from './wholeEvents.js';
import type { EventSource } from './wholeEvents.js';
import type { Contract, JsonSchema } from '../schemas.js';

const SCHEMAS = '#/components/schemas/';

/**
 * All events as an AsyncAPI 3.0 document: a message for each event type, and a channel for each family. Addresses,
 * servers and operations depend on the broker, so there are none. Its schemas are in draft-07, as AsyncAPI's are.
 *
 * @param version - that of the package
 */
export function asyncApiDocument(contract: Contract, version: string): object {
  const sources = eventSources(contract);
  const families = [...new Set(sources.map(({ family }) => family))];
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Mission dossier events',
      version,
      description: 'The events of the mission dossier contract, with a channel for each family.',
    },
    defaultContentType: 'application/json',
    channels: named(families, (name) =>
      channelOf(
        name,
        sources.filter(({ family }) => family === name),
      ),
    ),
    components: {
      messages: Object.fromEntries(sources.map((source) => [source.type, messageOf(source)])),
      schemas: Object.assign({}, ...sources.map(schemasOf)) as object,
    },
  };
}

function channelOf(family: string, members: readonly EventSource[]): object {
  return {
    address: null,
    title: family,
    messages: named(
      members.map(({ type }) => type),
      (type) => ({ $ref: `#/components/messages/${type}` }),
    ),
  };
}

function messageOf(source: EventSource): object {
  const { type, models, payload, envelope } = source;
  const { properties, ...member } = payloadMember(source);
  const event: JsonSchema = {
    allOf: [
      { $ref: `#/$defs/${modelNamed(models, envelope).typeName}` },
      { properties: { event_type: { const: type }, ...properties }, ...member },
    ],
  };
  return {
    name: type,
    summary: modelNamed(models, payload).schema.description,
    payload: inDraft07(event, SCHEMAS),
  };
}

function schemasOf({ models, envelope, payload }: EventSource): object {
  const { $defs = {} } = reachedDefinitions(models, [envelope, payload]);
  return Object.fromEntries(
    Object.entries($defs).map(([name, schema]) => [name, inDraft07(schema, SCHEMAS)]),
  );
}

function named<Value>(
  names: readonly string[],
  value: (name: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, value(name)]));
}
