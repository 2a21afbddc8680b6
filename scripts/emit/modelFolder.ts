import { pascalCase } from 'change-case';
import { bareName } from '../places.js';
import { referencesOf } from '../schemas.js';
import type { JsonSchema, Models, SchemaFile } from '../schemas.js';
import { BANNER } from './banner.js';
import { definitionsOf } from './bundles.js';
import { enums } from './catalogue.js';
import { modelsAsData } from './constraints.js';
import { modelGuards } from './guards.js';
import { patterns, predicates } from './predicates.js';
import { compileTypes } from './types.js';

/** A folder of schemas, and what the code for its models depends on. */
export interface ModelFolder {
  /** The folder of the code. */
  readonly code: string;
  /** The folder of the schemas, as issues name it, with a slash at its end. */
  readonly schemas: string;
  readonly models: Models;
  /** The way from the code to `src/generated/`. */
  readonly up: string;
  /** The models with rules, which `rules.ts` has. */
  readonly ruled?: ReadonlySet<string>;
}

/** Types, constraints, predicates and guards of the models of a folder. */
export function emitModels(folder: ModelFolder, types: string): [string, string][] {
  const { schemas } = folder.models;
  const catalogue = enums(schemas);
  const files: [string, string][] = [
    ['types.ts', `\n${types}`],
    ['constraints.ts', constraintsCode(folder, catalogue !== '')],
    ['predicates.ts', predicatesCode(folder)],
    ['guards.ts', guardsCode(folder)],
    ...(catalogue === ''
      ? []
      : [['catalogue.ts', `import type * as types from './types.js';\n\n${catalogue}\n`] as const]),
  ].map(([name = '', text = '']) => [`${folder.code}/${name}`, `// ${BANNER}\n${text}`]);
  return files;
}

/** Imports of the same file of the folders above that the models of a folder refer to. */
function importsFromAbove({ models, up }: ModelFolder, file: string): string {
  const references = new Set(models.schemas.flatMap(({ schema }) => referencesOf(schema)));
  return [...importsOf(references, up, file)].join('');
}

/**
 * Imports of a file of the folders above.
 * @param names - the models that are needed, as in a `$ref`
 * @param up - the way from the code to `src/generated/`
 */
export function importsOf(names: ReadonlySet<string>, up: string, file: string): string[] {
  const isDeep = up !== '../';
  return [
    [isDeep ? '../../' : '../', isDeep ? 'contract' : 'above', `${up}${file}.js`],
    ...(isDeep ? [['../', 'above', `../${file}.js`]] : []),
  ]
    .filter(([start = '']) => [...names].some((name) => isIn(name, start)))
    .map(([, name = '', from = '']) => `import * as ${name} from '${from}';\n`);
}

function isIn(name: string, start: string): boolean {
  return name.startsWith(start) && !name.slice(start.length).startsWith('../');
}

function constraintsCode(folder: ModelFolder, hasCatalogue: boolean): string {
  const { models, schemas, up } = folder;
  return `import type { Constraints } from '${up}../issues/constraints.js';
${importsFromAbove(folder, 'constraints')}${hasCatalogue ? "import * as catalogue from './catalogue.js';\n" : ''}${
    models.schemas.some(({ schema }) => schema.pattern)
      ? "import * as predicates from './predicates.js';\n"
      : ''
  }
${modelsAsData(models.schemas, schemas)}
`;
}

function predicatesCode(folder: ModelFolder): string {
  const { models, up } = folder;
  const code = `${patterns(models.schemas)}\n\n${predicates(models.schemas)}\n`;
  const helpers = ['isArrayOf', 'isMapOf', 'isObject', 'isText'].filter((name) =>
    new RegExp(`(?<![.\\w])${name}\\(`).test(code),
  );
  return `/* eslint-disable @typescript-eslint/no-explicit-any -- any value may be asked about */
${importsFromAbove(folder, 'predicates')}import { ${helpers.join(', ')} } from '${up}predicates.js';

${code}`;
}

function guardsCode({ models, up, ruled = new Set() }: ModelFolder): string {
  const parts = ({ name, typeName }: SchemaFile) => `constraints.${name}, predicates.is${typeName}`;
  const imports = [
    `import { modelGuard } from '${up}../issues/modelGuard.js';`,
    `import type { ModelGuard } from '${up}../issues/modelGuard.js';`,
    ...(ruled.size === 0 ? [] : [`import { ruledGuard } from '${up}../issues/ruledGuard.js';`]),
    "import type * as types from './types.js';",
    "import * as constraints from './constraints.js';",
    "import * as predicates from './predicates.js';",
    ...(ruled.size === 0 ? [] : ["import * as rules from './rules.js';"]),
  ];
  return `${imports.join('\n')}

${modelGuards(models.schemas, (file) =>
  ruled.has(file.name)
    ? `ruledGuard(modelGuard(${parts(file)}), rules.${file.name})`
    : `modelGuard(${parts(file)})`,
)}
`;
}

/** The types of models, and of those of other folders that they refer to. */
export function typesOf(models: Models): Promise<string> {
  const reached = withAllReached(models);
  return compileTypes(
    definitionsOf(
      reached,
      reached.schemas.map(({ name }) => name),
    ),
  );
}

/**
 * Models with those of other folders that they refer to, under names without folders.
 * @param others - models of the contract that are needed, too
 */
export function withAllReached(
  { schemas, above }: Models,
  others: readonly SchemaFile[] = [],
): Models {
  const all = [...schemas, ...above, ...others];
  const found = new Map([...schemas, ...others].map((file) => [file.name, bare(file)]));
  // The loop also visits the models that it adds.
  for (const { schema } of found.values())
    for (const name of referencesOf(schema)) {
      const file = all.find((each) => bareName(each.name) === name);
      if (file && !found.has(name)) found.set(name, bare(file));
    }
  return { schemas: [...found.values()], above: [] };
}

/** A model whose references have no folders. */
function bare(file: SchemaFile): SchemaFile {
  const schema = JSON.parse(JSON.stringify(file.schema), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? bareName(value) : value,
  ) as JsonSchema;
  const name = bareName(file.name);
  return { ...file, name, schema, typeName: pascalCase(name) };
}
