import { besides, modelOfRef, subschemas } from '../schemas.js';
import type { JsonSchema, Models, SchemaFile } from '../schemas.js';
import { BANNER } from './banner.js';

/**
 * Every schema as one self-contained file, for tools that cannot follow references to other files. The schemas
 * that it refers to are in its `$defs`, under the names of their types.
 *
 * @param names - the models to bundle; default: all
 */
export function emitBundles(models: Models, names?: ReadonlySet<string>): Map<string, string> {
  return new Map(
    models.schemas
      .filter(({ name }) => names?.has(name) ?? true)
      .map((file) => [file.fileName, `${JSON.stringify(bundle(models, file), null, 2)}\n`]),
  );
}

function bundle(models: Models, file: SchemaFile): JsonSchema {
  const { $schema, $id, ...rest } = file.schema;
  const definitions = definitionsOf(models, referencedModels(models, rest));
  return {
    ...($schema && { $schema }),
    ...($id && { $id: $id.replace('/schemas/', '/schemas/bundled/') }),
    $comment: BANNER,
    ...withLocalRefs(models, rest),
    ...(Object.keys(definitions).length > 0 && { $defs: definitions }),
  };
}

/** Models as entries of `$defs`, with local references. */
export function definitionsOf(models: Models, names: Iterable<string>): Record<string, JsonSchema> {
  return Object.fromEntries(
    [...names].sort().map((name) => {
      const { typeName, schema } = modelNamed(models, name);
      const { $schema: _draft, $id: _id, ...rest } = schema;
      return [typeName, withLocalRefs(models, rest, name)];
    }),
  );
}

/**
 * The schema with each `$ref` to a file turned into one to `$defs`.
 * @param name - that of the schema, if it is not one of the folder's own
 */
export function withLocalRefs(models: Models, schema: JsonSchema, name = ''): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string'
      ? `#/$defs/${modelNamed(models, besides(name, modelOfRef(value))).typeName}`
      : value,
  ) as JsonSchema;
}

/** All models that a schema refers to, directly or through other models. */
function referencedModels(
  models: Models,
  schema: JsonSchema,
  found = new Set<string>(),
): Set<string> {
  if (schema.$ref !== undefined) {
    const model = modelOfRef(schema.$ref);
    if (!found.has(model)) {
      found.add(model);
      referencedModels(models, modelNamed(models, model).schema, found);
    }
  }
  for (const [, subschema] of subschemas(schema)) referencedModels(models, subschema, found);
  return found;
}

function modelNamed({ schemas, above }: Models, name: string): SchemaFile {
  const file = [...schemas, ...above].find((candidate) => candidate.name === name);
  if (!file) throw new Error(`there is no schema "${name}"`);
  return file;
}
