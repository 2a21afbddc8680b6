import fc from 'fast-check';
import type { Schema, SchemaSet } from '../src/schemaSet.js';

type Keywords = Record<string, unknown>;

/** Changes one subschema in place, or leaves it unchanged if it does not apply. */
type Mutation = (schema: Keywords, choice: number, files: readonly string[]) => void;

const VALUES: readonly Schema[] = [
  true,
  false,
  { type: 'string' },
  { type: 'integer', minimum: 0, maximum: 3 },
  { type: ['string', 'null'] },
  { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
  { type: 'object', properties: { a: {} }, required: ['a'] },
  { anyOf: [{ type: 'boolean' }, { type: 'null' }] },
  { enum: ['a', 1, null] },
];

/** Keywords that change no verdict, whatever they say. */
const ANNOTATIONS: readonly Keywords[] = [
  { title: 'Other' },
  { description: 'Something else.' },
  { $comment: 'A remark.' },
  { default: { a: 1 } },
  { examples: ['a', null] },
  { deprecated: true },
  { readOnly: true },
  { writeOnly: true },
  { contentEncoding: 'base64' },
  { contentMediaType: 'application/json' },
  { contentSchema: { type: 'object', required: ['a'] } },
];

let anchors = 0;

/** A copy, because mutations change the chosen value. */
const copyOfAny = <T>(values: readonly T[], choice: number) =>
  structuredClone(values[choice % values.length] as T);
const propertiesOf = (schema: Keywords) => (schema['properties'] ?? {}) as Keywords;

/** The mutations, by name. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  addProperty: (schema, choice) => {
    const name = copyOfAny(['extra', 'constructor', 'event_id', 'hash'], choice >> 4);
    schema['properties'] = { ...propertiesOf(schema), [name]: copyOfAny(VALUES, choice) };
  },
  removeProperty: (schema, choice) => {
    const names = Object.keys(propertiesOf(schema));
    const gone = copyOfAny(names, choice);
    if (names.length > 0)
      schema['properties'] = Object.fromEntries(
        Object.entries(propertiesOf(schema)).filter(([name]) => name !== gone),
      );
  },
  replaceProperty: (schema, choice) => {
    const names = Object.keys(propertiesOf(schema));
    if (names.length > 0)
      propertiesOf(schema)[copyOfAny(names, choice >> 4)] = copyOfAny(VALUES, choice);
  },
  require: (schema, choice) => {
    const name = copyOfAny([...Object.keys(propertiesOf(schema)), 'extra'], choice);
    schema['required'] = [...new Set([...((schema['required'] ?? []) as string[]), name])];
  },
  requireLess: (schema) => {
    if (schema['required']) schema['required'] = (schema['required'] as string[]).slice(1);
  },
  close: (schema) => {
    schema['additionalProperties'] = false;
  },
  open: (schema) => {
    delete schema['additionalProperties'];
  },
  map: (schema, choice) => {
    schema['additionalProperties'] = copyOfAny(VALUES, choice);
  },
  type: (schema, choice) => {
    schema['type'] = copyOfAny(['string', 'integer', 'number', 'object', 'null', 'array'], choice);
  },
  allowNull: (schema) => {
    if (typeof schema['type'] === 'string') schema['type'] = [schema['type'], 'null'];
  },
  wrapInNull: (schema) => {
    const { $id: _, $schema: __, ...inner } = schema;
    for (const keyword of Object.keys(inner)) Reflect.deleteProperty(schema, keyword);
    schema['anyOf'] = [inner, { type: 'null' }];
  },
  unwrap: (schema) => {
    const [first] = (schema['anyOf'] ?? schema['allOf'] ?? []) as Keywords[];
    delete schema['anyOf'];
    delete schema['allOf'];
    if (first) Object.assign(schema, first);
  },
  alsoOf: (schema, choice) => {
    schema['allOf'] = [...((schema['allOf'] ?? []) as Schema[]), copyOfAny(VALUES, choice)];
  },
  orOf: (schema, choice) => {
    if (schema['anyOf'])
      schema['anyOf'] = [...(schema['anyOf'] as Schema[]), copyOfAny(VALUES, choice)];
  },
  growEnum: (schema, choice) => {
    if (schema['enum'])
      schema['enum'] = [...(schema['enum'] as unknown[]), copyOfAny(['new', 5, null], choice)];
  },
  shrinkEnum: (schema, choice) => {
    const values = schema['enum'] as unknown[] | undefined;
    if (values && values.length > 1)
      schema['enum'] = values.filter((_, i) => i !== choice % values.length);
  },
  addEnum: (schema, choice) => {
    schema['enum'] = copyOfAny([['a', 'b'], ['', 1], [null], [{}, []]], choice);
  },
  makeConstant: (schema, choice) => {
    schema['const'] = copyOfAny(['a', '', 0, null, {}], choice);
  },
  bound: (schema, choice) => {
    const keyword = copyOfAny(
      ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems'],
      choice >> 4,
    );
    schema[keyword] = choice % 4;
  },
  unbound: (schema, choice) => {
    schema[copyOfAny(['pattern', 'not', 'format', 'minLength'], choice)] = undefined;
  },
  pattern: (schema, choice) => {
    schema['pattern'] = copyOfAny(['', '^a', '^[0-9a-f]+$', '\\n'], choice);
  },
  refuse: (schema) => {
    schema['not'] = { type: 'string', pattern: '\\n' };
  },
  format: (schema, choice) => {
    schema['format'] = copyOfAny(['uuid', 'date-time', 'date'], choice);
  },
  items: (schema, choice) => {
    schema['items'] = copyOfAny(VALUES, choice);
  },
  target: (schema, choice, files) => {
    if (schema['$ref']) schema['$ref'] = copyOfAny(files, choice);
  },
  annotate: (schema, choice) => {
    Object.assign(schema, copyOfAny(ANNOTATIONS, choice));
  },
  anchor: (schema) => {
    // The same anchor twice in a file has no meaning.
    anchors += 1;
    schema['$anchor'] = `anchor${anchors}`;
  },
};

/** A mutation and its position: numbers that are reduced modulo the number of choices. */
export interface Step {
  readonly mutation: string;
  readonly file: number;
  readonly place: number;
  readonly choice: number;
}

/** Any mutation anywhere. */
export const anyStep = stepOf(Object.keys(MUTATIONS));

/** Any annotation or anchor anywhere. */
export const anyAnnotation = stepOf(['annotate', 'anchor']);

function stepOf(names: readonly string[]): fc.Arbitrary<Step> {
  return fc.record({
    mutation: fc.constantFrom(...names),
    file: fc.nat(1000),
    place: fc.nat(1000),
    choice: fc.nat(1000),
  });
}

/** The schemas after some mutations, and the changed files. */
export function mutated(
  set: SchemaSet,
  steps: readonly Step[],
): { set: SchemaSet; files: string[] } {
  const files = new Map([...set.files].map(([file, schema]) => [file, asIfRead(schema)]));
  const names = [...files.keys()];
  const changed = steps.map(({ mutation, file, place, choice }) => {
    const name = copyOfAny(names, file);
    const subschemas = subschemasOf(files.get(name));
    const subschema = subschemas[place % subschemas.length];
    if (subschema) MUTATIONS[mutation]?.(subschema, choice, names);
    return name;
  });
  const entries = [...files].map(([file, schema]): [string, Schema] => [file, asIfRead(schema)]);
  return { set: { ...set, files: new Map(entries) }, files: [...new Set(changed)] };
}

/** A copy, as if read from a file: with no gaps, and no object in two places. */
function asIfRead(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema)) as Schema;
}

function subschemasOf(schema: unknown): Keywords[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const keywords = schema as Keywords;
  const lists = ['allOf', 'anyOf'].flatMap((keyword) => (keywords[keyword] ?? []) as unknown[]);
  const single = ['items', 'additionalProperties'].map((keyword) => keywords[keyword]);
  const below = [...Object.values(propertiesOf(keywords)), ...lists, ...single];
  return [keywords, ...below.flatMap(subschemasOf)];
}
