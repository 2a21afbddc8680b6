import { Ajv } from 'ajv';
import { withSubschemas } from '../schemas.js';
import type { JsonSchema } from '../schemas.js';
import type { Bundle } from './bundles.js';

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** The keywords of the draft, as its meta-schema has them. */
const KEYWORDS = keywordsOfDraft();

function keywordsOfDraft(): ReadonlySet<string> {
  const { properties = {} } = new Ajv().getSchema(DRAFT)?.schema as JsonSchema;
  return new Set(Object.keys(properties));
}

/** The bundles for tools that know draft-07 and nothing newer. */
export function draft07Bundles(bundles: readonly Bundle[]): Bundle[] {
  return bundles.map(([file, { $schema: _draft, $id = '', ...rest }]) => [
    file,
    {
      $schema: DRAFT,
      $id: $id.replace('/bundled/', '/draft-07/'),
      ...inDraft07(rest, '#/definitions/'),
    },
  ]);
}

/**
 * A self-contained schema in draft-07.
 * @param definitions - where its definitions are
 * @throws Error if it has a keyword that means something else there, or nothing
 */
export function inDraft07(schema: JsonSchema, definitions: string): JsonSchema {
  const { $defs, $ref, ...rest } = withSubschemas(schema, (each) => inDraft07(each, definitions));
  const unknown = Object.keys(rest).find((keyword) => !KEYWORDS.has(keyword));
  if (unknown !== undefined) throw new Error(`draft-07 has no keyword "${unknown}"`);
  const [beside] = Object.keys(rest);
  if ($ref !== undefined && beside !== undefined)
    throw new Error(`draft-07 ignores "${beside}" beside "$ref"`);
  return {
    ...rest,
    ...($ref !== undefined && { $ref: $ref.replace('#/$defs/', definitions) }),
    ...($defs && { definitions: $defs }),
  };
}
