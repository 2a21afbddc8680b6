import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { ANNOTATIONS } from '../keywords.js';
import { endsLine } from '../lint/rules.js';
import type { Contract, JsonSchema } from '../schemas.js';
import { BANNER } from './banner.js';

/** A schema with `if` and `else` for nullables. The contract itself does not use these keywords. */
type Prepared = JsonSchema & { if?: JsonSchema; else?: JsonSchema };

/**
 * Every schema as a standalone Ajv validator, named after its model, in one ES module without imports.
 */
export function emitValidators(contract: Contract): string {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    // Each format has a pattern that asserts the same (S6).
    validateFormats: false,
    // Faster, because it does not count code points, and exact, because no length above 1 is asserted (S6).
    unicode: false,
    // `1e400` is Infinity in JavaScript: above every maximum (S7), but still a number.
    strictNumbers: false,
    logger: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const { schema } of contract.schemas) ajv.addSchema(prepare(schema));
  const exports = contract.schemas.map(({ name, schema }) => [name, schema.$id ?? ''] as const);
  const code = standalone.default(ajv, Object.fromEntries(exports));
  if (/\brequire\(/.test(code)) throw new Error('the validators must not import anything');
  return `// ${BANNER}\n// @ts-nocheck\n${locateErrors(code.replace('"use strict";', ''))}`;
}

/**
 * Removes annotations and turns `anyOf: [X, null]` into `if null, else X`. The verdicts are the same, but a
 * quarter faster and with one error instead of three.
 */
function prepare(schema: JsonSchema): Prepared {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    if (!isSchema(value) || key === 'properties') return value;
    const { anyOf, not, ...rest } = Object.fromEntries(
      Object.entries(value).filter(([keyword]) => !ANNOTATIONS.has(keyword)),
    ) as JsonSchema;
    return {
      ...rest,
      ...(anyOf && { if: { type: 'null' }, else: anyOf[0] }),
      // In JavaScript, `$` matches only at the very end; the `not` is for Python (S6).
      ...(not && !(rest.pattern && endsLine(rest.pattern)) && { not }),
    };
  }) as Prepared;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Completes the schema path of each error. In separate functions, Ajv leaves out the file name, but a comment at
 * the start of the function has it.
 */
function locateErrors(code: string): string {
  return code
    .split(/(?=^function validate)/m)
    .map((part) => {
      const file = /sourceURL="[^"]*\/([^/"]+)"/.exec(part)?.[1];
      return part
        .replace(
          /schemaPath:"(?:(\w+\.json)|#)\//g,
          (_, inlined?: string) => `schemaPath:"${inlined ?? file}#/`,
        )
        .replace(/(schemaPath:"[^"]*)\/else\b/g, '$1/anyOf/0')
        .replace(/\/\*# sourceURL=.*\*\/;\n/, '');
    })
    .join('');
}
