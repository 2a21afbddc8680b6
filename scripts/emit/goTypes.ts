import { besides, modelOfRef } from '../schemas.js';
import type { Contract, FamilyDeclaration, JsonSchema, SchemaFile } from '../schemas.js';
import { asPhrase } from './constraints.js';
import { goName } from './goNames.js';

/** The longest line of a comment, without its indentation. */
const COMMENT_WIDTH = 110;

// In the form by which the tools of Go know generated files.
const HEAD = `// Code generated from schemas/ by 'npm run generate'. DO NOT EDIT.

package dossier
`;

/** A model, by the path of its file below `schemas/`, without `.json`. */
type ModelsByPath = ReadonlyMap<string, SchemaFile>;

/** Go files with a type for each model of events and states, in the order of their names. */
export function emitGoTypes(contract: Contract): [file: string, text: string][] {
  const { families, siblings } = contract;
  const folders: [file: string, folder: string, files: readonly SchemaFile[]][] = [
    ['dossier', '', contract.schemas],
    ['families', 'families/', siblings.shared.schemas],
    ...siblings.all.map(({ name, models }): (typeof folders)[number] => [
      name,
      `families/${name}/`,
      models.schemas,
    ]),
  ];
  const models = new Map(
    folders.flatMap(([, folder, files]) =>
      files.map((file) => [folder + file.name, file] as const),
    ),
  );
  const declared = [...families, ...siblings.all];
  const payloads = payloadTypes(declared);
  assertDistinct([...models.values()], declared);
  return [
    ...folders.map(([file, folder, files]): [string, string] => [
      `${file}_types_generated.go`,
      typesFile(folder, files, models, payloads),
    ]),
    ['event_types_generated.go', eventTypesFile(declared)],
    ['models_generated.go', modelsFile(models)],
  ];
}

/** The event types of each payload. */
function payloadTypes(families: readonly FamilyDeclaration[]): ReadonlyMap<string, string[]> {
  const types = new Map<string, string[]>();
  for (const { events } of families)
    for (const [eventType, payload] of Object.entries(events))
      types.set(payload, [...(types.get(payload) ?? []), eventType]);
  return types;
}

/** Whether a model has a type of its own; those of plain texts and numbers are a string and a number in Go, too. */
function hasType({ enum: values, properties, type }: JsonSchema): boolean {
  return values !== undefined || properties !== undefined || type === 'object';
}

function isMap({ additionalProperties }: JsonSchema): boolean {
  return typeof additionalProperties === 'object';
}

function typesFile(
  folder: string,
  files: readonly SchemaFile[],
  models: ModelsByPath,
  payloads: ReadonlyMap<string, string[]>,
): string {
  const types = files
    .filter(({ schema }) => hasType(schema))
    .map((file) => typeOfModel(file, (ref) => named(folder + file.name, ref, models), payloads));
  const text = types.join('\n');
  const imports = text.includes('json.RawMessage') ? '\nimport "encoding/json"\n' : '';
  return `${HEAD}${imports}\n${text}`;
}

/** Returns the model that a `$ref` in another one names. */
function named(from: string, ref: string, models: ModelsByPath): SchemaFile {
  const path = new URL(besides(from, modelOfRef(ref)), 'file:///').pathname.slice(1);
  const file = models.get(path);
  if (!file) throw new Error(`no Go type can be generated for "${ref}" in "${from}"`);
  return file;
}

type Resolve = (ref: string) => SchemaFile;

function typeOfModel(
  { name, schema }: SchemaFile,
  resolve: Resolve,
  payloads: ReadonlyMap<string, string[]>,
): string {
  const type = goName(name);
  const eventTypes = payloads.get(name);
  const what = eventTypes
    ? `is the payload of ${eventTypes.join(' and ')}:`
    : isMap(schema)
      ? 'has'
      : 'is';
  const doc = comment(`${type} ${what} ${asPhrase(schema.description)}.`);
  if (schema.enum) return doc + enumType(type, schema.enum as string[]);
  if (!schema.properties) return `${doc}type ${type} ${typeOf(schema, resolve)}\n`;
  return doc + structType(type, schema, resolve);
}

function enumType(type: string, values: readonly string[]): string {
  const names = values.map((value) => type + goName(value));
  const width = Math.max(...names.map(({ length }) => length));
  const constants = names.map(
    (name, i) => `\t${name.padEnd(width)} ${type} = ${JSON.stringify(values[i])}\n`,
  );
  return `type ${type} string

// The values of ${type}.
const (
${constants.join('')})
`;
}

function structType(type: string, schema: JsonSchema, resolve: Resolve): string {
  const { properties = {}, required = [] } = schema;
  const fields = Object.entries(properties).map(([name, property]) => {
    // Null and absent are the same (C5), and an empty list is neither.
    const option = required.includes(name) ? '' : ',omitzero';
    return `${comment(property.description ?? '', '\t')}\t${goName(name)} ${typeOf(property, resolve)} \`json:"${name}${option}"\`\n`;
  });
  if (schema.additionalProperties !== true) return `type ${type} struct {\n${fields.join('')}}\n`;
  return `type ${type} struct {
${fields.join('')}\t// Other holds the members that a producer added, by name.
\tOther map[string]json.RawMessage \`json:"-"\`
}

// UnmarshalJSON reads the members by their exact names, and keeps all others in Other.
func (value *${type}) UnmarshalJSON(text []byte) error {
\ttype members ${type}
\tother, err := unmarshalOpen(text, (*members)(value))
\tvalue.Other = other
\treturn err
}

// MarshalJSON writes the members, and then those of Other.
func (value ${type}) MarshalJSON() ([]byte, error) {
\ttype members ${type}
\treturn marshalOpen(members(value), value.Other)
}
`;
}

const PLAIN_TYPES: Readonly<Record<string, string>> = {
  string: 'string',
  boolean: 'bool',
  integer: 'Integer',
  number: 'float64',
};

function typeOf(schema: JsonSchema, resolve: Resolve): string {
  const { allOf: [only] = [], anyOf: [nullable] = [], $ref, type, items } = schema;
  if (only) return typeOf(only, resolve);
  if (nullable) return optional(nullable, resolve);
  if ($ref !== undefined) {
    const { name, schema: model } = resolve($ref);
    return hasType(model) ? goName(name) : typeOf(model, resolve);
  }
  if (items) return `[]${typeOf(items, resolve)}`;
  if (typeof schema.additionalProperties === 'object')
    return `map[string]${typeOf(schema.additionalProperties, resolve)}`;
  if (type === 'object') return 'json.RawMessage';
  if (Array.isArray(type)) return optional({ ...schema, type: type[0] ?? '' }, resolve);
  const plain = PLAIN_TYPES[type ?? ''];
  if (plain === undefined) throw new Error(`no Go type can be generated for the type "${type}"`);
  return plain;
}

/** The type of a value that may be null: nil stands for null. A list and a map have a nil already. */
function optional(schema: JsonSchema, resolve: Resolve): string {
  const { type, properties } = schema.$ref === undefined ? schema : resolve(schema.$ref).schema;
  const hasNil = type === 'array' || (type === 'object' && !properties);
  return `${hasNil ? '' : '*'}${typeOf(schema, resolve)}`;
}

function eventTypesFile(families: readonly FamilyDeclaration[]): string {
  const blocks = families.map(({ name, description, events }) => {
    const names = Object.keys(events).map((eventType) => [`EventType${eventType}`, eventType]);
    const width = Math.max(...names.map(([constant = '']) => constant.length));
    const constants = names.map(
      ([constant = '', eventType]) => `\t${constant.padEnd(width)} = "${eventType}"\n`,
    );
    return `${comment(`The event types of the family "${name}": ${asPhrase(description)}.`)}const (\n${constants.join('')})\n`;
  });
  return `${HEAD}\n${blocks.join('\n')}`;
}

function modelsFile(models: ModelsByPath): string {
  const cases = [...models]
    .filter(([, { schema }]) => hasType(schema))
    .map(([path, { name }]) => `\tcase "${path}":\n\t\treturn new(${goName(name)})\n`);
  return `${HEAD}
// newValue returns a pointer to a new value of the type of a model; nil if it has none.
func newValue(model string) any {
\tswitch model {
${cases.join('')}\t}
\treturn nil
}
`;
}

/** All names are in one package, so no two may be equal. */
function assertDistinct(
  files: readonly SchemaFile[],
  families: readonly FamilyDeclaration[],
): void {
  const names = [
    ...families.flatMap(({ events }) => Object.keys(events).map((name) => `EventType${name}`)),
    ...files
      .filter(({ schema }) => hasType(schema))
      .flatMap(({ name, schema }) => [
        goName(name),
        ...(schema.enum ?? []).map((value) => goName(name) + goName(String(value))),
      ]),
  ];
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new Error(`two Go names would be "${twice}"`);
}

/** A comment of one or more lines. */
function comment(text: string, indentation = ''): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= COMMENT_WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => `${indentation}// ${line}\n`).join('');
}
