import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { ANNOTATIONS } from '../keywords.js';
import { endsLine } from '../lint/rules.js';
import type { Contract, JsonSchema } from '../schemas.js';
import { BANNER } from './banner.js';

/** How Ajv sees a nullable; the keyword is absent from the contract, so it is free for this use. */
type Prepared = JsonSchema & { if?: JsonSchema; else?: JsonSchema };

/**
 * Every schema as a standalone Ajv validator, named for its model, in one ES module that imports
 * nothing.
 */
export function emitValidators(contract: Contract): string {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    // Each format has a pattern beside it that says the same (S6).
    validateFormats: false,
    // Exact, because no length above 1 is asserted (S6), and spares a walk over each string.
    unicode: false,
    // `1e400` is Infinity to JavaScript: above every maximum (S7), not of another type.
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
 * The schema without annotations and with `anyOf: [X, null]` as `if null, else X`: the same
 * verdicts, a quarter faster, and one error where `anyOf` gives three.
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
      // `$` ends a pattern only at the very end in JavaScript; the `not` is there for Python.
      ...(not && !(rest.pattern && endsLine(rest.pattern)) && { not }),
    };
  }) as Prepared;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Completes each error's schema path: Ajv leaves out the file in functions of their own. They
 * start with a comment that names it.
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
