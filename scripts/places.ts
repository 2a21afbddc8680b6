import { ENVELOPE, modelOfRef } from './schemas.js';
import type { Contract, Generation, JsonSchema, SchemaFile } from './schemas.js';

/** The schema of an event, and the models that it refers to, by their names without folders. */
export interface EventSchema {
  readonly event: JsonSchema;
  readonly models: readonly SchemaFile[];
}

/** The schema of an event as a generation writes it, with the payload of a type. */
export function writtenEvent(
  { models }: Generation,
  payload: string,
  { generations: { shared }, schemas }: Contract,
): EventSchema {
  return {
    event: eventWith(shared.schemas, payload),
    // The generation's own models first: they have the same names as those of the contract.
    models: [...models.schemas, ...shared.schemas, ...schemas],
  };
}

/** The schema of a canonical event with the payload of a type. */
export function canonicalEvent(payload: string, { schemas }: Contract): EventSchema {
  return { event: eventWith(schemas, payload), models: schemas };
}

function eventWith(models: readonly SchemaFile[], payload: string): JsonSchema {
  const envelope = models.find(({ name }) => name === ENVELOPE)?.schema ?? {};
  return {
    ...envelope,
    properties: { ...envelope.properties, payload: { $ref: `${payload}.json` } },
  };
}

/** The schema of a place in an event, by its JSON pointer; undefined if the schemas do not know it. */
export function schemaAt(pointer: string, { event, models }: EventSchema): JsonSchema | undefined {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<JsonSchema | undefined>(
    (schema, key) => schema && resolved(schema, models).properties?.[key],
    event,
  );
}

/** Whether a value may be null, and then absent, too (C5). */
export function isNullable({ anyOf, type }: JsonSchema): boolean {
  return anyOf !== undefined || Array.isArray(type);
}

/** A schema, or the one of the model that it consists of. */
export function resolved(schema: JsonSchema, models: readonly SchemaFile[]): JsonSchema {
  const model = modelOf(schema.anyOf?.[0] ?? schema);
  return models.find(({ name }) => name === model)?.schema ?? schema;
}

/** The model that a schema consists of, without its folder. */
export function modelOf(schema: JsonSchema | undefined): string | undefined {
  const ref = schema?.$ref ?? schema?.allOf?.[0]?.$ref;
  return ref && bareName(modelOfRef(ref));
}

/** The name of a model without the way to its folder. */
export function bareName(model: string): string {
  return model.slice(model.lastIndexOf('/') + 1);
}

/**
 * The model of the contract that one with other names is read as: the one with the same members.
 * @param names - the names as written, by canonical name
 */
export function canonicalModelOf(
  written: JsonSchema,
  names: Readonly<Record<string, string>>,
  { schemas }: Contract,
): SchemaFile | undefined {
  const toCanonical = swapped(names);
  const key = keyOf(Object.keys(written.properties ?? {}).map((name) => toCanonical[name] ?? name));
  return schemas.find(({ schema }) => keyOf(Object.keys(schema.properties ?? {})) === key);
}

function keyOf(names: readonly string[]): string {
  return [...names].sort().join();
}

/** The same pairs, the other way round. */
export function swapped(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [value, key]));
}
