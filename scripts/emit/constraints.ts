import { constantCase } from 'change-case';
import { referencesOf } from '../schemas.js';
import type { Contract, JsonSchema, SchemaFile } from '../schemas.js';
import { BANNER } from './banner.js';
import { patternName } from './predicates.js';
import { reference } from './reference.js';
import { assertSupported } from './supported.js';

/** Every schema as data, which the validation walks to find the issues of an invalid value. */
export function emitConstraints({ schemas }: Contract): string {
  return `// ${BANNER}
import type { Constraints } from '../issues/constraints.js';
import * as catalogue from './catalogue.js';
import * as predicates from './predicates.js';

${modelsAsData(schemas)}
`;
}

/**
 * One constant for each schema, named after its model.
 * @param folder - the folder of the schemas, which issues name before the model
 */
export function modelsAsData(schemas: readonly SchemaFile[], folder = ''): string {
  return inOrderOfUse(schemas)
    .map((file) => modelConstraints(file, folder))
    .join('\n\n');
}

function modelConstraints({ name, schema }: SchemaFile, folder: string): string {
  assertSupported(schema, true);
  return `export const ${name} = { model: '${folder}${name}', ${keywords(schema, name)} } satisfies Constraints;`;
}

/** Sorts schemas so that each follows those that it refers to. */
export function inOrderOfUse(schemas: readonly SchemaFile[]): SchemaFile[] {
  const ordered = new Set<SchemaFile>();
  const add = (file: SchemaFile, users: readonly SchemaFile[]) => {
    // The walk goes as deep as the schemas, so these must not be recursive.
    if (users.includes(file))
      throw new Error(`no code can be generated for "${file.name}": it refers to itself`);
    for (const model of referencesOf(file.schema)) {
      const used = schemas.find(({ name }) => name === model);
      if (used) add(used, [...users, file]);
    }
    ordered.add(file);
  };
  for (const file of schemas) add(file, []);
  return [...ordered];
}

function constraints(schema: JsonSchema): string {
  assertSupported(schema, false);
  const [only] = schema.allOf ?? [];
  if (only) return constraints(only);
  if (schema.$ref !== undefined) return reference(schema.$ref, (model) => model);
  return `{ ${keywords(schema)} }`;
}

function keywords(schema: JsonSchema, model?: string): string {
  const { anyOf, minLength, minItems, minimum, maximum, items, properties } = schema;
  if (anyOf?.[0]) return `nullable: ${constraints(anyOf[0])}`;
  const members = Object.entries(properties ?? {});
  const values: Record<string, string | undefined> = {
    type: JSON.stringify(typesOf(schema)),
    enum: schema.enum && model && `catalogue.${constantCase(model)}_VALUES`,
    const: schema.const === undefined ? undefined : JSON.stringify(schema.const),
    minLength: minLength?.toString(),
    minItems: minItems?.toString(),
    pattern: schema.pattern && model && `predicates.${patternName(model)}`,
    form: schema.pattern && JSON.stringify([asPhrase(schema.description), schema.examples?.[0]]),
    minimum: minimum?.toString(),
    maximum: maximum?.toString(),
    items: items && constraints(items),
    properties:
      properties &&
      `{\n${members.map(([name, member]) => `  ${name}: ${constraints(member)},`).join('\n')}\n}`,
    requiresAll: requiresAll(schema) ? 'true' : undefined,
    additionalProperties: additionalProperties(schema),
  };
  return Object.entries(values)
    .filter(([, code]) => code !== undefined)
    .map(([keyword, code]) => `${keyword}: ${code}`)
    .join(', ');
}

/** An integer is a number, too. */
function typesOf({ type }: JsonSchema): (string | undefined)[] {
  return type === 'number' ? ['number', 'integer'] : [type].flat();
}

/** Whether all properties are required. Otherwise, exactly those that cannot be null must be (C5). */
function requiresAll({ properties = {}, required = [] }: JsonSchema): boolean {
  const notNull = Object.entries(properties).filter(
    ([, { anyOf, type }]) => !anyOf && !Array.isArray(type),
  );
  if (String(notNull.map(([name]) => name)) === String(required)) return false;
  if (String(Object.keys(properties)) === String(required)) return true;
  throw new Error(
    `no code can be generated for "required": ${JSON.stringify(required)}: it must name, in their order, the properties that cannot be null, or all`,
  );
}

function additionalProperties({ additionalProperties: others }: JsonSchema): string | undefined {
  if (typeof others === 'object') return constraints(others);
  return others === false ? 'false' : undefined;
}

/** A description as part of a sentence: "An id." becomes "an id". */
export function asPhrase(description = ''): string {
  const phrase = description.replace(/\.$/, '');
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
