import { modelOfRef, subschemas } from '../schemas.js';
import type { Contract, JsonSchema } from '../schemas.js';
import { BANNER } from './banner.js';

/** Where advice is given beside a verdict (C7). */
export function emitAdvised(contract: Contract): string {
  return `// ${BANNER}
import type { ModelName } from './catalogue.js';

/**
 * For each payload: where values stand that are asserted by length alone (C7), as the keys that lead
 * there, of which \`*\` is any index, and their model.
 */
export const ADVISED_VALUES: { readonly [Name in ModelName]?: readonly (readonly [keys: readonly string[], model: ModelName])[] } = ${JSON.stringify(advisedValues(contract))};
`;
}

type Advised = [keys: readonly string[], model: string];

function advisedValues(contract: Contract): Record<string, Advised[]> {
  return Object.fromEntries(
    Object.values(contract.eventTypeToSchema).map((payload) => [
      payload,
      advisedValuesIn(contract, payload, []),
    ]),
  );
}

function advisedValuesIn(contract: Contract, model: string, keys: readonly string[]): Advised[] {
  const schema = contract.schemas.find((file) => file.name === model)?.schema ?? {};
  return isAssertedByLengthAlone(schema)
    ? [[keys, model]]
    : references(schema, keys).flatMap(([at, target]) => advisedValuesIn(contract, target, at));
}

/** The models that a schema refers to, with the keys to the value that each describes. */
function references(schema: JsonSchema, keys: readonly string[]): Advised[] {
  if (schema.$ref !== undefined) return [[keys, modelOfRef(schema.$ref)]];
  return subschemas(schema).flatMap(([step, subschema]) => {
    const key = step === '/items' ? '*' : /^\/properties\/(.*)/.exec(step)?.[1];
    return references(subschema, key === undefined ? keys : [...keys, key]);
  });
}

function isAssertedByLengthAlone(schema: JsonSchema): boolean {
  return schema.type === 'string' && schema.minLength !== undefined && schema.pattern === undefined;
}
