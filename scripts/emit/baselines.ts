import { camelCase } from 'change-case';
import { ENVELOPE, modelOfRef, modelsOfEvents } from '../schemas.js';
import type { Contract, JsonSchema, SchemaFile } from '../schemas.js';
import { BANNER } from './banner.js';
import { inOrderOfUse } from './constraints.js';
import { DIALECTS } from './dialects.js';
import type { Dialect } from './dialects.js';
import { assertSupported } from './supported.js';

/**
 * The schemas that events are held to, as the users of other libraries write them: what the bench
 * compares with. As code, so that an import costs what it costs those users.
 */
export function emitBaselines(contract: Contract): [fileName: string, code: string][] {
  return Object.entries(DIALECTS).map(([library, dialect]) => [
    `${library}.ts`,
    baseline(contract, dialect),
  ]);
}

function baseline(contract: Contract, dialect: Dialect): string {
  const payloads = Object.entries(contract.eventTypeToSchema);
  return `// ${BANNER}
${dialect.imports}

const text = ${dialect.text};
const notEmptyText = ${dialect.notEmptyText};
const nullishText = ${dialect.nullish('text')};

${inOrderOfUse(modelsOfEvents(contract))
  .map((file) => model(file, dialect))
  .join('\n\n')}

export const payloads = {
${payloads.map(([eventType, name]) => `  ${eventType}: ${camelCase(name)},`).join('\n')}
};
`;
}

function model({ name, schema }: SchemaFile, dialect: Dialect): string {
  assertSupported(schema, true);
  const keyword = name === ENVELOPE ? 'export const' : 'const';
  return `${keyword} ${camelCase(name)} = ${written(schema, dialect)};`;
}

function written(schema: JsonSchema, dialect: Dialect): string {
  const value = notNull(schema, dialect);
  return isNullable(schema) ? dialect.nullable(value) : value;
}

function isNullable({ anyOf, type }: JsonSchema): boolean {
  return anyOf !== undefined || Array.isArray(type);
}

/** What a schema says of values other than null. */
function notNull(schema: JsonSchema, dialect: Dialect): string {
  const { $ref, allOf, anyOf, items } = schema;
  const [only] = allOf ?? anyOf ?? [];
  if (only) return written(only, dialect);
  if ($ref !== undefined) return camelCase(modelOfRef($ref));
  const [type] = [schema.type].flat();
  switch (type) {
    case 'object':
      return object(schema, dialect);
    case 'array':
      if (schema.minItems !== undefined)
        throw new Error('no baseline can be generated for "minItems"');
      return dialect.listOf(written(items ?? {}, dialect));
    case 'integer':
      return integer(schema, dialect);
    case 'string':
      return text(schema, dialect);
    case 'boolean':
      return dialect.boolean;
    case undefined:
    default:
      throw new Error(`no baseline can be generated for the type "${type}"`);
  }
}

function object(schema: JsonSchema, dialect: Dialect): string {
  const { properties = {}, required = [], additionalProperties } = schema;
  if (typeof additionalProperties === 'object') {
    const value = written(additionalProperties, dialect);
    return value === 'text' ? dialect.mapOfTexts : dialect.mapOf(value);
  }
  const members = Object.entries(properties).map(
    ([name, property]) => `  ${name}: ${member(property, required.includes(name), dialect)},\n`,
  );
  if (members.length === 0) return dialect.anyObject;
  const isClosed = additionalProperties === false;
  return dialect.object(`\n${members.join('')}`, { isClosed, mayBeEmpty: required.length === 0 });
}

function member(property: JsonSchema, isRequired: boolean, dialect: Dialect): string {
  if (isRequired) return written(property, dialect);
  const value = notNull(property, dialect);
  if (!isNullable(property)) return dialect.optional(value);
  return value === 'text' ? 'nullishText' : dialect.nullish(value);
}

function integer({ minimum, maximum }: JsonSchema, dialect: Dialect): string {
  // The libraries check it with the type.
  return dialect.integer(minimum, maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum);
}

function text({ enum: values, pattern, minLength }: JsonSchema, dialect: Dialect): string {
  if (values) return dialect.oneOf(values as string[]);
  if (pattern) return dialect.matching(`/${pattern.replaceAll('/', '\\/')}/`);
  return minLength ? 'notEmptyText' : 'text';
}
