import type { Models } from '../schemas.js';
import { BANNER } from './banner.js';
import { definitionsOf } from './bundles.js';
import { enums } from './catalogue.js';
import { modelsAsData } from './constraints.js';
import { modelGuards } from './guards.js';
import { compileTypes } from './types.js';

/**
 * The code for the models of a folder beside the contract's, by file name. No event is held to them: they
 * have verdicts from their constraints alone.
 */
export async function emitPart(models: Models): Promise<[string, string][]> {
  const { schemas, above } = models;
  const definitions = definitionsOf(
    models,
    [...schemas, ...above].map((file) => file.name),
  );
  return [
    ['types.ts', `// ${BANNER}\n\n${await compileTypes(definitions)}`],
    [
      'catalogue.ts',
      `// ${BANNER}\nimport type * as types from './types.js';\n\n${enums(schemas)}\n`,
    ],
    [
      'constraints.ts',
      `// ${BANNER}
import type { Constraints } from '../../issues/constraints.js';
import * as above from '../constraints.js';
import * as catalogue from './catalogue.js';

${modelsAsData(schemas)}
`,
    ],
    [
      'guards.ts',
      `// ${BANNER}
import { modelGuard } from '../../issues/modelGuard.js';
import type { ModelGuard } from '../../issues/modelGuard.js';
import * as constraints from './constraints.js';
import type * as types from './types.js';

${modelGuards(schemas, ({ name }) => `constraints.${name}`)}
`,
    ],
  ];
}
