import { camelCase } from 'change-case';
import { GENERATIONS } from '../schemas.js';
import type { Contract, Generation, Models } from '../schemas.js';
import { advisedTable } from './advised.js';
import { BANNER } from './banner.js';
import { generationCode } from './generation.js';
import { emitSiblingForms } from './siblingForms.js';
import { emitModels, typesOf } from './modelFolder.js';

/** The folder for the code of all generations. */
const CODE = 'src/generated/generations';

/** The code for the models and member tables of all generations, by path (C28). */
export async function emitGenerations(contract: Contract): Promise<[string, string][]> {
  const { shared, all } = contract.generations;
  const written = all.filter(({ events }) => events);
  return [
    ...(await modelsOf(CODE, GENERATIONS, shared, '../')),
    [`${CODE}/names.ts`, namesOf(all)],
    [`${CODE}/all.ts`, listOf(all)],
    [`${CODE}/siblings.ts`, emitSiblingForms(contract)],
    ...(
      await Promise.all(
        written.map(async (generation) => [
          ...(await modelsOf(
            folderOf(generation),
            `${GENERATIONS}/${generation.name}`,
            generation.models,
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

async function modelsOf(
  code: string,
  schemas: string,
  models: Models,
  up: string,
): Promise<[string, string][]> {
  return emitModels({ code, schemas: `${schemas}/`, models, up }, await typesOf(models));
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

/** The members of an envelope that are written because of the generation, and not because of the event. */
export const OF_THE_GENERATION: ReadonlySet<string> = /* @__PURE__ */ new Set(${JSON.stringify([
    ...new Set(all.flatMap(({ written_with }) => Object.keys(written_with ?? {}))),
  ])});

/** The code of all generations, from the oldest to the newest. */
export const ALL = [${all.map(({ name }) => identifier(name)).join(', ')}] as const;
`;
}

/** The names alone, for what does not need the code of the generations. */
function namesOf(all: readonly Generation[]): string {
  const listed = (generations: readonly Generation[]) =>
    generations.map(({ name }) => `'${name}'`).join(', ');
  return `// ${BANNER}

/** The names of all generations, from the oldest to the newest. */
export const GENERATIONS = /* @__PURE__ */ Object.freeze([${listed(all)}] as const);

/** The generation that is the form of the contract. */
export const CANONICAL_GENERATION = '${all.find(({ canonical }) => canonical)?.name ?? ''}';

/** The generations in which events can be written (C35). */
export const WRITABLE = [${listed(all.filter(({ canonical, written_with }) => canonical ?? written_with))}] as const;
`;
}

/** A name for code: of `3.0`, `of3_0`. */
function identifier(name: string): string {
  const code = camelCase(name.replaceAll('.', '_'));
  return /^[0-9]/.test(name) ? `of${name.replaceAll('.', '_')}` : code;
}
