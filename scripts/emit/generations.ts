import { camelCase, pascalCase } from 'change-case';
import { bareName } from '../places.js';
import { GENERATIONS, referencesOf } from '../schemas.js';
import type { Contract, Generation, JsonSchema, Models, SchemaFile } from '../schemas.js';
import { advisedTable } from './advised.js';
import { BANNER } from './banner.js';
import { definitionsOf, emitBundles } from './bundles.js';
import { enums } from './catalogue.js';
import { modelsAsData } from './constraints.js';
import { generationCode } from './generation.js';
import { modelGuards } from './guards.js';
import { patterns, predicates } from './predicates.js';
import { compileTypes } from './types.js';

/** The folder for the code of all generations. */
const CODE = 'src/generated/generations';

/** All folders with code for generations. */
export function generationFolders({ generations }: Contract): string[] {
  return [CODE, ...generations.all.map(folderOf)];
}

/** All folders with bundles of generations, below that of all bundles. */
export function generationBundleFolders({ generations }: Contract): string[] {
  return generations.all.map(({ name }) => `${GENERATIONS}/${name}`);
}

/** The code for the models and member tables of all generations, by path (C28). */
export async function emitGenerations(contract: Contract): Promise<[string, string][]> {
  const { shared, all } = contract.generations;
  const written = all.filter(({ events }) => events);
  return [
    ...(await emitModels(CODE, `${GENERATIONS}/`, shared, contract, '../')),
    [`${CODE}/all.ts`, listOf(all)],
    ...(
      await Promise.all(
        written.map(async (generation) => [
          ...(await emitModels(
            folderOf(generation),
            `${GENERATIONS}/${generation.name}/`,
            generation.models,
            contract,
            '../../',
          )),
          file(generation, 'advised.ts', advisedTable(payloadsOf(generation), generation.models)),
        ]),
      )
    ).flat(),
    ...all.map((generation) =>
      file(generation, 'generation.ts', generationCode(generation, contract)),
    ),
  ];
}

function folderOf({ name }: Generation): string {
  return `${CODE}/${name}`;
}

function file(generation: Generation, name: string, code: string): [string, string] {
  return [`${folderOf(generation)}/${name}`, `// ${BANNER}\n${code}`];
}

function payloadsOf({ events = {} }: Generation): string[] {
  return Object.values(events).map(({ payload }) => payload);
}

function listOf(all: readonly Generation[]): string {
  const imports = all.map(
    ({ name }) => `import { generation as ${identifier(name)} } from './${name}/generation.js';`,
  );
  return `// ${BANNER}
${imports.join('\n')}

/** The names of all generations, from the oldest to the newest. */
export const GENERATIONS = /* @__PURE__ */ Object.freeze([${all.map(({ name }) => `'${name}'`).join(', ')}] as const);

/** The generation that is the form of the contract. */
export const CANONICAL_GENERATION = '${all.find(({ canonical }) => canonical)?.name ?? ''}';

/** The members of an envelope that are written because of the generation, and not because of the event. */
export const OF_THE_GENERATION: ReadonlySet<string> = /* @__PURE__ */ new Set(${JSON.stringify([
    ...new Set(all.flatMap(({ written_with }) => Object.keys(written_with ?? {}))),
  ])});

/** The code of all generations, in the same order. */
export const ALL = [${all.map(({ name }) => identifier(name)).join(', ')}] as const;

/** The generations in which events can be written (C35). */
export const WRITABLE = [${all
    .filter(({ canonical, written_with }) => canonical ?? written_with)
    .map(({ name }) => `'${name}'`)
    .join(', ')}] as const;
`;
}

/** A name for code: of `3.0`, `of3_0`. */
function identifier(name: string): string {
  const code = camelCase(name.replaceAll('.', '_'));
  return /^[0-9]/.test(name) ? `of${name.replaceAll('.', '_')}` : code;
}

/**
 * Types, constraints, predicates and guards of the models of a folder.
 * @param model - the folder of the schemas, as issues name it
 * @param up - the way from the code to `src/generated/`
 */
async function emitModels(
  folder: string,
  model: string,
  models: Models,
  contract: Contract,
  up: string,
): Promise<[string, string][]> {
  const { schemas } = models;
  const catalogue = enums(schemas);
  const references = new Set(schemas.flatMap(({ schema }) => referencesOf(schema)));
  const isDeep = up !== '../';
  const imported = (of: string) =>
    [
      [isDeep ? '../../' : '../', isDeep ? 'contract' : 'above', `${up}${of}.js`],
      ...(isDeep ? [['../', 'above', `../${of}.js`]] : []),
    ]
      .filter(([start = '']) => [...references].some((name) => isIn(name, start)))
      .map(([, name = '', from = '']) => `import * as ${name} from '${from}';\n`)
      .join('');
  const files: [string, string][] = [
    ['types.ts', `\n${await typesOf(models, contract)}`],
    [
      'constraints.ts',
      `import type { Constraints } from '${up}../issues/constraints.js';
${imported('constraints')}${catalogue === '' ? '' : "import * as catalogue from './catalogue.js';\n"}${
        schemas.some(({ schema }) => schema.pattern)
          ? "import * as predicates from './predicates.js';\n"
          : ''
      }
${modelsAsData(schemas, model)}
`,
    ],
    ['predicates.ts', predicatesCode(models, up, imported('predicates'))],
    [
      'guards.ts',
      `import { modelGuard } from '${up}../issues/modelGuard.js';
import type { ModelGuard } from '${up}../issues/modelGuard.js';
import type * as types from './types.js';
import * as constraints from './constraints.js';
import * as predicates from './predicates.js';

${modelGuards(schemas, ({ name, typeName }) => `constraints.${name}, predicates.is${typeName}`)}
`,
    ],
    ...(catalogue === ''
      ? []
      : [['catalogue.ts', `import type * as types from './types.js';\n\n${catalogue}\n`] as const]),
  ].map(([name = '', text = '']) => [`${folder}/${name}`, `// ${BANNER}\n${text}`]);
  return files;
}

function isIn(name: string, start: string): boolean {
  return name.startsWith(start) && !name.slice(start.length).startsWith('../');
}

function predicatesCode({ schemas }: Models, up: string, imports: string): string {
  const code = `${patterns(schemas)}\n\n${predicates(schemas)}\n`;
  const helpers = ['isArrayOf', 'isMapOf', 'isObject', 'isText'].filter((name) =>
    new RegExp(`(?<![.\\w])${name}\\(`).test(code),
  );
  return `/* eslint-disable @typescript-eslint/no-explicit-any -- any value may be asked about */
${imports}import { ${helpers.join(', ')} } from '${up}predicates.js';

${code}`;
}

/** The types of models, and of those of other folders that they refer to. */
function typesOf(models: Models, contract: Contract): Promise<string> {
  const reached = withAllReached(models, contract);
  return compileTypes(
    definitionsOf(
      reached,
      reached.schemas.map(({ name }) => name),
    ),
  );
}

/** Each payload of each generation as one self-contained file. */
export function emitGenerationBundles(contract: Contract): [string, string][] {
  return contract.generations.all.flatMap((generation) => {
    const models = withAllReached(generation.models, contract);
    return [...emitBundles(models, new Set(payloadsOf(generation)))].map(
      ([fileName, text]): [string, string] => [
        `${GENERATIONS}/${generation.name}/${fileName}`,
        text,
      ],
    );
  });
}

/** Models with those of other folders that they refer to, under names without folders. */
function withAllReached({ schemas }: Models, contract: Contract): Models {
  const all = [...schemas, ...contract.generations.shared.schemas, ...contract.schemas];
  const found = new Map(schemas.map((file) => [file.name, bare(file)]));
  // The loop also visits the models that it adds.
  for (const { schema } of found.values())
    for (const name of referencesOf(schema)) {
      const file = all.find((each) => each.name === name);
      if (file && !found.has(name)) found.set(name, bare(file));
    }
  return { schemas: [...found.values()], above: [] };
}

/** A model whose references have no folders. */
function bare(file: SchemaFile): SchemaFile {
  const schema = JSON.parse(JSON.stringify(file.schema), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? bareName(value) : value,
  ) as JsonSchema;
  return { ...file, schema, typeName: pascalCase(file.name) };
}
