import { modelsOfEvents } from '../schemas.js';
import type { Contract, SchemaFile } from '../schemas.js';
import { BANNER } from './banner.js';

/** A typed guard for each model, around its constraints and, where it has one, its predicate. */
export function emitGuards(contract: Contract): string {
  const ofEvents = modelsOfEvents(contract);
  return `// ${BANNER}
import { modelGuard } from '../issues/modelGuard.js';
import type { ModelGuard } from '../issues/modelGuard.js';
import type * as types from './types.js';
import * as constraints from './constraints.js';
import * as predicates from './predicates.js';

${modelGuards(contract.schemas, (file) => partsOf(file, ofEvents))}
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
