import { modelOfRef, subschemas } from '../schemas.js';
import type { Contract, JsonSchema, Models } from '../schemas.js';
import { BANNER } from './banner.js';

/** The values of payloads for which validation returns advice in addition to a verdict (C7). */
export function emitAdvised(contract: Contract): string {
  return `// ${BANNER}
/* eslint-disable @typescript-eslint/no-explicit-any -- any value may be asked about */
import type { ModelName } from './catalogue.js';

/**
 * A value whose schema asserts only its length (C7): its path, in which \`*\` is any index; its model; and, for a
 * single value, a function that reads it faster than a walk along the path.
 */
export type AdvisedValue = readonly [keys: readonly string[], model: ModelName, read?: (payload: any) => unknown];

/** The advised values of each payload. */
export const ADVISED_VALUES: { readonly [Name in ModelName]?: readonly AdvisedValue[] } = {
${entries(Object.values(contract.eventTypeToSchema), contract)}
};
`;
}

/** The advised values of the payloads of a generation. */
export function advisedTable(payloads: readonly string[], models: Models): string {
  return `import type { AdvisedValue } from '../../advised.js';

/** The values of each payload whose schema asserts only their length (C7). */
export const ADVISED_VALUES: { readonly [payload: string]: readonly AdvisedValue[] } = {
${entries(payloads, models)}
};
`;
}

function entries(payloads: readonly string[], models: Models): string {
  return payloads
    .map((payload) => {
      const values = advisedValuesIn(models, payload, []);
      return `  ${payload}: [\n${values.map(advisedValue).join('')}  ],`;
    })
    .join('\n');
}

function advisedValue([keys, model]: Advised): string {
  const read = keys.includes('*') ? '' : `, (payload) => payload?.${keys.join('?.')}`;
  return `    [${JSON.stringify(keys)}, '${model}'${read}],\n`;
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
