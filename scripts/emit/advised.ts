import { modelOfRef, subschemas } from '../schemas.js';
import type { Contract, JsonSchema, Models } from '../schemas.js';
import { BANNER } from './banner.js';

/** The values of payloads for which validation returns advice in addition to a verdict (C7). */
export function emitAdvised(contract: Contract): string {
  const payloads = Object.values(contract.eventTypeToSchema);
  return `// ${BANNER}
/* eslint-disable @typescript-eslint/no-explicit-any -- any value may be asked about */
import type { ModelName } from './catalogue.js';

/** The models whose schema asserts only the length of a text (C7). */
export type AdvisedModel = ${modelsIn(payloads, contract)};

/** What to do with a value of each of them. Returns whether to go on. */
export type AdviceVisitor = {
  readonly [Name in AdvisedModel]: (value: unknown, path: string) => boolean;
};

/** Passes all advised values of a payload on, each with its JSON pointer, until a call returns false. */
export type AdvisedValues = (payload: any, visit: AdviceVisitor) => boolean;

/** Calls a function for each item; a value that is no list has none. */
export function isEach(list: unknown, visit: (item: any, index: number) => boolean): boolean {
  return !Array.isArray(list) || list.every(visit);
}

/** The advised values of each payload. */
export const ADVISED_VALUES: { readonly [Name in ModelName]?: AdvisedValues } = {
${entries(payloads, contract)}
};
`;
}

/** The advised values of the payloads of a generation. */
export function advisedTable(payloads: readonly string[], models: Models): string {
  const table = entries(payloads, models);
  return `${table.includes('isEach(') ? "import { isEach } from '../../advised.js';\n" : ''}import type { AdvisedValues } from '../../advised.js';

/** The values of each payload whose schema asserts only their length (C7). */
export const ADVISED_VALUES: { readonly [payload: string]: AdvisedValues } = {
${table}
};
`;
}

function modelsIn(payloads: readonly string[], models: Models): string {
  const names = payloads.flatMap((each) =>
    advisedValuesIn(models, each, []).map(([, name]) => name),
  );
  return [...new Set(names)]
    .sort()
    .map((name) => `'${name}'`)
    .join(' | ');
}

function entries(payloads: readonly string[], models: Models): string {
  return payloads
    .map((payload) => {
      const visits = advisedValuesIn(models, payload, []).map(visit);
      return `  ${payload}: (payload, visit) =>\n    ${visits.join(' &&\n    ') || 'true'},`;
    })
    .join('\n');
}

/** Passes a value on, or one of each item of a list. */
function visit([keys, model]: Advised): string {
  const list = keys.indexOf('*');
  if (list === -1) return `visit.${model}(${['payload', ...keys].join('?.')}, '${pointer(keys)}')`;
  const ofItem = keys.slice(list + 1);
  if (ofItem.includes('*'))
    throw new Error(`an advised value is in a list of lists: ${pointer(keys)}`);
  const path = pointer(keys).replace('*', '${i}');
  return `isEach(${['payload', ...keys.slice(0, list)].join('?.')}, (item, i) => visit.${model}(${['item', ...ofItem].join('?.')}, \`${path}\`))`;
}

function pointer(keys: readonly string[]): string {
  return `/${keys.join('/')}`;
}

type Advised = [keys: readonly string[], model: string];

function advisedValuesIn(models: Models, model: string, keys: readonly string[]): Advised[] {
  const files = [...models.schemas, ...models.above];
  const schema = files.find((file) => file.name === model)?.schema ?? {};
  const folder = model.slice(0, model.lastIndexOf('/') + 1);
  return assertsOnlyLength(schema)
    ? [[keys, model.slice(folder.length)]]
    : references(schema, keys).flatMap(([at, target]) =>
        advisedValuesIn(models, folder + target, at),
      );
}

/** The models that a schema refers to, each with the path to its value. */
function references(schema: JsonSchema, keys: readonly string[]): Advised[] {
  if (schema.$ref !== undefined) return [[keys, modelOfRef(schema.$ref)]];
  return subschemas(schema).flatMap(([step, subschema]) => {
    const key = step === '/items' ? '*' : /^\/properties\/(.*)/.exec(step)?.[1];
    return references(subschema, key === undefined ? keys : [...keys, key]);
  });
}

function assertsOnlyLength(schema: JsonSchema): boolean {
  return schema.type === 'string' && schema.minLength !== undefined && schema.pattern === undefined;
}
