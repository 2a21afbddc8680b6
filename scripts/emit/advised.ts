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

/** A value of such a model: its path, in which \`*\` is any index, and its model. */
export type AdvisedValue = readonly [keys: readonly string[], model: AdvisedModel];

/** Whether a value follows the advice on its model. */
export type IsFollowed = { readonly [Name in AdvisedModel]: { readonly isFollowedBy: (value: unknown) => boolean } };

/** The advised values of a payload. */
export interface AdvisedPayload {
  readonly values: readonly AdvisedValue[];
  /**
   * Whether all of them follow the advice; false, too, if there is a list of them. It takes a fifth of the time of a
   * walk along the paths, and most payloads need no walk.
   */
  readonly follows: (payload: any, advice: IsFollowed) => boolean;
}

/** The advised values of each payload. */
export const ADVISED_VALUES: { readonly [Name in ModelName]?: AdvisedPayload } = {
${entries(payloads, contract)}
};
`;
}

/** The advised values of the payloads of a generation. */
export function advisedTable(payloads: readonly string[], models: Models): string {
  return `import type { AdvisedPayload } from '../../advised.js';

/** The values of each payload whose schema asserts only their length (C7). */
export const ADVISED_VALUES: { readonly [payload: string]: AdvisedPayload } = {
${entries(payloads, models)}
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
      const values = advisedValuesIn(models, payload, []);
      return `  ${payload}: {
    values: [
${values.map(([keys, model]) => `      [${JSON.stringify(keys)}, '${model}'],`).join('\n')}
    ],
    follows: (payload, advice) =>
      ${values.map(condition).join(' &&\n      ')},
  },`;
    })
    .join('\n');
}

/** Whether a value follows its advice; whether there is no list of such values. */
function condition([keys, model]: Advised): string {
  const list = keys.indexOf('*');
  const path = keys.slice(0, list === -1 ? keys.length : list);
  const value = `payload?.${path.join('?.')}`;
  return list === -1 ? `advice.${model}.isFollowedBy(${value})` : `${value} == null`;
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
