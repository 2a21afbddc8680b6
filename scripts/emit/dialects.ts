/** How a library of validators writes a schema, as code: the way its documentation does. */
export interface Dialect {
  readonly imports: string;
  readonly text: string;
  readonly notEmptyText: string;
  readonly matching: (pattern: string) => string;
  readonly oneOf: (values: readonly string[]) => string;
  /** Of whole numbers that a double holds exactly; that is the maximum where there is none. */
  readonly integer: (minimum: number, maximum: number | undefined) => string;
  readonly listOf: (item: string) => string;
  /** A map of texts by name. */
  readonly textByName: string;
  readonly anyObject: string;
  readonly object: (members: string, kind: ObjectKind) => string;
  /** What may be absent, too, or null. */
  readonly nullish: (schema: string) => string;
}

/** What else is known of an object than its members. */
export interface ObjectKind {
  readonly isClosed: boolean;
  /** Whether an empty object is valid. */
  readonly mayBeEmpty: boolean;
}

const zod: Dialect = {
  imports: "import * as z from 'zod';\nimport { isTextByName } from '../object.js';",
  text: 'z.string()',
  notEmptyText: 'z.string().min(1)',
  matching: (pattern) => `z.string().regex(${pattern})`,
  oneOf: (values) => `z.enum(${JSON.stringify(values)})`,
  integer: (minimum, maximum) => `z.int().min(${minimum})${call('.max', maximum)}`,
  listOf: (item) => `z.array(${item})`,
  textByName: 'z.custom(isTextByName)',
  anyObject: 'z.looseObject({})',
  object: (members, { isClosed }) => `z.${isClosed ? 'strict' : 'loose'}Object({${members}})`,
  nullish: (schema) => `${schema}.nullish()`,
};

const valibot: Dialect = {
  imports: "import * as v from 'valibot';\nimport { isObject, isTextByName } from '../object.js';",
  text: 'v.string()',
  notEmptyText: 'v.pipe(v.string(), v.minLength(1))',
  matching: (pattern) => `v.pipe(v.string(), v.regex(${pattern}))`,
  oneOf: (values) => `v.picklist(${JSON.stringify(values)})`,
  integer: (minimum, maximum) =>
    `v.pipe(v.number(), v.safeInteger(), v.minValue(${minimum})${call(', v.maxValue', maximum)})`,
  listOf: (item) => `v.array(${item})`,
  textByName: 'v.custom(isTextByName)',
  anyObject: 'v.custom(isObject)',
  object: (members, { isClosed, mayBeEmpty }) => {
    const schema = `v.${isClosed ? 'strict' : 'loose'}Object({${members}})`;
    // It takes arrays for objects.
    return mayBeEmpty ? `v.pipe(v.custom(isObject), ${schema})` : schema;
  },
  nullish: (schema) => `v.nullish(${schema})`,
};

const typebox: Dialect = {
  imports: "import { Type } from '@sinclair/typebox';",
  text: 'Type.String()',
  notEmptyText: 'Type.String({ minLength: 1 })',
  matching: (pattern) => `Type.RegExp(${pattern})`,
  oneOf: (values) =>
    `Type.Union([${values.map((value) => `Type.Literal(${JSON.stringify(value)})`).join(', ')}])`,
  integer: (minimum, maximum = Number.MAX_SAFE_INTEGER) =>
    `Type.Integer({ minimum: ${minimum}, maximum: ${maximum} })`,
  listOf: (item) => `Type.Array(${item})`,
  textByName: 'Type.Record(Type.String(), Type.String())',
  anyObject: 'Type.Object({})',
  object: (members, { isClosed }) =>
    `Type.Object({${members}}${isClosed ? ', { additionalProperties: false }' : ''})`,
  nullish: (schema) => `Type.Optional(Type.Union([Type.Null(), ${schema}]))`,
};

/** The libraries that the bench compares with, each by the name of its module. */
export const DIALECTS: Readonly<Record<string, Dialect>> = { zod, valibot, typebox };

function call(method: string, argument: number | undefined): string {
  return argument === undefined ? '' : `${method}(${argument})`;
}
