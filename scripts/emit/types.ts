import { compile } from 'json-schema-to-typescript';
import type { Contract, JsonSchema } from '../schemas.js';
import { BANNER } from './banner.js';
import { definitionsOf, withLocalRefs } from './bundles.js';

const ROOT = 'GeneratedRoot';

/** Every model as a TypeScript type, and the union of the dossier events. */
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
    eventUnion(eventTypes),
  ].join('\n');
}

/** Types of their names for all models. All come from one root, so that a shared type is emitted once. */
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
  // The root only holds the types together.
  return types.replace(new RegExp(`export interface ${ROOT} \\{[^]*?\\n\\}\\n`), '');
}

/** The envelope with its payload's model in place: the type that `event_type` discriminates. */
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
      payload: { description: 'What the event says.', allOf: [{ $ref: `${payload}.json` }] },
    },
    required: [...(envelope.required ?? []), 'payload'],
    additionalProperties: true,
  });
}

function eventUnion(eventTypes: string[]): string {
  return `/**
 * Any event of a dossier; \`event_type\` tells which.
 */
export type MissionDossierEvent =
${eventTypes.map((type) => `  | ${type}Event`).join('\n')};

/**
 * The type of a dossier event.
 */
export type DossierEventType = MissionDossierEvent['event_type'];
`;
}

function mapValues<T, U>(
  record: Record<string, T>,
  map: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
