import { reachedFrom, referencesOf } from '../schemas.js';
import type { Contract, Models, SchemaFile } from '../schemas.js';
import { BANNER } from './banner.js';
import { definitionsOf } from './bundles.js';
import { enums } from './catalogue.js';
import { modelsAsData } from './constraints.js';
import { modelGuards } from './guards.js';
import { compileTypes } from './types.js';

/** The import statements of the code in a folder. */
interface Imports {
  readonly constraintsType: string;
  /** The constraints of the contract's models, as `above`. */
  readonly above: string;
  readonly modelGuard: string;
  readonly modelGuardType: string;
}

const IN_LIBRARY: Imports = {
  constraintsType: "import type { Constraints } from '../../issues/constraints.js';",
  above: "import * as above from '../constraints.js';",
  modelGuard: "import { modelGuard } from '../../issues/modelGuard.js';",
  modelGuardType: "import type { ModelGuard } from '../../issues/modelGuard.js';",
};

const IN_PACKAGE: Imports = {
  constraintsType: "import type { Constraints } from 'mission-dossier-contracts/tooling';",
  above: "import { contractConstraints as above } from 'mission-dossier-contracts/tooling';",
  modelGuard: "import { modelGuard } from 'mission-dossier-contracts/tooling';",
  modelGuardType: "import type { ModelGuard } from 'mission-dossier-contracts';",
};

/** The folders for the code of checkpoint models, and of models that several tools share. */
const CHECKPOINT = 'src/generated/checkpoint';
const TOOLS = 'src/generated/tools';

/** The folders for the code of models that one tool uses, each with its root models. */
const OF_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'packages/cli/src/generated': [
    'saved_scan',
    'parity_baseline',
    'reconcile_report',
    'validate_report',
    'compat_report',
    'mission_list',
    'family_states',
  ],
  'packages/indexer/src/generated': ['expected_artifacts_manifest'],
  'packages/schema-compat/src/generated': ['approved_breaks'],
};

/** The folders with code for packages. */
export const PACKAGE_FOLDERS = Object.keys(OF_PACKAGES);

/**
 * The code for the models of the subfolders, by path. They have no predicates, because they are not part of
 * events: their constraints alone determine the verdict.
 */
export async function emitParts({ parts }: Contract): Promise<[string, string][]> {
  const { checkpoint, tools } = parts;
  const ofPackages = Object.entries(OF_PACKAGES).map(
    ([folder, models]) => [folder, reachedFrom(models, tools.schemas)] as const,
  );
  const taken = ofPackages.flatMap(([, schemas]) => schemas);
  const shared = tools.schemas.filter((file) => !taken.includes(file));
  const files = await Promise.all([
    emitFolder(CHECKPOINT, checkpoint.schemas, checkpoint, IN_LIBRARY),
    emitFolder(TOOLS, shared, tools, IN_LIBRARY),
    ...ofPackages.map(([folder, schemas]) => emitFolder(folder, schemas, tools, IN_PACKAGE)),
  ]);
  return files.flat();
}

async function emitFolder(
  folder: string,
  schemas: readonly SchemaFile[],
  part: Models,
  imports: Imports,
): Promise<[string, string][]> {
  const references = schemas.flatMap(({ schema }) => referencesOf(schema));
  const above = reachedFrom(references, part.above);
  const types = await compileTypes(
    definitionsOf(
      part,
      [...schemas, ...above].map((file) => file.name),
    ),
  );
  const catalogue = enums(schemas);
  const files: [string, string][] = [
    ['types.ts', types],
    ['constraints.ts', constraintsCode(schemas, imports, above.length > 0, catalogue !== '')],
    ['guards.ts', guardsCode(schemas, imports)],
  ];
  if (catalogue !== '')
    files.push(['catalogue.ts', `import type * as types from './types.js';\n\n${catalogue}\n`]);
  return files.map(([file, text]) => [
    `${folder}/${file}`,
    `// ${BANNER}\n${file === 'types.ts' ? '\n' : ''}${text}`,
  ]);
}

function constraintsCode(
  schemas: readonly SchemaFile[],
  imports: Imports,
  hasAbove: boolean,
  hasCatalogue: boolean,
): string {
  return `${[
    imports.constraintsType,
    ...(hasAbove ? [imports.above] : []),
    ...(hasCatalogue ? ["import * as catalogue from './catalogue.js';"] : []),
  ].join('\n')}

${modelsAsData(schemas)}
`;
}

function guardsCode(schemas: readonly SchemaFile[], imports: Imports): string {
  return `${imports.modelGuard}
${imports.modelGuardType}
import * as constraints from './constraints.js';
import type * as types from './types.js';

${modelGuards(schemas, ({ name }) => `modelGuard(constraints.${name})`)}
`;
}
