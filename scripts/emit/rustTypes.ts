import { pascalCase } from 'change-case';
import { isNullable } from '../places.js';
import { modelOfRef } from '../schemas.js';
import type { JsonSchema, Models, SchemaFile } from '../schemas.js';
import { modelNamed } from './bundles.js';
import type { RustModule } from './rust.js';

/** Whether a model becomes a type of its own. Strings and numbers with a name do not. */
export function hasType({ schema }: SchemaFile): boolean {
  return schema.enum !== undefined || schema.type === 'object';
}

/** The types of the models of a folder, with what they import. */
export function typesCode({ models }: Pick<RustModule, 'models'>): string {
  const types = models.schemas
    .filter(hasType)
    .map((file) => typeCode(file, models))
    .join('\n\n');
  const uses = [
    ...(types.includes('BTreeMap<') ? ['use std::collections::BTreeMap;\n'] : []),
    ...(types.includes('Serialize') ? ['use serde::{Deserialize, Serialize};'] : []),
    ...(types.includes('Map<String, Value>') ? ['use serde_json::{Map, Value};'] : []),
    ...(types.includes('"whole_number') ? ['\nuse crate::whole_number;'] : []),
  ];
  return `\n${uses.map((use) => `${use}\n`).join('')}\n${types}\n`;
}

function typeCode(file: SchemaFile, models: Models): string {
  const { schema, typeName } = file;
  if (schema.enum) return enumCode(file);
  if (schema.properties) return structCode(file, models);
  return `${docs(schema)}pub type ${typeName} = ${typeOf(schema, models)};`;
}

const OF_ENUMS = 'Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize';
const OF_STRUCTS = 'Clone, Debug, PartialEq, Serialize, Deserialize';

function enumCode({ schema, typeName }: SchemaFile): string {
  const values = (schema.enum ?? []) as string[];
  const names = values.map((value) => pascalCase(value));
  const style = STYLES.find(({ separator }) =>
    values.every((value, index) => written(names[index] ?? '', separator) === value),
  );
  const variants = names.map((name, index) =>
    [
      `    /// \`${values[index]}\``,
      ...(style ? [] : [`    #[serde(rename = ${JSON.stringify(values[index])})]`]),
      `    ${name},`,
    ].join('\n'),
  );
  return `${docs(schema)}#[derive(${OF_ENUMS})]
${style ? `#[serde(rename_all = "${style.name}")]\n` : ''}pub enum ${typeName} {
${variants.join('\n')}
}`;
}

const STYLES = [
  { name: 'snake_case', separator: '_' },
  { name: 'kebab-case', separator: '-' },
];

/** The value that serde derives from the name of a variant. */
function written(name: string, separator: string): string {
  return name.replaceAll(/(?!^)[A-Z]/g, (letter) => separator + letter).toLowerCase();
}

function structCode({ schema, typeName }: SchemaFile, models: Models): string {
  const { properties = {}, required = [], additionalProperties } = schema;
  const isOpen = additionalProperties === true;
  const fields = Object.entries(properties).map(([name, member]) =>
    fieldCode(name, member, required.includes(name), models),
  );
  if (isOpen) fields.push(OTHER_MEMBERS);
  const hasDefault = required.length === 0 ? 'Default, ' : '';
  return `${docs(schema)}#[derive(${hasDefault}${OF_STRUCTS})]
${isOpen ? '' : '#[serde(deny_unknown_fields)]\n'}pub struct ${typeName} {
${fields.join('\n')}
}`;
}

const OTHER_MEMBERS = `    /// The members that the contract does not name.
    #[serde(flatten)]
    pub other: Map<String, Value>,`;

function fieldCode(name: string, member: JsonSchema, isRequired: boolean, models: Models): string {
  const type = typeOf(member, models);
  const nullable = isNullable(member);
  if (nullable === isRequired)
    throw new Error(`no field can be generated for "${name}": it must be required or may be null`);
  const options = [
    ...(nullable && isWhole(type) ? ['default'] : []),
    ...(isWhole(type) ? [`with = "whole_number${nullable ? '::optional' : ''}"`] : []),
    ...(nullable ? ['skip_serializing_if = "Option::is_none"'] : []),
  ];
  return `${docs(member, '    ')}${serdeAttribute(options)}    pub ${name}: ${nullable ? `Option<${type}>` : type},`;
}

/** Longer options stand in lines of their own, as rustfmt writes them. */
const LONGEST_OPTIONS = 70;

function serdeAttribute(options: readonly string[]): string {
  if (options.length === 0) return '';
  const line = options.join(', ');
  return line.length <= LONGEST_OPTIONS
    ? `    #[serde(${line})]\n`
    : `    #[serde(\n${options.map((option) => `        ${option}`).join(',\n')}\n    )]\n`;
}

/** Whole numbers may be written as \`1.0\` or \`1e2\`, which serde refuses for an integer. */
function isWhole(type: string): boolean {
  return type === 'u64';
}

/** The type of a value that is not null. */
function typeOf(schema: JsonSchema, models: Models): string {
  const { $ref, allOf, anyOf, items, additionalProperties } = schema;
  const inner = allOf?.[0] ?? anyOf?.[0];
  if (inner) return typeOf(inner, models);
  if ($ref !== undefined) return referredType(modelOfRef($ref), models);
  if (items) return `Vec<${entryType(items, models)}>`;
  if (additionalProperties === true) return 'Map<String, Value>';
  if (additionalProperties) return `BTreeMap<String, ${entryType(additionalProperties, models)}>`;
  const type = [schema.type].flat()[0] ?? '';
  const scalar = SCALARS[type];
  if (scalar === undefined)
    throw new Error(`no type can be generated for ${JSON.stringify(schema)}`);
  return scalar;
}

const SCALARS: Readonly<Record<string, string>> = {
  string: 'String',
  boolean: 'bool',
  integer: 'u64',
  number: 'f64',
};

function entryType(schema: JsonSchema, models: Models): string {
  const type = typeOf(schema, models);
  if (isWhole(type))
    throw new Error('no type can be generated for a list or a map of whole numbers');
  return type;
}

function referredType(name: string, models: Models): string {
  const file = modelNamed(models, name);
  return hasType(file) ? `${moduleOf(name, models)}${file.typeName}` : typeOf(file.schema, models);
}

/** The way to the module of a model. Its name is as in a \`$ref\`: \`../lane\` is one that families share. */
function moduleOf(name: string, { above }: Models): string {
  if (name.startsWith('../../')) return 'super::';
  if (!name.startsWith('../')) return '';
  // A family has two folders above its own.
  return above.some((file) => file.name.startsWith('../../')) ? 'super::families::' : 'super::';
}

function docs({ description = '' }: JsonSchema, indent = ''): string {
  const text = description
    .replaceAll(/[[\]<>]/g, (character) => `\\${character}`)
    .replaceAll(/\b[a-z]+(?:_[a-z]+)+\b/g, (name) => `\`${name}\``);
  return `${indent}/// ${text}\n`;
}
