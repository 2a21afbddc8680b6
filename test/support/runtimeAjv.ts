import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { ModelName } from 'mission-dossier-contracts';
import { readContract, subschemas } from '../../scripts/schemas.js';
import type { JsonSchema } from '../../scripts/schemas.js';

const { schemas } = readContract('schemas');
const ajv = new Ajv2020({
  strict: true,
  allErrors: true,
  verbose: true,
  // `1e400` is Infinity to JavaScript: above every maximum (S7), not of another type.
  strictNumbers: false,
});
formats.default(ajv);
for (const { schema } of schemas) ajv.addSchema(schema);

/** The verdict of Ajv on the canonical schemas as they are, formats asserted. */
export function ajvAccepts(model: ModelName, value: unknown): boolean {
  const id = schemas.find(({ name }) => name === model)?.schema.$id ?? '';
  return ajv.validate(id, value);
}

/** Where Ajv sees an error, and which keyword fails there. */
export interface AjvError {
  readonly path: string;
  readonly keyword: string;
  readonly schemaPath: string;
}

/**
 * Ajv's errors, without those that repeat others: `format` and `not` say what `pattern` says (S6),
 * `anyOf` and its second choice that a nullable is not null either (S4).
 */
export function ajvErrors(model: ModelName, value: unknown): AjvError[] {
  if (ajvAccepts(model, value)) return [];
  return (ajv.errors ?? [])
    .filter(({ keyword }) => !['format', 'not', 'anyOf'].includes(keyword))
    .map((error) => ({
      path: error.instancePath,
      keyword: error.keyword,
      schemaPath: `${placeOf(error)}/${error.keyword}`,
    }))
    .filter(({ schemaPath }) => !schemaPath.endsWith('/anyOf/1/type'));
}

/** Ajv's own `schemaPath` leaves out the file where it stands for a reference. */
const places = new Map(
  schemas.flatMap(({ fileName, schema }) => [...placesIn(schema, `${fileName}#`)]),
);

function* placesIn(schema: JsonSchema, place: string): Generator<[unknown, string]> {
  yield [schema, place];
  for (const [pointer, subschema] of subschemas(schema))
    yield* placesIn(subschema, place + pointer);
}

function placeOf({ parentSchema, schemaPath }: ErrorObject): string {
  const place = places.get(parentSchema);
  if (place === undefined) throw new Error(`no schema file holds ${schemaPath}`);
  return place;
}
