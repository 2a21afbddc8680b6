/** How a library of validators writes a schema, as code: the way its documentation does. */
export interface Dialect {
  readonly imports: string;
  readonly text: string;
  readonly notEmptyText: string;
  readonly matching: (pattern: string) => string;
  readonly oneOf: (values: readonly string[]) => string;
  readonly boolean: string;
  /** Of whole numbers that a double holds exactly, where there is no other limit. */
  readonly integer: (minimum: number | undefined, maximum: number | undefined) => string;
  readonly listOf: (item: string) => string;
  readonly mapOf: (member: string) => string;
  readonly mapOfTexts: string;
  readonly anyObject: string;
  readonly object: (members: string, kind: ObjectKind) => string;
  readonly nullable: (schema: string) => string;
  readonly optional: (schema: string) => string;
  /** Both. */
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
  boolean: 'z.boolean()',
  integer: (minimum, maximum) => `z.int()${call('.min', minimum)}${call('.max', maximum)}`,
  listOf: (item) => `z.array(${item})`,
  mapOf: (member) => `z.record(z.string(), ${member})`,
  mapOfTexts: 'z.custom(isTextByName)',
  anyObject: 'z.looseObject({})',
  object: (members, { isClosed }) => `z.${isClosed ? 'strict' : 'loose'}Object({${members}})`,
  nullable: (schema) => `${schema}.nullable()`,
  optional: (schema) => `${schema}.optional()`,
  nullish: (schema) => `${schema}.nullish()`,
};

const valibot: Dialect = {
  imports: "import * as v from 'valibot';\nimport { isObject, isTextByName } from '../object.js';",
  text: 'v.string()',
  notEmptyText: 'v.pipe(v.string(), v.minLength(1))',
  matching: (pattern) => `v.pipe(v.string(), v.regex(${pattern}))`,
  oneOf: (values) => `v.picklist(${JSON.stringify(values)})`,
  boolean: 'v.boolean()',
  integer: (minimum, maximum) => {
    const limits = `${call(', v.minValue', minimum)}${call(', v.maxValue', maximum)}`;
    return `v.pipe(v.number(), v.safeInteger()${limits})`;
  },
  listOf: (item) => `v.array(${item})`,
  mapOf: (member) => `v.pipe(v.custom(isObject), v.record(v.string(), ${member}))`,
  mapOfTexts: 'v.custom(isTextByName)',
  anyObject: 'v.custom(isObject)',
  object: (members, { isClosed, mayBeEmpty }) => {
    const schema = `v.${isClosed ? 'strict' : 'loose'}Object({${members}})`;
    // It takes arrays for objects.
    return mayBeEmpty ? `v.pipe(v.custom(isObject), ${schema})` : schema;
  },
  nullable: (schema) => `v.nullable(${schema})`,
  optional: (schema) => `v.optional(${schema})`,
  nullish: (schema) => `v.nullish(${schema})`,
};

const typebox: Dialect = {
  imports: "import { Type } from '@sinclair/typebox';",
  text: 'Type.String()',
  notEmptyText: 'Type.String({ minLength: 1 })',
  matching: (pattern) => `Type.RegExp(${pattern})`,
  oneOf: (values) =>
    `Type.Union([${values.map((value) => `Type.Literal(${JSON.stringify(value)})`).join(', ')}])`,
  boolean: 'Type.Boolean()',
  integer: (minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER) =>
    `Type.Integer({ minimum: ${minimum}, maximum: ${maximum} })`,
  listOf: (item) => `Type.Array(${item})`,
  mapOf: (member) => `Type.Record(Type.String(), ${member})`,
  mapOfTexts: 'Type.Record(Type.String(), Type.String())',
  anyObject: 'Type.Object({})',
  object: (members, { isClosed }) =>
    `Type.Object({${members}}${isClosed ? ', { additionalProperties: false }' : ''})`,
  nullable: (schema) => `Type.Union([Type.Null(), ${schema}])`,
  optional: (schema) => `Type.Optional(${schema})`,
  nullish: (schema) => `Type.Optional(Type.Union([Type.Null(), ${schema}]))`,
};

/** The libraries that the bench compares with, each by the name of its module. */
export const DIALECTS: Readonly<Record<string, Dialect>> = { zod, valibot, typebox };

function call(method: string, argument: number | undefined): string {
  return argument === undefined ? '' : `${method}(${argument})`;
}
