import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pascalCase } from 'change-case';

/** A JSON Schema with the keywords that the scripts know; `keywords.ts` has the role of each. */
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
  minItems?: number;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  allOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  not?: JsonSchema;
  if?: JsonSchema;
  then?: JsonSchema;
}

/** One canonical schema file. */
export interface SchemaFile {
  /** The name of the model: the file name without `.json`. */
  readonly name: string;
  readonly fileName: string;
  /** The name of its TypeScript type. */
  readonly typeName: string;
  readonly schema: JsonSchema;
}

/** The schemas of one folder. */
export interface Models {
  readonly schemas: readonly SchemaFile[];
  /** The schemas of the folder above that these refer to, named as in a `$ref`: `../artifact_class`. */
  readonly above: readonly SchemaFile[];
}

/** The contract as read from `schemas/`: the source of everything that is generated. */
export interface Contract extends Models {
  /** The families whose models are those of the contract. */
  readonly families: readonly Family[];
  /** The schema of the payload of each event type of these families (C3). */
  readonly eventTypeToSchema: Readonly<Record<string, string>>;
  /** The models of each subfolder. */
  readonly parts: Readonly<Record<Part, Models>>;
  readonly generations: Generations;
  readonly siblings: Siblings;
  readonly messages: MessageTexts;
}

/** The file `messages.json`: the texts of issues. A name in braces is a placeholder. */
export interface MessageTexts {
  readonly issue: Texts;
  readonly expected: Texts;
  readonly bound: Texts;
  readonly type: Texts;
  readonly found: Texts;
  readonly hint: Texts;
  readonly generation: Texts;
  readonly joined_by: Texts;
  readonly limit: Readonly<Record<string, number>>;
  readonly shortened: string;
}

type Texts = Readonly<Record<string, string>>;

/** The families that have models of their own. */
export interface Siblings {
  /** The models that several of them refer to. */
  readonly shared: Models;
  readonly all: readonly SiblingFamily[];
}

/** What `schemas/generations/` has: the forms in which producers write events (C28). */
export interface Generations {
  /** The models that several generations refer to, and the envelope of all. */
  readonly shared: Models;
  /** From the oldest to the newest. */
  readonly all: readonly Generation[];
}

/** A generation of the wire form: its folder in `schemas/generations/`. */
export interface Generation extends GenerationTable {
  /** The name of the folder. */
  readonly name: string;
  readonly models: Models;
}

/** The file `generation.json` of a generation. Places are JSON pointers into the event as written. */
export interface GenerationTable {
  /** The place in the order of generations, from the oldest. */
  readonly order: number;
  readonly description: string;
  readonly written_by: readonly string[];
  /** An event is of the generation if it has all `present`, one of `any` and none of `absent`. */
  readonly recognised_by: Recognition;
  /** How it writes the events of sibling families; absent if it writes none. */
  readonly siblings?: WrittenSiblings;
  /** Whether it is the form of the contract, so that nothing is to be done. */
  readonly canonical?: boolean;
  /** For models with other names of members: the name as written, by canonical name. */
  readonly renames?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The members of the canonical envelope that are not simply those as written. */
  readonly envelope?: Readonly<Record<string, Source>>;
  /** How its envelope differs from the canonical one, if events can be written in this generation (C35). */
  readonly written_with?: Readonly<Record<string, Source>>;
  readonly events?: Readonly<Record<string, WrittenEvent>>;
}

/** The places by which events of a generation are recognised. */
export interface Recognition {
  readonly present: readonly string[];
  readonly any?: readonly string[];
  readonly absent?: readonly string[];
}

/** How a generation writes the events of sibling families. */
export interface WrittenSiblings {
  /** Places in the envelope, since payloads have little in common. */
  readonly recognised_by: Recognition;
  /** For payloads with other names of members: the name as written, by event type and canonical name. */
  readonly renames?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** How an event type is written in a generation. */
export interface WrittenEvent {
  /** The model of its payload. */
  readonly payload: string;
  /** The members of the canonical payload; default: those of the same name, and all others are left out. */
  readonly members?: Readonly<Record<string, Source>>;
  /** Members that repeat others, by their places: they are left out, and reported if they differ. */
  readonly repeated?: Readonly<Record<string, string>>;
}

/** Where the value of a canonical member comes from. A text is a place. */
export type Source =
  | string
  | { readonly const: string }
  /** A field of the namespace that the caller gives (C33), or the build id (C35). */
  | { readonly given: string }
  /** The first value that is there, else this one. */
  | { readonly first: readonly string[]; readonly otherwise?: number }
  /** A value, but for some that are replaced. */
  | { readonly from: string; readonly values: Readonly<Record<string, string>> }
  /** A value by its text; absent for all others. */
  | { readonly from: string; readonly only: Readonly<Record<string, string>> }
  /** A number as text. */
  | { readonly text: string }
  /** A text that is not empty; absent if it is. */
  | { readonly filled: string }
  /** The texts of a list, joined by commas; absent if there are none. */
  | { readonly joined: string }
  /** The value of the first case whose first list has items and whose second has none. */
  | {
      readonly cases: readonly {
        readonly filled: string;
        readonly empty: string;
        readonly value: string;
      }[];
      readonly otherwise: string;
    }
  | { readonly members: Readonly<Record<string, Source>> };

/** What every family of events has in its file `family.json`. */
export interface FamilyDeclaration {
  /** The name of its folder in `schemas/families/`. */
  readonly name: string;
  /** What its events report. */
  readonly description: string;
  /** The schema of the payload of each event type. */
  readonly events: Readonly<Record<string, string>>;
  /** The schema of the state that its events are folded into; absent if they are not folded. */
  readonly state?: string;
  /** The registers that the state is read from, by name; default: one, with every event. */
  readonly registers?: Readonly<Record<string, RegisterDeclaration>>;
  /** What becomes of the events when they are sorted and folded; absent if nothing is. */
  readonly fold?: string;
}

/** A register of a family. */
export interface RegisterDeclaration {
  /** The name of its class in `src/registers/`. */
  readonly kind: string;
  /** What it keeps, as a phrase. */
  readonly keeps: string;
}

/** A family whose models are those of the contract. */
export interface Family extends FamilyDeclaration {
  readonly state: string;
  /** JSON pointer to the namespace in an event. */
  readonly namespace: string;
}

/**
 * A family with models of its own, in its folder. In its declaration, models are named as in a `$ref`, without
 * `.json`: `../lane` is one that families share.
 */
export interface SiblingFamily extends FamilyDeclaration {
  /** What its schemas cannot state, by id. */
  readonly rules?: Readonly<Record<string, FamilyRule>>;
  /** Its functions from the values of one enum to those of another, by name. */
  readonly mappings?: Readonly<Record<string, EnumMapping>>;
  /** Which values of its enums may follow each other, by name. */
  readonly transitions?: Readonly<Record<string, EnumTransitions>>;
  readonly models: Models;
}

/** A rule for the values that a model accepts. Either `if` and `then`, or `entries_of`. */
export interface FamilyRule {
  readonly description: string;
  readonly model: string;
  /** If these members have these values, … */
  readonly if?: Readonly<Record<string, string | boolean>>;
  /** … these members have values that these models accept. */
  readonly then?: Readonly<Record<string, string>>;
  /** The value is a map whose entries are those of this mapping, or some of them. */
  readonly entries_of?: string;
}

/** A function from the values of one enum to those of another. */
export interface EnumMapping {
  readonly description: string;
  readonly from: string;
  readonly to: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Which values of an enum may follow each other. */
export interface EnumTransitions {
  readonly description: string;
  readonly of: string;
  readonly first: readonly string[];
  readonly following: Readonly<Record<string, readonly string[]>>;
}

/** The folder in `schemas/` with a folder for each family of events, and the models that several of them have. */
export const FAMILIES = 'families';

/** The file of a family with its declaration, which is not a schema. */
export const FAMILY_FILE = 'family.json';

/** The generated map from event type to schema, for programs in any language (C3). */
export const EVENT_MAP_FILE = 'event_type_to_schema.json';

/** The table of the texts of issues, for programs in any language. */
export const MESSAGES_FILE = 'messages.json';

/** The file of a generation with its table of members. */
export const GENERATION_FILE = 'generation.json';

const NO_SCHEMAS: readonly string[] = [EVENT_MAP_FILE, MESSAGES_FILE, GENERATION_FILE, FAMILY_FILE];

/** The model of the envelope, which all events have (C9). */
export const ENVELOPE = 'event';

/** The model of the namespace that events carry. */
export const NAMESPACE = 'local_namespace_tuple';

/**
 * The subfolders of `schemas/` with models that are not part of events: the content of checkpoints, and the
 * files and messages of tools.
 */
export const PARTS = ['checkpoint', 'tools'] as const;
export type Part = (typeof PARTS)[number];

/** The folder in `schemas/` with a folder for each generation. */
export const GENERATIONS = 'generations';

/** The models of each folder with schemas, by its path below `schemas/`, with a slash at its end. */
export function modelFolders(contract: Contract): ReadonlyMap<string, Models> {
  const { parts, generations, siblings } = contract;
  return new Map([
    ['', contract],
    ...PARTS.map((part) => [`${part}/`, parts[part]] as const),
    [`${GENERATIONS}/`, generations.shared],
    ...generations.all.map(({ name, models }) => [`${GENERATIONS}/${name}/`, models] as const),
    [`${FAMILIES}/`, siblings.shared],
    ...siblings.all.map(({ name, models }) => [`${FAMILIES}/${name}/`, models] as const),
  ]);
}

/** Reads every schema, family and generation. */
export function readContract(folder: string): Contract {
  const schemas = readModels(folder);
  const { families, siblings } = readFamilies(join(folder, FAMILIES), schemas);
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
    generations: readGenerations(join(folder, GENERATIONS), schemas),
    siblings,
    messages: readJson(join(folder, MESSAGES_FILE)) as MessageTexts,
  };
}

function readGenerations(folder: string, contract: readonly SchemaFile[]): Generations {
  const shared = readModels(folder);
  const all = foldersIn(folder)
    .map((name): Generation => {
      const table = readJson(join(folder, name, GENERATION_FILE)) as GenerationTable;
      const above = [...named('../', shared), ...named('../../', contract)];
      return { name, ...table, models: { schemas: readModels(join(folder, name)), above } };
    })
    .sort((a, b) => a.order - b.order);
  return { shared: { schemas: shared, above: named('../', contract) }, all };
}

/** Models as they are named in a `$ref` from a folder below theirs. */
function named(prefix: string, models: readonly SchemaFile[]): SchemaFile[] {
  return models.map((file) => ({ ...file, name: prefix + file.name }));
}

/** Reads the families in the order of their names. */
function readFamilies(
  folder: string,
  contract: readonly SchemaFile[],
): Pick<Contract, 'families' | 'siblings'> {
  const shared = readModels(folder);
  const above = [...named('../', shared), ...named('../../', contract)];
  const all = foldersIn(folder).map((name) => ({
    ...(readJson(join(folder, name, FAMILY_FILE)) as Omit<Family & SiblingFamily, 'models'>),
    name,
    models: { schemas: readModels(join(folder, name)), above },
  }));
  const hasModels = ({ models }: SiblingFamily) => models.schemas.length > 0;
  return {
    families: all.filter((family) => !hasModels(family)).map(({ models: _, ...family }) => family),
    siblings: {
      shared: { schemas: shared, above: named('../', contract) },
      all: all.filter(hasModels),
    },
  };
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The models of the folder above that other models refer to, directly or through others. */
function modelsAbove(models: readonly SchemaFile[], users: readonly SchemaFile[]): SchemaFile[] {
  const names = users.flatMap(({ schema }) => referencesOf(schema));
  return reachedFrom(names, named('../', models));
}

/** Those of the models that are named, and all that they refer to among them. */
export function reachedFrom(names: readonly string[], models: readonly SchemaFile[]): SchemaFile[] {
  const reached = new Set(names);
  // The loop also visits the names that it adds.
  for (const name of reached) {
    const schema = models.find((file) => file.name === name)?.schema ?? {};
    for (const next of referencesOf(schema)) reached.add(besides(name, next));
  }
  return models.filter(({ name }) => reached.has(name));
}

/** The name of a model that another one refers to, from where that one is named. */
export function besides(name: string, reference: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1) + reference;
}

/** Reads the schemas of a folder, in the order of their names. */
function readModels(folder: string): SchemaFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !NO_SCHEMAS.includes(file))
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

/** The keywords whose values are, or contain, schemas. */
const NAMED = ['properties', '$defs'] as const;
const LISTED = ['allOf', 'anyOf'] as const;
const SINGLE = ['items', 'not', 'additionalProperties', 'if', 'then'] as const;

/** A schema's direct subschemas, each with the JSON pointer that leads to it. */
export function subschemas(schema: JsonSchema): [pointer: string, schema: JsonSchema][] {
  const inside = (keyword: string, values: object | undefined) =>
    Object.entries(values ?? {}).map(([key, value]): [string, JsonSchema] => [
      `/${keyword}/${key}`,
      value as JsonSchema,
    ]);
  return [
    ...[...NAMED, ...LISTED].flatMap((keyword) => inside(keyword, schema[keyword])),
    ...SINGLE.flatMap((keyword): [string, JsonSchema][] => {
      const value = schema[keyword];
      return typeof value === 'object' ? [[`/${keyword}`, value]] : [];
    }),
  ];
}

/**
 * The models that have predicates, because many of their values are checked: those of events, and those that states
 * have in maps, such as an entry for each artifact.
 */
export function modelsWithPredicates(contract: Contract): SchemaFile[] {
  const { schemas, families } = contract;
  const states = families.flatMap(({ state }) => {
    const { schema = {} } = schemas.find(({ name }) => name === state) ?? {};
    return Object.values(schema.properties ?? {}).flatMap(({ additionalProperties: value }) =>
      typeof value === 'object' ? referencesOf(value) : [],
    );
  });
  const inMaps = reachedFrom(states, schemas);
  const ofEvents = modelsOfEvents(contract);
  return schemas.filter((file) => ofEvents.includes(file) || inMaps.includes(file));
}

/** A copy of a schema with each of its direct subschemas replaced. */
export function withSubschemas(
  schema: JsonSchema,
  replace: (subschema: JsonSchema) => JsonSchema,
): JsonSchema {
  const copy = { ...schema };
  for (const keyword of NAMED) {
    const values = Object.entries(schema[keyword] ?? {});
    if (schema[keyword])
      copy[keyword] = Object.fromEntries(values.map(([key, value]) => [key, replace(value)]));
  }
  for (const keyword of LISTED)
    if (schema[keyword]) copy[keyword] = schema[keyword].map((value) => replace(value));
  for (const keyword of SINGLE) {
    const value = schema[keyword];
    if (typeof value === 'object') copy[keyword] = replace(value);
  }
  return copy;
}

/** The models of events: the envelope, the payloads, and all models that these refer to. */
export function modelsOfEvents({ schemas, eventTypeToSchema }: Contract): SchemaFile[] {
  const names = new Set<string>([ENVELOPE, ...Object.values(eventTypeToSchema)]);
  // The loop also visits the names that it adds.
  for (const name of names) {
    const schema = schemas.find((file) => file.name === name)?.schema ?? {};
    for (const model of referencesOf(schema)) names.add(model);
  }
  return schemas.filter(({ name }) => names.has(name));
}

/** The models that a schema refers to directly. */
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

/** Thrown for a file in `schemas/` that is missing, or not JSON. */
export class UnreadableSchemaError extends Error {
  override readonly name = 'UnreadableSchemaError';
}

function readJson(file: string): unknown {
  if (!existsSync(file)) throw new UnreadableSchemaError(`${file}: is missing`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UnreadableSchemaError(`${file}: not JSON: ${(error as Error).message}`);
  }
}
