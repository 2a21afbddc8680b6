import { constantCase, pascalCase } from 'change-case';
import { bareName } from '../places.js';
import { ENVELOPE, FAMILIES } from '../schemas.js';
import type {
  Contract,
  EnumMapping,
  EnumTransitions,
  SchemaFile,
  SiblingFamily,
} from '../schemas.js';
import { emitAllEvents } from './allEvents.js';
import { BANNER } from './banner.js';
import { eventTypesOf } from './catalogue.js';
import { emitComplete, emitCompleteTypes } from './complete.js';
import { emitFamilyEvents } from './familyEvents.js';
import { emitModels, typesOf, withAllReached } from './modelFolder.js';
import { rulesCode, ruledModels } from './rules.js';
import { eventUnion, modelAndEventTypes } from './types.js';

/** The folder for the code of all families. */
const CODE = 'src/generated/families';

/** The code for the models and declarations of the families that have models of their own, by path. */
export async function emitSiblings(contract: Contract): Promise<[string, string][]> {
  const { shared, all } = contract.siblings;
  const folder = { code: CODE, schemas: `${FAMILIES}/`, models: shared, up: '../' };
  const ofFamilies = await Promise.all(all.map((family) => emitSibling(family, contract)));
  return [
    ...emitModels(folder, await typesOf(shared)),
    [`${CODE}/all.ts`, tableOf(contract)],
    [`${CODE}/events.ts`, emitAllEvents(contract)],
    ...ofFamilies.flat(),
  ];
}

function folderOf({ name }: SiblingFamily): string {
  return `${CODE}/${name}`;
}

async function emitSibling(family: SiblingFamily, contract: Contract): Promise<[string, string][]> {
  const code = folderOf(family);
  const folder = {
    code,
    schemas: `${FAMILIES}/${family.name}/`,
    models: family.models,
    up: '../../',
    ruled: ruledModels(family),
  };
  const rules = rulesCode(family, folder.up);
  return [
    ...emitModels(folder, await typesWithEvents(family, contract)),
    [`${code}/family.ts`, `// ${BANNER}\n${familyCode(family)}`],
    [`${code}/events.ts`, emitFamilyEvents(family)],
    ...completeState(family),
    ...(rules === '' ? [] : [[`${code}/rules.ts`, `// ${BANNER}\n${rules}`] as [string, string]]),
  ];
}

/** The complete form (C20) of the state of a family, if it has one. */
function completeState({ name, state, models }: SiblingFamily): [string, string][] {
  if (state === undefined) return [];
  const { schemas } = withAllReached(models);
  const code = `${CODE}/${name}`;
  return [
    [`${code}/completeTypes.ts`, emitCompleteTypes(schemas, [state])],
    [`${code}/complete.ts`, emitComplete(schemas, [state])],
  ];
}

async function typesWithEvents(family: SiblingFamily, { schemas }: Contract): Promise<string> {
  const envelope = schemas.filter(({ name }) => name === ENVELOPE);
  const models = withAllReached(family.models, envelope);
  return `${await modelAndEventTypes(models, family.events)}\n${eventUnion(family, `${pascalCase(family.name)}Event`)}`;
}

/** The event types and mappings of a family. */
function familyCode(family: SiblingFamily): string {
  const { mappings = {}, transitions = {} } = family;
  const tables = [
    ...Object.entries(mappings).map(([name, mapping]) => mappingCode(name, mapping)),
    ...Object.entries(transitions).map(([name, table]) => transitionsCode(name, table)),
  ];
  return `import type * as types from './types.js';

${Object.keys(family.events)
  .map((type) => `export const ${constantCase(type)} = '${type}';`)
  .join('\n')}

${eventTypesOf(family)}
${tables.map((table) => `\n${table}\n`).join('')}`;
}

function mappingCode(name: string, { description, from, to, values }: EnumMapping): string {
  return `/** ${description} */
export const ${constantCase(name)}: Readonly<Record<${typeOf(from)}, ${typeOf(to)}>> = /* @__PURE__ */ Object.freeze(${JSON.stringify(values)} as const);`;
}

function transitionsCode(
  name: string,
  { description, of, first, following }: EnumTransitions,
): string {
  const type = typeOf(of);
  return `/** ${description} */
export const ${constantCase(name)}: {
  readonly first: readonly ${type}[];
  readonly following: Readonly<Record<${type}, readonly ${type}[]>>;
} = /* @__PURE__ */ Object.freeze(${JSON.stringify({ first, following })} as const);`;
}

/** The type of a model in generated code. */
function typeOf(model: string): string {
  return `types.${pascalCase(bareName(model))}`;
}

/** The guards of all models, and the event types of payloads, by the names that models have in other folders. */
function tableOf({ siblings: { shared, all } }: Contract): string {
  const guards = (models: readonly SchemaFile[], folder: string, code: string) =>
    models.map(({ name, typeName }) => `  '${folder}${name}': ${code}.is${typeName},`);
  return `// ${BANNER}
import type { ModelGuard } from '../../issues/modelGuard.js';
import * as shared from './guards.js';
${all.map(({ name }) => `import * as ${name} from './${name}/guards.js';`).join('\n')}

/** The guard of each model of a family, by the path of its schema below \`schemas/\`. */
export const FAMILY_GUARDS = /* @__PURE__ */ Object.freeze({
${[
  ...guards(shared.schemas, `${FAMILIES}/`, 'shared'),
  ...all.flatMap(({ name, models }) => guards(models.schemas, `${FAMILIES}/${name}/`, name)),
].join('\n')}
} satisfies Record<string, ModelGuard<unknown>>);

/** The name of a model of a family: the path of its schema below \`schemas/\`, without \`.json\`. */
export type FamilyModelName = keyof typeof FAMILY_GUARDS;

/** The model of the payload of each event type of these families. */
export const FAMILY_EVENT_TYPES = /* @__PURE__ */ Object.freeze({
${all
  .flatMap(({ name, events }) =>
    Object.entries(events).map(([type, model]) => `  ${type}: '${FAMILIES}/${name}/${model}',`),
  )
  .join('\n')}
} as const satisfies Record<string, FamilyModelName>);
`;
}
