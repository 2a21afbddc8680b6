import { modelOfRef, subschemas } from '../schemas.js';
import type { Contract, JsonSchema, Models, SchemaFile } from '../schemas.js';
import { BANNER } from './banner.js';

/**
 * Every schema as one self-contained file, for tools that cannot follow references to other files. The schemas
 * that it refers to are in its `$defs`, under the names of their types.
 */
export function emitBundles(contract: Contract): Map<string, string> {
  return new Map(
    contract.schemas.map((file) => [
      file.fileName,
      `${JSON.stringify(bundle(contract, file), null, 2)}\n`,
    ]),
  );
}

function bundle(contract: Contract, file: SchemaFile): JsonSchema {
  const { $schema, $id, ...rest } = file.schema;
  const definitions = definitionsOf(contract, referencedModels(contract, rest));
  return {
    ...($schema && { $schema }),
    ...($id && { $id: $id.replace(/[^/]+$/, `bundled/${file.fileName}`) }),
    $comment: BANNER,
    ...withLocalRefs(contract, rest),
    ...(Object.keys(definitions).length > 0 && { $defs: definitions }),
  };
}

/** Models as entries of `$defs`, with local references. */
export function definitionsOf(models: Models, names: Iterable<string>): Record<string, JsonSchema> {
  return Object.fromEntries(
    [...names].sort().map((name) => {
      const { typeName, schema } = modelNamed(models, name);
      const { $schema: _draft, $id: _id, ...rest } = schema;
      return [typeName, withLocalRefs(models, rest)];
    }),
  );
}

/** The schema with each `$ref` to a file turned into one to `$defs`. */
export function withLocalRefs(models: Models, schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string'
      ? `#/$defs/${modelNamed(models, modelOfRef(value)).typeName}`
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
