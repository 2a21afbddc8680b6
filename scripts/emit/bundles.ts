import { besides, modelFolders, modelOfRef, reachedFrom, referencesOf } from '../schemas.js';
import type { Contract, JsonSchema, Models, SchemaFile } from '../schemas.js';
import { BANNER } from './banner.js';

/** A file below the folder of the bundles, by its path there. */
export type Bundle = readonly [file: string, schema: JsonSchema];

/**
 * Every schema as one self-contained file, for tools that cannot follow references to other files. The schemas
 * that it refers to are in its `$defs`, under the names of their types.
 */
export function modelBundles(contract: Contract): Bundle[] {
  return [...modelFolders(contract)].flatMap(([folder, models]) =>
    models.schemas.map((file): Bundle => [folder + file.fileName, bundleOf(models, file)]),
  );
}

function bundleOf(models: Models, file: SchemaFile): JsonSchema {
  const { $schema, $id, ...rest } = file.schema;
  return {
    ...($schema && { $schema }),
    ...($id && { $id: $id.replace('/schemas/', '/schemas/bundled/') }),
    $comment: BANNER,
    ...withLocalRefs(models, rest),
    ...reachedDefinitions(models, referencesOf(rest)),
  };
}

/** `$defs` with the models that are named, and all that they refer to; nothing if there are none. */
export function reachedDefinitions(models: Models, names: readonly string[]): JsonSchema {
  const reached = reachedFrom(names, [...models.schemas, ...models.above]);
  if (reached.length === 0) return {};
  return {
    $defs: definitionsOf(
      models,
      reached.map(({ name }) => name),
    ),
  };
}

/** Models as entries of `$defs`, with local references. */
export function definitionsOf(models: Models, names: Iterable<string>): Record<string, JsonSchema> {
  const definitions = new Map<string, JsonSchema>();
  for (const name of names) {
    const { typeName, schema } = modelNamed(models, name);
    if (definitions.has(typeName)) throw new Error(`two schemas have the name ${typeName}`);
    const { $schema: _draft, $id: _id, ...rest } = schema;
    definitions.set(typeName, withLocalRefs(models, rest, name));
  }
  return Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1)));
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

/** A model by its name in a `$ref` from the folder. */
export function modelNamed({ schemas, above }: Models, name: string): SchemaFile {
  const file = [...schemas, ...above].find((candidate) => candidate.name === name);
  if (!file) throw new Error(`there is no schema "${name}"`);
  return file;
}
