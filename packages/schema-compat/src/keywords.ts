import { isObject, pointerOf, quote } from 'mission-dossier-contracts/tooling';
import { spotBelow, targetOf } from './schemaSet.js';
import type { Schema, SchemaSet, Spot } from './schemaSet.js';
import { SchemaError } from './schemaError.js';

/** The draft that both versions must use: keywords have other meanings in other drafts. */
export const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** The types of JSON values. An integer counts as a number. */
export const TYPES = ['null', 'boolean', 'number', 'string', 'array', 'object'] as const;

/** The formats of the draft. Each constrains only strings. */
const FORMATS: ReadonlySet<unknown> = new Set(
  (
    'date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference ' +
    'iri iri-reference uuid uri-template json-pointer relative-json-pointer regex'
  ).split(' '),
);

/** Nobody nests a schema deeper by hand. */
const MAX_DEPTH = 200;

/** The form that the value of a keyword must have. */
interface Form {
  /** A description that completes "…, expected". */
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
  /** Whether the keyword does not affect which values are accepted. */
  readonly isAnnotation?: true;
  /** The subschemas in a value, each with the segments of its pointer. */
  readonly subschemas?: (value: never) => (readonly [segments: (string | number)[], Schema])[];
}

const anything: Form = { expected: 'anything', holds: () => true };
const isText = (value: unknown) => typeof value === 'string';
const textAnnotation: Form = { expected: 'a string', holds: isText, isAnnotation: true };
const flagAnnotation: Form = {
  expected: 'true or false',
  holds: (value) => typeof value === 'boolean',
  isAnnotation: true,
};
/** A name that only a reference could use, and references to it are not supported. */
const anchor: Form = {
  expected: 'a name of letters, digits, "-", "_" and "." that begins with a letter or "_"',
  holds: (value) => typeof value === 'string' && /^[A-Za-z_][-A-Za-z0-9._]*$/.test(value),
  isAnnotation: true,
};
const number: Form = { expected: 'a number', holds: Number.isFinite };
const length: Form = {
  expected: 'a whole number of at least 0',
  holds: (value) => Number.isInteger(value) && (value as number) >= 0,
};
const schema: Form = {
  expected: 'a schema',
  holds: isSchema,
  subschemas: (value: Schema) => [[[], value]],
};
const schemaList: Form = {
  expected: 'an array of at least one schema',
  holds: (value) => Array.isArray(value) && value.length > 0 && value.every(isSchema),
  subschemas: (value: Schema[]) => value.map((member, i) => [[i], member]),
};

/** The supported keywords. `not` is supported only in the form that rule S6 requires. */
const KEYWORD_FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['$schema', { expected: quote(DRAFT), holds: (value) => value === DRAFT, isAnnotation: true }],
  ['$id', textAnnotation],
  ['$anchor', anchor],
  ['$dynamicAnchor', anchor],
  [
    '$ref',
    {
      expected:
        'the name of a schema file in the same folder, such as "timestamp.json", or "../" before the name for each folder up; ' +
        'a reference into a file, such as to an anchor ("#name"), is not supported',
      holds: (value) => typeof value === 'string' && /^(?:\.\.\/)*[^/#?:]+\.json$/.test(value),
    },
  ],
  ['$comment', textAnnotation],
  ['title', textAnnotation],
  ['description', textAnnotation],
  ['examples', { expected: 'an array', holds: Array.isArray, isAnnotation: true }],
  ['default', { ...anything, isAnnotation: true }],
  ['deprecated', flagAnnotation],
  ['readOnly', flagAnnotation],
  ['writeOnly', flagAnnotation],
  ['contentEncoding', textAnnotation],
  ['contentMediaType', textAnnotation],
  ['contentSchema', { expected: 'a schema', holds: isSchema, isAnnotation: true }],
  ['type', { expected: 'a type or an array of types', holds: isType }],
  [
    'format',
    { expected: 'a format of the draft, such as "date-time"', holds: (v) => FORMATS.has(v) },
  ],
  ['enum', { expected: 'an array', holds: Array.isArray }],
  ['const', anything],
  ['pattern', { expected: 'a regular expression', holds: isPattern }],
  ['minLength', length],
  ['maxLength', length],
  ['minItems', length],
  ['minimum', number],
  ['maximum', number],
  [
    'properties',
    {
      expected: 'an object of schemas',
      holds: (value) => isObject(value) && Object.values(value).every(isSchema),
      subschemas: (value: Record<string, Schema>) =>
        Object.entries(value).map(([name, member]) => [[name], member]),
    },
  ],
  ['required', { expected: 'an array of strings', holds: isListOfTexts }],
  ['additionalProperties', schema],
  ['items', schema],
  ['allOf', schemaList],
  ['anyOf', schemaList],
  [
    'not',
    {
      expected: 'the form {"type": "string", "pattern": "…"}; no other is supported',
      holds: isRefusedPattern,
    },
  ],
]);

/** The supported keywords. */
export const KNOWN_KEYWORDS: readonly string[] = [...KEYWORD_FORMS.keys()];

/** The supported keywords that do not affect which values are accepted. */
export const ANNOTATIONS: ReadonlySet<string> = new Set(
  KNOWN_KEYWORDS.filter((keyword) => KEYWORD_FORMS.get(keyword)?.isAnnotation),
);

/**
 * Checks that all schemas of a version are supported.
 *
 * @param set - the schemas
 * @param label - the name of the version in messages
 * @param mapFile - the name of the map from event type to schema in messages
 * @throws SchemaError for an unsupported keyword at any depth, an invalid value of a keyword, or a
 *   reference to a missing schema
 */
export function checkSchemas(set: SchemaSet, label: string, mapFile: string): void {
  for (const [file, root] of set.files) {
    if (!isSchema(root)) throw problemAt(label, { file, pointer: '' }, 'it is not a JSON Schema');
    checkSchema(set, label, { file, pointer: '' }, root, 0);
  }
  for (const [type, model] of set.eventTypes)
    checkTarget(set, label, { file: mapFile, pointer: pointerOf([type]) }, `${model}.json`);
}

function checkSchema(set: SchemaSet, label: string, at: Spot, value: Schema, depth: number): void {
  if (typeof value === 'boolean') return;
  if (depth > MAX_DEPTH) throw problemAt(label, at, 'the schema is nested too deeply');
  for (const [keyword, content] of Object.entries(value)) {
    const spot = spotBelow(at, keyword);
    const form = KEYWORD_FORMS.get(keyword);
    if (!form) throw problemAt(label, spot, `the keyword ${quote(keyword)} is not supported`);
    if (!form.holds(content)) {
      const found = quote(JSON.stringify(content));
      throw problemAt(label, spot, `the value ${found} of ${keyword}, expected ${form.expected}`);
    }
    if (keyword === '$ref') checkTarget(set, label, spot, content as string);
    for (const [segments, member] of form.subschemas?.(content as never) ?? [])
      checkSchema(set, label, spotBelow(spot, ...segments), member, depth + 1);
  }
}

function checkTarget(set: SchemaSet, label: string, at: Spot, ref: string): void {
  const target = targetOf(at.file, ref);
  if (!set.files.has(target))
    throw problemAt(label, at, `there is no schema file ${quote(target)}`);
}

function problemAt(label: string, { file, pointer }: Spot, what: string): SchemaError {
  return new SchemaError(`${label}: ${file}#${pointer}: ${what}`);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'boolean' || isObject(value);
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((member) => typeof member === 'string');
}

function isType(value: unknown): boolean {
  const names: unknown[] = Array.isArray(value) ? value : [value];
  const known: readonly unknown[] = [...TYPES, 'integer'];
  return names.length > 0 && names.every((name) => known.includes(name));
}

function isPattern(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    return Boolean(new RegExp(value, 'u'));
  } catch {
    return false;
  }
}

function isRefusedPattern(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.keys(value).every((keyword) => keyword === 'type' || keyword === 'pattern') &&
    value['type'] === 'string' &&
    isPattern(value['pattern'])
  );
}
