import { modelsWithPredicates } from '../schemas.js';
import type { Contract, SchemaFile } from '../schemas.js';
import { BANNER } from './banner.js';

/** A typed guard for each model, made from its constraints and, for the models of events, its predicate. */
export function emitGuards(contract: Contract): string {
  const fast = modelsWithPredicates(contract);
  return `// ${BANNER}
import { modelGuard } from '../issues/modelGuard.js';
import type { ModelGuard } from '../issues/modelGuard.js';
import type * as types from './types.js';
import * as constraints from './constraints.js';
import * as predicates from './predicates.js';

${modelGuards(contract.schemas, (file) => guardCode(file, fast))}
`;
}

/**
 * One guard for each schema.
 * @param guardOf - returns the code of a guard
 */
export function modelGuards(
  schemas: readonly SchemaFile[],
  guardOf: (file: SchemaFile) => string,
): string {
  return schemas
    .map(
      (file) => `/** Whether a value is a valid \`${file.name}\`. */
export const is${file.typeName}: ModelGuard<types.${file.typeName}> = /* @__PURE__ */ ${guardOf(file)};`,
    )
    .join('\n\n');
}

function guardCode(file: SchemaFile, fast: readonly SchemaFile[]): string {
  const { name, typeName } = file;
  const predicate = fast.includes(file) ? `, predicates.is${typeName}` : '';
  return `modelGuard(constraints.${name}${predicate})`;
}
