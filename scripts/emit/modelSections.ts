import { bareName, isNullable } from '../places.js';
import { modelOfRef } from '../schemas.js';
import type { JsonSchema, SchemaFile } from '../schemas.js';
import { anchorOf, code, table } from './markdown.js';

/** The heading of the section about a model, by the name of the model. */
export type Headings = ReadonlyMap<string, string>;

/** The keywords that constrain the value of a field, in the order in which they are shown. */
const LIMITS = ['const', 'minLength', 'minItems', 'minimum', 'maximum', 'pattern'] as const;

/** Headings of sections for models: the names of their types. */
export function headingsOf(models: readonly SchemaFile[]): Map<string, string> {
  return new Map(models.map(({ name, typeName }) => [name, typeName]));
}

/** A section for each model: first the objects, then all others. */
export function modelSections(models: readonly SchemaFile[], headings: Headings): string[] {
  const isObject = ({ schema }: SchemaFile) => schema.type === 'object';
  const part = (heading: string, files: readonly SchemaFile[]) =>
    files.length === 0 ? [] : [heading, ...files.map((file) => section(file, headings))];
  return [
    ...part('## Objects', models.filter(isObject)),
    ...part(
      '## Values',
      models.filter((file) => !isObject(file)),
    ),
  ];
}

function section({ name, schema }: SchemaFile, headings: Headings): string {
  return `### ${headings.get(name) ?? name}\n\n${modelBody(schema, headings)}`;
}

/** The description of a model, and what its values may be. */
export function modelBody(schema: JsonSchema, headings: Headings): string {
  const { description = '', properties } = schema;
  return [
    description,
    properties ? fieldTable(schema, headings) : valueText(schema, headings),
  ].join('\n\n');
}

function fieldTable({ properties = {}, required = [] }: JsonSchema, headings: Headings): string {
  return table(
    ['Field', 'Type', 'Required', 'Constraints', 'What it is'],
    Object.entries(properties).map(([name, schema]) => {
      const isRequired = required.includes(name);
      return [
        code(name),
        typeText(schema, headings) + (isRequired && isNullable(schema) ? ' or null' : ''),
        requiredText(isRequired, schema),
        limits(schema).join(', '),
        schema.description ?? '',
      ];
    }),
  );
}

function requiredText(isRequired: boolean, { default: value }: JsonSchema): string {
  if (isRequired) return 'yes';
  return value === undefined ? 'no' : `no, default ${jsonCode(value)}`;
}

function valueText(schema: JsonSchema, headings: Headings): string {
  if (schema.enum) return `One of ${schema.enum.map(jsonCode).join(', ')}.`;
  const parts = [typeText(schema, headings), ...limits(schema)];
  const examples = (schema.examples ?? []).map(jsonCode).join(', ');
  return `Type: ${parts.join(', ')}.${examples === '' ? '' : ` Such as ${examples}.`}`;
}

/** The type of a value, without null. */
function typeText(schema: JsonSchema, headings: Headings): string {
  const { $ref, items, additionalProperties } = notNull(schema);
  if ($ref !== undefined) return link(bareName(modelOfRef($ref)), headings);
  if (items) return `list of ${typeText(items, headings)}`;
  if (typeof additionalProperties === 'object')
    return `map of ${typeText(additionalProperties, headings)}`;
  return [notNull(schema).type]
    .flat()
    .filter((type) => type !== 'null')
    .join(' or ');
}

function link(model: string, headings: Headings): string {
  const heading = headings.get(model);
  if (heading === undefined) throw new Error(`the page has no section for the model "${model}"`);
  return `[${heading}](#${anchorOf(heading)})`;
}

/** The constraints of a value, and of what it consists of. */
function limits(schema: JsonSchema): string[] {
  const { items, additionalProperties, ...own } = notNull(schema);
  const ofItems = items ?? (typeof additionalProperties === 'object' ? additionalProperties : {});
  return [
    ...LIMITS.filter((keyword) => own[keyword] !== undefined).map((keyword) =>
      code(`${keyword}: ${keyword === 'pattern' ? own.pattern : JSON.stringify(own[keyword])}`),
    ),
    ...(Object.keys(ofItems).length === 0 ? [] : limits(ofItems).map((limit) => `each ${limit}`)),
  ];
}

/** A schema without null (S4) and without the text beside a reference (S3). */
function notNull(schema: JsonSchema): JsonSchema {
  return schema.anyOf?.[0] ?? schema.allOf?.[0] ?? schema;
}

function jsonCode(value: unknown): string {
  return code(JSON.stringify(value));
}
