import { Ajv2020 } from 'ajv/dist/2020.js';
import { EVENT_MAP_FILE, modelOfRef, subschemas } from './schemas.js';
import type { Contract, JsonSchema, SchemaFile } from './schemas.js';

/** A place where a schema breaks a rule of the house. */
export interface LintFinding {
  readonly file: string;
  /** JSON pointer to the subschema. */
  readonly pointer: string;
  /** The broken rule: `S1` to `S8` of `docs/schema-style.md`, or a rule of the contract. */
  readonly rule: string;
  readonly message: string;
}

/** One subschema and what the rules need to know of its surroundings. */
interface Place {
  readonly file: SchemaFile;
  readonly pointer: string;
  readonly schema: JsonSchema;
  readonly models: ReadonlySet<string>;
}

type Rule = (place: Place) => string | undefined | false;

/** The envelope alone is open: producers add fields to it (C4). */
const OPEN_MODELS: ReadonlySet<string> = new Set(['event']);

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** Keywords that every script and every consumer of this project understands. */
const KEYWORDS: ReadonlySet<string> = new Set(
  (
    '$schema $id $ref title description examples default type format enum const pattern minLength ' +
    'maxLength minimum maximum properties required additionalProperties items allOf anyOf not'
  ).split(' '),
);

const isRoot = (place: Place) => place.pointer === '';
const isNull = (schema: JsonSchema | undefined) => schema?.type === 'null';
const isProperty = (place: Place) => /\/properties\/[^/]+$/.test(place.pointer);
const endsLine = (pattern: string) => pattern.endsWith('$');
const refusesNewline = (schema: JsonSchema) =>
  schema.not?.type === 'string' && schema.not.pattern === '\\n';

/** The rules, by number; a rule answers with what is wrong, or with nothing. */
const RULES: readonly (readonly [name: string, rule: Rule])[] = [
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
    'S5',
    (p) =>
      isRoot(p) &&
      (p.schema.properties ?? p.schema.enum) &&
      p.schema.title !== p.file.typeName &&
      `an object or named enum has the title "${p.file.typeName}"`,
  ],
  ['S5', (p) => !isRoot(p) && p.schema.title !== undefined && 'only the root has a title'],
  [
    'S5',
    (p) =>
      !isRoot(p) &&
      (p.schema.enum ?? p.schema.format ?? p.schema.properties) &&
      'enums, formats and objects are schema files of their own',
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
      !refusesNewline(schema) &&
      'a pattern that ends in $ needs "not": {"type": "string", "pattern": "\\\\n"}, for Python',
  ],
  [
    'S6',
    ({ schema }) =>
      ((schema.minLength ?? 0) > 1 || schema.maxLength !== undefined) &&
      'lengths above 1 differ between UTF-16 and code points: use a pattern',
  ],
  [
    'S6',
    ({ schema }) =>
      isRoot({ schema } as Place) &&
      schema.pattern !== undefined &&
      !schema.examples?.length &&
      'a pattern needs examples: they stand in error messages',
  ],
  [
    'S7',
    ({ schema }) =>
      isNumeric(schema) &&
      !((schema.maximum ?? Infinity) <= Number.MAX_SAFE_INTEGER) &&
      `an integer needs a maximum of at most ${String(Number.MAX_SAFE_INTEGER)}`,
  ],
  ['S7', ({ schema }) => [schema.type].flat().includes('number') && 'numbers are integers'],
  [
    'S8',
    (p) => (isRoot(p) || isProperty(p)) && !p.schema.description && 'a description is missing',
  ],
  [
    'C4',
    (p) =>
      p.schema.properties &&
      p.schema.additionalProperties !== OPEN_MODELS.has(p.file.name) &&
      'an object of the data model is closed: "additionalProperties": false',
  ],
  ['keyword', ({ schema }) => unknownKeyword(schema)],
];

/** Checks every schema against the house rules, the meta-schema and Ajv's strict mode. */
export function lintContract(contract: Contract): LintFinding[] {
  const models = new Set(contract.schemas.map((file) => file.name));
  const findings = contract.schemas.flatMap((file) =>
    places({ file, pointer: '', schema: file.schema, models }).flatMap(lintPlace),
  );
  return [
    ...findings,
    ...lintEventMap(contract, models),
    ...(findings.length ? [] : compile(contract)),
  ];
}

function places(place: Place): Place[] {
  return [
    place,
    ...subschemas(place.schema).flatMap(([step, schema]) =>
      places({ ...place, pointer: place.pointer + step, schema }),
    ),
  ];
}

function lintPlace(place: Place): LintFinding[] {
  return RULES.flatMap(([rule, check]) => {
    const message = check(place);
    return message ? [{ file: place.file.fileName, pointer: place.pointer, rule, message }] : [];
  });
}

function lintEventMap(contract: Contract, models: ReadonlySet<string>): LintFinding[] {
  return Object.entries(contract.eventTypeToSchema)
    .filter(([, model]) => !models.has(model))
    .map(([eventType, model]) => ({
      file: EVENT_MAP_FILE,
      pointer: `/${eventType}`,
      rule: 'C3',
      message: `there is no schema "${model}"`,
    }));
}

/** Ajv names the schema it stumbles over, so each one is compiled by itself. */
function compile({ schemas }: Contract): LintFinding[] {
  const ajv = new Ajv2020({ strict: true, validateFormats: false });
  const finding = (file: SchemaFile, rule: string, error: unknown): LintFinding => ({
    file: file.fileName,
    pointer: '',
    rule,
    message: error instanceof Error ? error.message : String(error),
  });
  return schemas
    .flatMap((file) => {
      try {
        ajv.addSchema(file.schema);
        return [];
      } catch (error) {
        return [finding(file, 'meta-schema', error)];
      }
    })
    .concat(
      schemas.flatMap((file) => {
        try {
          ajv.getSchema(file.schema.$id ?? '');
          return [];
        } catch (error) {
          return [finding(file, 'ajv-strict', error)];
        }
      }),
    );
}

function isIdOf(id: string | undefined, file: SchemaFile): boolean {
  return (
    id !== undefined &&
    URL.canParse(id) &&
    id.startsWith('https:') &&
    id.endsWith(`/${file.fileName}`)
  );
}

function isFileRef(ref: string, models: ReadonlySet<string>): boolean {
  return /^[a-z_]+\.json$/.test(ref) && models.has(modelOfRef(ref));
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
    !/\\[^n]|\(\?|\./.test(outsideClasses) &&
    !pattern.replace(/\\n/g, '').includes('\\')
  );
}

function isNumeric(schema: JsonSchema): boolean {
  return [schema.type].flat().includes('integer');
}

function unknownKeyword(schema: JsonSchema): string | undefined {
  const unknown = Object.keys(schema).find((keyword) => !KEYWORDS.has(keyword));
  return unknown && `"${unknown}" is not a keyword that this project uses`;
}
