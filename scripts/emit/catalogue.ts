import { constantCase, pascalCase } from 'change-case';
import type { Contract, Family, SchemaFile } from '../schemas.js';
import { BANNER } from './banner.js';

/** The constants of the contract: event types, their map to schemas, the values of each enum. */
export function emitCatalogue(contract: Contract): string {
  const eventTypes = Object.keys(contract.eventTypeToSchema);
  return `// ${BANNER}
import type * as types from './types.js';

${eventTypes.map((type) => `export const ${constantCase(type)} = '${type}';`).join('\n')}

/** The name of the payload's schema of each event type (C3). */
export const EVENT_TYPE_TO_SCHEMA = /* @__PURE__ */ Object.freeze({
${eventTypes.map((type) => `  ${type}: '${contract.eventTypeToSchema[type]}',`).join('\n')}
} as const);

/** All event types whose payloads have schemas. */
export const EVENT_TYPES: readonly types.EventType[] = /* @__PURE__ */ Object.freeze([
${eventTypes.map((type) => `  ${constantCase(type)},`).join('\n')}
]);

${contract.families.map(eventTypesOf).join('\n\n')}

${enums(contract.schemas)}

/** The TypeScript type of each model. */
export interface Models {
${contract.schemas.map((file) => `  ${file.name}: types.${file.typeName};`).join('\n')}
}

/** The name of a model, which is also the name of its schema file. */
export type ModelName = keyof Models;

/** The names of all models. */
export const MODEL_NAMES: readonly ModelName[] = /* @__PURE__ */ Object.freeze([
${contract.schemas.map(({ name }) => `  '${name}',`).join('\n')}
] as const);
`;
}

/** The event types of a family as a set. */
export function eventTypesOf({ name, events }: Pick<Family, 'name' | 'events'>): string {
  return `/** The event types of the family "${name}". */
export const ${constantCase(name)}_EVENT_TYPES: ReadonlySet<string> = /* @__PURE__ */ new Set<types.${pascalCase(name)}EventType>([
${Object.keys(events)
  .map((type) => `  ${constantCase(type)},`)
  .join('\n')}
]);`;
}

/** The values of each enum. */
export function enums(schemas: readonly SchemaFile[]): string {
  return schemas
    .filter((file) => file.schema.enum)
    .map(
      ({ name, typeName, schema }) => `/** ${schema.description} */
export const ${constantCase(name)}_VALUES: readonly types.${typeName}[] = /* @__PURE__ */ Object.freeze(${JSON.stringify(schema.enum)} as const);`,
    )
    .join('\n\n');
}
