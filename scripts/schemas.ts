import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pascalCase } from 'change-case';

/** The parts of a JSON Schema that the scripts look at. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $comment?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  examples?: unknown[];
  default?: unknown;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  allOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  not?: JsonSchema;
}

/** Keywords that say nothing about validity; each `format` has a pattern that says the same (S6). */
export const ANNOTATIONS = ['title', 'description', 'examples', 'default', 'format'];

/** One canonical schema file. */
export interface SchemaFile {
  /** The model's name: the file name without its ending. */
  readonly name: string;
  readonly fileName: string;
  /** The name of its TypeScript type. */
  readonly typeName: string;
  readonly schema: JsonSchema;
}

/** Schemas of one folder, which refer to one another. */
export interface Models {
  readonly schemas: readonly SchemaFile[];
  /** Those of the folder above that they refer to; each is named as in a `$ref`: `../artifact_class`. */
  readonly above: readonly SchemaFile[];
}

/** The contract as read from `schemas/`: everything that is generated is derived from this. */
export interface Contract extends Models {
  readonly families: readonly Family[];
  /** From each event type of all families to the schema of its payload (C3). */
  readonly eventTypeToSchema: Readonly<Record<string, string>>;
  /** The models of each folder beside the contract's. */
  readonly parts: Readonly<Record<Part, Models>>;
}

/** A family of events, as its file in `schemas/families/` declares it. */
export interface Family {
  /** The file name without its ending. */
  readonly name: string;
  /** From each event type to the schema of its payload. */
  readonly events: Readonly<Record<string, string>>;
  /** The schema of the state that its events are folded into. */
  readonly state: string;
  /** JSON pointer to the namespace in an event. */
  readonly namespace: string;
}

/** The folder in `schemas/` with a file for each family of events: data, not schemas. */
export const FAMILIES = 'families';

/** The map of all families together, which is generated for programs in every language (C3). */
export const EVENT_MAP_FILE = 'event_type_to_schema.json';

/** The model of what every event has, whatever its type (C9). */
const ENVELOPE = 'event';

/** The model of the namespace that events carry. */
export const NAMESPACE = 'local_namespace_tuple';

/**
 * The folders in `schemas/` with models that no event is held to: what checkpoints hold, and what tools
 * read and exchange.
 */
export const PARTS = ['checkpoint', 'tools'] as const;
export type Part = (typeof PARTS)[number];

/** Reads every schema and family. */
export function readContract(folder: string): Contract {
  const families = readFamilies(join(folder, FAMILIES));
  const schemas = readModels(folder);
  const partOf = (part: Part): Models => {
    const models = readModels(join(folder, part));
    return { schemas: models, above: modelsAbove(schemas, models) };
  };
  return {
    schemas,
    above: [],
    families,
    eventTypeToSchema: Object.assign({}, ...families.map(({ events }) => events)) as Record<
      string,
      string
    >,
    parts: { checkpoint: partOf('checkpoint'), tools: partOf('tools') },
  };
}

/** Reads the families in the order of their names. */
function readFamilies(folder: string): Family[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const family = readJson(join(folder, file)) as Omit<Family, 'name'>;
      return { name: file.slice(0, -'.json'.length), ...family };
    });
}

/** The models that those of a folder in the folder refer to. */
function modelsAbove(models: readonly SchemaFile[], users: readonly SchemaFile[]): SchemaFile[] {
  const names = new Set(users.flatMap(({ schema }) => referencesOf(schema)));
  return models
    .map((file) => ({ ...file, name: `../${file.name}` }))
    .filter(({ name }) => names.has(name));
}

/** Reads the schemas of a folder, in the order of their names. */
function readModels(folder: string): SchemaFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== EVENT_MAP_FILE)
    .sort()
    .map((fileName): SchemaFile => {
      const name = fileName.slice(0, -'.json'.length);
      return {
        name,
        fileName,
        typeName: pascalCase(name),
        schema: readJson(join(folder, fileName)) as JsonSchema,
      };
    });
}

/** A schema's direct subschemas, each with the JSON pointer that leads to it. */
export function subschemas(schema: JsonSchema): [pointer: string, schema: JsonSchema][] {
  const named = (keyword: 'properties' | '$defs') =>
    Object.entries(schema[keyword] ?? {}).map(([key, value]): [string, JsonSchema] => [
      `/${keyword}/${key}`,
      value,
    ]);
  const listed = (keyword: 'allOf' | 'anyOf') =>
    (schema[keyword] ?? []).map((value, i): [string, JsonSchema] => [`/${keyword}/${i}`, value]);
  const single = (keyword: 'items' | 'not' | 'additionalProperties'): [string, JsonSchema][] => {
    const value = schema[keyword];
    return typeof value === 'object' ? [[`/${keyword}`, value]] : [];
  };
  return [
    ...named('properties'),
    ...named('$defs'),
    ...listed('allOf'),
    ...listed('anyOf'),
    ...single('items'),
    ...single('not'),
    ...single('additionalProperties'),
  ];
}

/** The models that events are held to: the envelope, the payloads, and all that these refer to. */
export function modelsOfEvents({ schemas, eventTypeToSchema }: Contract): SchemaFile[] {
  const names = new Set<string>([ENVELOPE, ...Object.values(eventTypeToSchema)]);
  // A set is iterated over what is added on the way, too.
  for (const name of names) {
    const schema = schemas.find((file) => file.name === name)?.schema ?? {};
    for (const model of referencesOf(schema)) names.add(model);
  }
  return schemas.filter(({ name }) => names.has(name));
}

/** The models that a schema refers to itself. */
export function referencesOf(schema: JsonSchema): string[] {
  return [
    ...(schema.$ref === undefined ? [] : [modelOfRef(schema.$ref)]),
    ...subschemas(schema).flatMap(([, subschema]) => referencesOf(subschema)),
  ];
}

/** The model that a `$ref` such as `timestamp.json` names. */
export function modelOfRef(ref: string): string {
  return ref.replace(/\.json$/, '');
}

/** Thrown for a file in `schemas/` that is not JSON. */
export class UnreadableSchemaError extends Error {
  override readonly name = 'UnreadableSchemaError';
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UnreadableSchemaError(`${file}: not JSON: ${(error as Error).message}`);
  }
}
