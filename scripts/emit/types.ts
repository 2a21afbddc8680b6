import { pascalCase } from 'change-case';
import { compile } from 'json-schema-to-typescript';
import { ENVELOPE } from '../schemas.js';
import type { Contract, Family, JsonSchema, Models } from '../schemas.js';
import { BANNER } from './banner.js';
import { definitionsOf, withLocalRefs } from './bundles.js';
import { unionName } from './family.js';

const ROOT = 'GeneratedRoot';

/** Every model as a TypeScript type, and the union of the events of each family. */
export async function emitTypes(contract: Contract): Promise<string> {
  return [
    `// ${BANNER}\n`,
    await modelAndEventTypes(contract, contract.eventTypeToSchema),
    ...contract.families.map((family) => eventUnion(family, unionName(family))),
    knownEvents(contract.families),
  ].join('\n');
}

/**
 * Types for models and for events.
 * @param models - the models, with that of the envelope
 * @param events - the model of the payload of each event type
 */
export function modelAndEventTypes(
  models: Models,
  events: Readonly<Record<string, string>>,
): Promise<string> {
  const names = models.schemas.map(({ name }) => name);
  return compileTypes({
    ...definitionsOf(models, names),
    ...Object.fromEntries(
      Object.entries(events).map(([type, payload]) => [
        `${type}Event`,
        eventSchema(models, type, payload),
      ]),
    ),
  });
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
function eventSchema(models: Models, eventType: string, payload: string): JsonSchema {
  const model = (name: string) => models.schemas.find((file) => file.name === name)?.schema ?? {};
  const envelope = model(ENVELOPE);
  return withLocalRefs(models, {
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

/** The union of a family's events, and the type of their types. */
export function eventUnion(family: Pick<Family, 'name' | 'events'>, union: string): string {
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
