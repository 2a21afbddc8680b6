import { pascalCase } from 'change-case';
import { compile } from 'json-schema-to-typescript';
import type { Contract, Family, JsonSchema } from '../schemas.js';
import { BANNER } from './banner.js';
import { definitionsOf, withLocalRefs } from './bundles.js';
import { unionName } from './family.js';

const ROOT = 'GeneratedRoot';

/** Every model as a TypeScript type, and the union of the events of each family. */
export async function emitTypes(contract: Contract): Promise<string> {
  const eventTypes = Object.keys(contract.eventTypeToSchema);
  const models = definitionsOf(
    contract,
    contract.schemas.map((file) => file.name),
  );
  const events = Object.fromEntries(
    eventTypes.map((type) => [`${type}Event`, eventSchema(contract, type)]),
  );
  return [
    `// ${BANNER}\n`,
    await compileTypes({ ...models, ...events }),
    ...contract.families.map(eventUnion),
    knownEvents(contract.families),
  ].join('\n');
}

/** Types for all models. All are compiled from one root, so each shared type is emitted once. */
export async function compileTypes(models: Record<string, JsonSchema>): Promise<string> {
  const root = {
    title: ROOT,
    type: 'object',
    additionalProperties: false,
    properties: mapValues(models, (_schema, name) => ({
      $ref: `#/$defs/${name}`,
    })),
    // Scalars have no title (S5), but their types need a name.
    $defs: mapValues(models, (schema, title) => ({ ...schema, title })),
  };
  const types = await compile(root as Parameters<typeof compile>[0], ROOT, {
    additionalProperties: false,
    bannerComment: '',
    style: { singleQuote: true, printWidth: 100 },
  });
  // Removes the root itself.
  return readonly(types.replace(new RegExp(`export interface ${ROOT} \\{[^]*?\\n\\}\\n`), ''));
}

/** Makes each property and array read-only, because events and states are never changed. */
function readonly(types: string): string {
  return types
    .replace(/^( {2,})([A-Za-z_]\w*\??|\[k: string\]): /gm, '$1readonly $2: ')
    .replace(/(\w+|\([^()]*\))\[\]/g, 'readonly $1[]');
}

/** The envelope with the model of its payload: a type that `event_type` discriminates. */
function eventSchema(contract: Contract, eventType: string): JsonSchema {
  const model = (name: string) => contract.schemas.find((file) => file.name === name)?.schema ?? {};
  const envelope = model('event');
  const payload = contract.eventTypeToSchema[eventType] ?? '';
  return withLocalRefs(contract, {
    description: model(payload).description ?? '',
    type: 'object',
    properties: {
      ...envelope.properties,
      event_type: { description: 'The type of this event.', const: eventType },
      payload: { description: 'The data of the event.', allOf: [{ $ref: `${payload}.json` }] },
    },
    required: [...(envelope.required ?? []), 'payload'],
    additionalProperties: true,
  });
}

function eventUnion(family: Family): string {
  const union = unionName(family);
  return `/**
 * Any event of the family "${family.name}"; \`event_type\` discriminates.
 */
export type ${union} =
${Object.keys(family.events)
  .map((type) => `  | ${type}Event`)
  .join('\n')};

/**
 * The type of an event of the family "${family.name}".
 */
export type ${pascalCase(family.name)}EventType = ${union}['event_type'];
`;
}

function knownEvents(families: readonly Family[]): string {
  return `/**
 * Any event of a family whose payloads have schemas.
 */
export type KnownEvent = ${families.map(unionName).join(' | ')};

/**
 * The event of each type whose payload has a schema.
 */
export interface EventsByType {
${families
  .flatMap(({ events }) => Object.keys(events))
  .map((type) => `  readonly ${type}: ${type}Event;`)
  .join('\n')}
}

/**
 * An event type whose payload has a schema.
 */
export type EventType = keyof EventsByType;
`;
}

function mapValues<T, U>(
  record: Record<string, T>,
  map: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
