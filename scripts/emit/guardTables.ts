import type { Contract } from '../schemas.js';
import { BANNER } from './banner.js';

/** The guards by name, for the library itself: they bring all guards into a bundle. */
export function emitGuardTables({ schemas, eventTypeToSchema }: Contract): string {
  const typeNameOf = (model: string) => schemas.find(({ name }) => name === model)?.typeName ?? '';
  return `// ${BANNER}
import type { ModelGuard } from '../issues/modelGuard.js';
import type { EVENT_TYPE_TO_SCHEMA, ModelName, Models } from './catalogue.js';
import * as guards from './guards.js';
import type * as types from './types.js';

/** The guard of each event type's payload. */
export const PAYLOAD_GUARDS: {
  readonly [Type in types.EventType]: ModelGuard<Models[(typeof EVENT_TYPE_TO_SCHEMA)[Type]]>;
} = /* @__PURE__ */ Object.freeze({
${Object.entries(eventTypeToSchema)
  .map(([eventType, model]) => `  ${eventType}: guards.is${typeNameOf(model)},`)
  .join('\n')}
});

/** The guard of each model. */
export const GUARDS: { readonly [Name in ModelName]: ModelGuard<Models[Name]> } = /* @__PURE__ */ Object.freeze({
${schemas.map(({ name, typeName }) => `  ${name}: guards.is${typeName},`).join('\n')}
});
`;
}
