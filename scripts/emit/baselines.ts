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
  const { $ref, allOf, type, items } = schema;
  if ($ref !== undefined) return camelCase(modelOfRef($ref));
  if (allOf?.[0]) return written(allOf[0], dialect);
  switch ([type].flat()[0]) {
    case 'object':
      return object(schema, dialect);
    case 'array':
      return dialect.listOf(written(items ?? {}, dialect));
    case 'integer':
      return integer(schema, dialect);
    case 'string':
      return text(schema, dialect);
    case undefined:
    default:
      throw new Error(`no baseline can be generated for ${JSON.stringify(schema)}`);
  }
}

function object(schema: JsonSchema, dialect: Dialect): string {
  const { properties = {}, required = [], additionalProperties } = schema;
  if (typeof additionalProperties === 'object') {
    if (additionalProperties.type !== 'string')
      throw new Error('no baseline can be generated for a map of anything but texts');
    return dialect.textByName;
  }
  const members = Object.entries(properties).map(
    ([name, property]) => `  ${name}: ${member(property, required.includes(name), dialect)},\n`,
  );
  if (members.length === 0) return dialect.anyObject;
  const isClosed = additionalProperties === false;
  return dialect.object(`\n${members.join('')}`, { isClosed, mayBeEmpty: required.length === 0 });
}

/** What may be absent may be null, and the other way round (C5). */
function member(property: JsonSchema, isRequired: boolean, dialect: Dialect): string {
  const isNullable = property.anyOf !== undefined || Array.isArray(property.type);
  if (isRequired === isNullable)
    throw new Error('no baseline can be generated for what may be null and not absent');
  const schema = written(property.anyOf?.[0] ?? property, dialect);
  if (!isNullable) return schema;
  return schema === 'text' ? 'nullishText' : dialect.nullish(schema);
}

function integer({ minimum, maximum }: JsonSchema, dialect: Dialect): string {
  if (minimum === undefined)
    throw new Error('no baseline can be generated for an integer without a minimum');
  return dialect.integer(minimum, maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum);
}

function text({ enum: values, pattern, minLength }: JsonSchema, dialect: Dialect): string {
  if (values) return dialect.oneOf(values as string[]);
  if (pattern) return dialect.matching(`/${pattern.replaceAll('/', '\\/')}/`);
  return minLength ? 'notEmptyText' : 'text';
}
