import type { JsonSchema } from './schemas.js';

/**
 * What a keyword does in the schemas of this project:
 * - `identifier`: names the draft or the schema.
 * - `annotation`: does not affect validity. That includes `format`: a pattern next to it asserts the same (S6).
 * - `assertion`: affects validity, and code is generated for it.
 * - `rejected`: affects validity, but a rule of the lint never lets it pass (`maxLength`: S6).
 * - `bundled`: occurs only in the generated bundles.
 */
type Role = 'identifier' | 'annotation' | 'assertion' | 'rejected' | 'bundled';

/** Every keyword of {@link JsonSchema}: the one list of keywords that the scripts have. */
const ROLES: { readonly [Keyword in keyof Required<JsonSchema>]: Role } = {
  $schema: 'identifier',
  $id: 'identifier',
  $ref: 'assertion',
  $comment: 'bundled',
  $defs: 'bundled',
  title: 'annotation',
  description: 'annotation',
  examples: 'annotation',
  default: 'annotation',
  type: 'assertion',
  format: 'annotation',
  enum: 'assertion',
  const: 'assertion',
  pattern: 'assertion',
  minLength: 'assertion',
  maxLength: 'rejected',
  minItems: 'assertion',
  minimum: 'assertion',
  maximum: 'assertion',
  properties: 'assertion',
  required: 'assertion',
  additionalProperties: 'assertion',
  items: 'assertion',
  allOf: 'assertion',
  anyOf: 'assertion',
  not: 'assertion',
  if: 'bundled',
  then: 'bundled',
};

function keywordsOf(...roles: readonly Role[]): ReadonlySet<string> {
  return new Set(
    Object.entries(ROLES)
      .filter(([, role]) => roles.includes(role))
      .map(([keyword]) => keyword),
  );
}

/** The keywords that a schema may have without breaking the lint rule `keyword`. */
export const KEYWORDS = keywordsOf('identifier', 'annotation', 'assertion', 'rejected');

/** The keywords that code can be generated for, or that need none. */
export const SUPPORTED = keywordsOf('identifier', 'annotation', 'assertion');

/** The keywords that do not affect validity. */
export const ANNOTATIONS = keywordsOf('annotation');

/** The keywords that affect validity. */
export const ASSERTIONS = keywordsOf('assertion');
