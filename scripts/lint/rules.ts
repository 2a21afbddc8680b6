import { KEYWORDS } from '../keywords.js';
import { modelOfRef } from '../schemas.js';
import type { JsonSchema, SchemaFile } from '../schemas.js';

/** A subschema with the context that the rules need. */
export interface Place {
  readonly file: SchemaFile;
  readonly pointer: string;
  readonly schema: JsonSchema;
  readonly models: ReadonlySet<string>;
}

/** Returns a message if the rule is violated. */
export type Rule = (place: Place) => string | undefined | false;

/**
 * Of the contract's models, only the envelope is open: producers may add fields to it (C4). The files that
 * producers save for themselves are theirs, and others add attributes to a CloudEvent.
 */
const OPEN_MODELS: ReadonlySet<string> = new Set([
  'event',
  'artifact_summary',
  'baseline_key',
  'cloud_event',
  'parity_baseline',
  'saved_scan',
]);

/** The draft that the schemas are written in. */
export const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

const isRoot = (place: Place) => place.pointer === '';
const isNull = (schema: JsonSchema | undefined) => schema?.type === 'null';
const isProperty = (place: Place) => /\/properties\/[^/]+$/.test(place.pointer);
const SCALAR_TYPES = ['string', 'integer', 'boolean'];
/** Whether a pattern has a `$` outside of character classes. */
export const endsLine = (pattern: string) => pattern.replace(/\[[^\]]*\]/g, '').includes('$');
const forbidsNewline = (schema: JsonSchema) =>
  schema.not?.type === 'string' && schema.not.pattern === '\\n';

/** The rules of `docs/schema-style.md` and of the contract for subschemas, with their numbers. */
export const RULES: readonly (readonly [name: string, rule: Rule])[] = [
  ['S1', (p) => isRoot(p) && p.schema.$schema !== DRAFT && `$schema must be ${DRAFT}`],
  [
    'S2',
    (p) =>
      isRoot(p) && !isIdOf(p.schema.$id, p.file) && '$id must be absolute and end in the file name',
  ],
  ['S2', (p) => !isRoot(p) && p.schema.$id !== undefined && 'only the root has an $id'],
  [
    'S2',
    ({ schema: { $ref }, models }) =>
      $ref !== undefined &&
      !isFileRef($ref, models) &&
      `$ref "${$ref}" is not the bare name of a schema file`,
  ],
  [
    'S3',
    (p) =>
      p.schema.$ref !== undefined &&
      Object.keys(p.schema).length > 1 &&
      'nothing may stand beside $ref',
  ],
  [
    'S4',
    (p) =>
      Array.isArray(p.schema.type) &&
      !isNullableScalar(p.schema.type) &&
      'a type array is for a nullable scalar, ["…", "null"]; otherwise use anyOf [X, null]',
  ],
  [
    'S4',
    ({ schema: { anyOf } }) =>
      anyOf &&
      !(anyOf.length === 2 && !isNull(anyOf[0]) && isNull(anyOf[1])) &&
      'anyOf is for nullables: [X, {"type": "null"}]',
  ],
  [
    'S4',
    ({ schema: { anyOf } }) =>
      SCALAR_TYPES.includes(String(anyOf?.[0]?.type)) &&
      'a nullable scalar is a type array, ["…", "null"]',
  ],
  [
    'S5',
    (p) =>
      isRoot(p) &&
      (p.schema.properties ?? p.schema.enum) &&
      p.schema.title !== p.file.typeName &&
      `an object or named enum has the title "${p.file.typeName}"`,
  ],
  [
    'S5',
    (p) =>
      p.schema.title !== undefined &&
      !(isRoot(p) && (p.schema.properties ?? p.schema.enum ?? p.schema.type === 'object')) &&
      'titles are for objects and named enums only',
  ],
  [
    'S5',
    ({ schema }) =>
      schema.enum?.some((value) => typeof value !== 'string') &&
      'the values of a named enum must be strings',
  ],
  [
    'S5',
    (p) =>
      !isRoot(p) &&
      (p.schema.enum ?? p.schema.format ?? p.schema.properties) &&
      'enums, formats and objects must be in schema files of their own',
  ],
  [
    'S5',
    (p) =>
      !isRoot(p) &&
      p.schema.pattern !== undefined &&
      !p.pointer.endsWith('/not') &&
      'a pattern is a named scalar in a schema file of its own',
  ],
  [
    'S6',
    (p) =>
      p.schema.format !== undefined &&
      p.schema.pattern === undefined &&
      'a format needs a pattern beside it that says the same',
  ],
  [
    'S6',
    ({ schema: { pattern } }) =>
      pattern !== undefined &&
      !isPortable(pattern) &&
      'a pattern is ASCII, without \\d \\w \\s . or lookaround',
  ],
  [
    'S6',
    ({ schema }) =>
      schema.pattern !== undefined &&
      endsLine(schema.pattern) &&
      !forbidsNewline(schema) &&
      'a pattern that ends in $ needs "not": {"type": "string", "pattern": "\\\\n"}, for Python',
  ],
  [
    'S6',
    ({ schema }) =>
      schema.not !== undefined &&
      !endsLine(schema.pattern ?? '') &&
      !forbidsNewline(schema) &&
      '"not" is for the newline before which Python\'s $ matches',
  ],
  [
    'S6',
    ({ schema }) =>
      ((schema.minLength ?? 0) > 1 || schema.maxLength !== undefined) &&
      'lengths above 1 differ between UTF-16 and code points: use a pattern',
  ],
  [
    'S6',
    (p) =>
      isRoot(p) &&
      p.schema.pattern !== undefined &&
      !p.schema.examples?.length &&
      'a pattern needs examples: they stand in error messages',
  ],
  [
    'S7',
    ({ schema }) =>
      isNumeric(schema) &&
      !((schema.maximum ?? Infinity) <= Number.MAX_SAFE_INTEGER) &&
      `an integer needs a maximum of at most ${String(Number.MAX_SAFE_INTEGER)}`,
  ],
  [
    'S7',
    (p) =>
      [p.schema.type].flat().includes('number') &&
      !(isRoot(p) && p.schema.minimum !== undefined && p.schema.maximum !== undefined) &&
      'numbers are integers; a fraction is a schema file of its own, with a "minimum" and a "maximum"',
  ],
  [
    'S8',
    (p) => (isRoot(p) || isProperty(p)) && !p.schema.description && 'a description is missing',
  ],
  [
    'C4',
    (p) =>
      p.schema.properties &&
      p.schema.additionalProperties !== undefined &&
      p.schema.additionalProperties !== OPEN_MODELS.has(p.file.name) &&
      'an object of the data model is closed: "additionalProperties": false',
  ],
  [
    'C4',
    ({ schema }) =>
      schema.type === 'object' &&
      schema.additionalProperties === undefined &&
      'an object says what other properties it may have: "additionalProperties"',
  ],
  ['keyword', ({ schema }) => unknownKeyword(schema)],
];

function isIdOf(id: string | undefined, file: SchemaFile): boolean {
  return (
    id !== undefined &&
    URL.canParse(id) &&
    id.startsWith('https:') &&
    id.endsWith(`/${file.fileName}`)
  );
}

function isFileRef(ref: string, models: ReadonlySet<string>): boolean {
  // Models in subfolders may refer to those of the folders above.
  return /^(?:\.\.\/)*[a-z0-9_]+\.json$/.test(ref) && models.has(modelOfRef(ref));
}

function isNullableScalar(type: string[]): boolean {
  const [first, second] = type;
  return (
    type.length === 2 && second === 'null' && !['null', 'object', 'array'].includes(first ?? '')
  );
}

function isPortable(pattern: string): boolean {
  const outsideClasses = pattern.replace(/\[[^\]]*\]/g, '');
  return (
    /^[\x20-\x7e]*$/.test(pattern) &&
    !/\\[^ntr]|\(\?|\./.test(outsideClasses) &&
    !pattern.replace(/\\[ntr]/g, '').includes('\\')
  );
}

function isNumeric(schema: JsonSchema): boolean {
  return [schema.type].flat().includes('integer');
}

function unknownKeyword(schema: JsonSchema): string | undefined {
  const unknown = Object.keys(schema).find((keyword) => !KEYWORDS.has(keyword));
  return unknown && `"${unknown}" is not a keyword of this project`;
}
