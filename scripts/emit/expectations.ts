import { modelOfRef, subschemas } from '../schemas.js';
import type { Contract, JsonSchema } from '../schemas.js';
import { BANNER } from './banner.js';

/** What error messages and advisories say of the schemas, as data. */
export function emitExpectations(contract: Contract): string {
  return `// ${BANNER}
import type { ModelName } from './catalogue.js';

/** For each model with a pattern: what a value must be, in words, and an example. */
export const PATTERN_EXPECTATIONS: { readonly [Name in ModelName]?: readonly [expected: string, example: string] } = ${toCode(patternExpectations(contract))};

/** For each closed object: the properties that it may have. */
export const CLOSED_OBJECT_PROPERTIES: { readonly [Name in ModelName]?: readonly string[] } = ${toCode(closedObjectProperties(contract))};

/**
 * For each payload: where values stand that are asserted by length alone (C7), as JSON pointers in
 * which \`*\` is any index, and their model.
 */
export const ADVISED_VALUES: { readonly [Name in ModelName]?: readonly (readonly [path: string, model: ModelName])[] } = ${toCode(advisedValues(contract))};
`;
}

function patternExpectations({ schemas }: Contract): Record<string, [string, string]> {
  return Object.fromEntries(
    schemas
      .filter(({ schema }) => schema.pattern !== undefined)
      .map(({ name, schema }) => [
        name,
        [asPhrase(schema.description ?? ''), String(schema.examples?.[0])],
      ]),
  );
}

function closedObjectProperties({ schemas }: Contract): Record<string, string[]> {
  return Object.fromEntries(
    schemas
      .filter(({ schema }) => schema.additionalProperties === false)
      .map(({ name, schema }) => [name, Object.keys(schema.properties ?? {})]),
  );
}

function advisedValues(contract: Contract): Record<string, [string, string][]> {
  return Object.fromEntries(
    Object.values(contract.eventTypeToSchema).map((payload) => [
      payload,
      advisedValuesIn(contract, payload, ''),
    ]),
  );
}

function advisedValuesIn(contract: Contract, model: string, path: string): [string, string][] {
  const schema = contract.schemas.find((file) => file.name === model)?.schema ?? {};
  return isAssertedByLengthAlone(schema)
    ? [[path, model]]
    : references(schema, path).flatMap(([at, target]) => advisedValuesIn(contract, target, at));
}

/** The models that a schema refers to, with the pointer to the value that each describes. */
function references(schema: JsonSchema, path: string): [path: string, model: string][] {
  if (schema.$ref !== undefined) return [[path, modelOfRef(schema.$ref)]];
  return subschemas(schema).flatMap(([step, subschema]) => {
    const property = /^\/properties(\/.*)/.exec(step)?.[1];
    return references(subschema, path + (property ?? (step === '/items' ? '/*' : '')));
  });
}

function isAssertedByLengthAlone(schema: JsonSchema): boolean {
  return schema.type === 'string' && schema.minLength !== undefined && schema.pattern === undefined;
}

/** A description's first sentence as part of another: "An id." becomes "an id". */
function asPhrase(description: string): string {
  const phrase = description.replace(/\.$/, '');
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

function toCode(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
