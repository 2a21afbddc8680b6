import { ASSERTIONS, SUPPORTED } from '../keywords.js';
import { endsLine } from '../lint/rules.js';
import type { JsonSchema } from '../schemas.js';

const TYPES = ['object', 'array', 'string', 'integer', 'number', 'boolean'];

/**
 * Throws if a schema uses a feature that the generated code does not check.
 * @param isRoot - whether the schema is the root of a model
 */
export function assertSupported(schema: JsonSchema, isRoot: boolean): void {
  const unknown = Object.keys(schema).find((keyword) => !SUPPORTED.has(keyword));
  if (unknown) throw new Error(`no code can be generated for the keyword "${unknown}"`);
  const leadsOn = schema.$ref ?? schema.allOf ?? schema.anyOf;
  const [type] = [schema.type].flat();
  if (!leadsOn && !TYPES.includes(String(type)))
    throw new Error(`no code can be generated for the type "${type}"`);
  const asserted = Object.keys(schema).filter((keyword) => ASSERTIONS.has(keyword));
  if (type === 'number' && !isRoot)
    throw new Error('no code can be generated for a "number" that is not the root of its file');
  if (leadsOn && asserted.length > 1)
    throw new Error(`no code can be generated for "${asserted.join('" beside "')}"`);
  if (schema.pattern && !isRoot)
    throw new Error('no code can be generated for a pattern that is not at the root of its file');
  if (schema.additionalProperties === false && !isRoot)
    throw new Error(
      'no code can be generated for a closed object that is not the root of its file',
    );
  // In JavaScript, `$` matches only at the very end; the `not` is for Python (S6).
  if (schema.not && !endsLine(schema.pattern ?? ''))
    throw new Error('no code can be generated for a "not" without a pattern that ends in "$"');
  if ((schema.minLength ?? 0) > 1)
    throw new Error('no code can be generated for a "minLength" above 1: it counts code points');
  if ((schema.allOf?.length ?? 1) !== 1)
    throw new Error('no code can be generated for an "allOf" of several schemas');
  if (schema.properties && typeof schema.additionalProperties === 'object')
    throw new Error('no code can be generated for a map that has "properties", too');
  for (const name of Object.keys(schema.properties ?? {})) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || name in Object.prototype)
      throw new Error(`no code can be generated for the property "${name}"`);
  }
  if (
    schema.enum?.some((value) => typeof value !== 'string') ||
    (schema.enum && schema.type !== 'string')
  )
    throw new Error('no code can be generated for an enum of anything but strings');
  if (schema.const !== undefined && !(typeof schema.const === 'string' && schema.type === 'string'))
    throw new Error('no code can be generated for a "const" that is not a string');
  if (schema.enum && (schema.pattern ?? schema.minLength) !== undefined)
    throw new Error('no code can be generated for an enum with a "pattern" or a "minLength"');
  const undescribed = schema.required?.find((name) => !schema.properties?.[name]);
  if (undescribed !== undefined)
    throw new Error(
      `no code can be generated for "${undescribed}": required, and not in "properties"`,
    );
}
