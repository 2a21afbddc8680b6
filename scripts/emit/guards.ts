import { modelsOfEvents } from '../schemas.js';
import type { Contract, SchemaFile } from '../schemas.js';
import { BANNER } from './banner.js';

/** A typed guard for each model, around its constraints and, where it has one, its predicate. */
export function emitGuards(contract: Contract): string {
  const { schemas, eventTypeToSchema } = contract;
  const ofEvents = modelsOfEvents(contract);
  const typeNameOf = (model: string) => schemas.find(({ name }) => name === model)?.typeName ?? '';
  return `// ${BANNER}
import { modelGuard } from '../issues/modelGuard.js';
import type { ModelGuard } from '../issues/modelGuard.js';
import type { EVENT_TYPE_TO_SCHEMA, ModelName, Models } from './catalogue.js';
import type * as types from './types.js';
import * as constraints from './constraints.js';
import * as predicates from './predicates.js';

${modelGuards(schemas, (file) => partsOf(file, ofEvents))}

/** The guard of each event type's payload. */
export const PAYLOAD_GUARDS: {
  readonly [Type in types.DossierEventType]: ModelGuard<Models[(typeof EVENT_TYPE_TO_SCHEMA)[Type]]>;
} = /* @__PURE__ */ Object.freeze({
${Object.entries(eventTypeToSchema)
  .map(([eventType, model]) => `  ${eventType}: is${typeNameOf(model)},`)
  .join('\n')}
});

/** The guard of each model. */
export const GUARDS: { readonly [Name in ModelName]: ModelGuard<Models[Name]> } = /* @__PURE__ */ Object.freeze({
${schemas.map(({ name, typeName }) => `  ${name}: is${typeName},`).join('\n')}
});

/** The names of all models. */
export const MODEL_NAMES: readonly ModelName[] = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.keys(GUARDS) as ModelName[]);
`;
}

/**
 * One guard a schema.
 * @param partsOf - what a guard is made of, as code
 */
export function modelGuards(
  schemas: readonly SchemaFile[],
  partsOf: (file: SchemaFile) => string,
): string {
  return schemas
    .map(
      (file) => `/** Whether a value is a valid \`${file.name}\`. */
export const is${file.typeName}: ModelGuard<types.${file.typeName}> = /* @__PURE__ */ modelGuard(${partsOf(file)});`,
    )
    .join('\n\n');
}

function partsOf(file: SchemaFile, ofEvents: readonly SchemaFile[]): string {
  const { name, typeName } = file;
  return `constraints.${name}${ofEvents.includes(file) ? `, predicates.is${typeName}` : ''}`;
}
