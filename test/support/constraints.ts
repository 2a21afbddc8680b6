import { posix } from 'node:path';
import type { SchemaName } from 'mission-dossier-contracts/conformance';
import { FAMILIES, modelOfRef, readContract } from '../../scripts/schemas.js';
import type { JsonSchema, SchemaFile } from '../../scripts/schemas.js';

/**
 * One thing that a schema forbids: a keyword at a place of an instance. `format` and `not` are left
 * out, which say what `pattern` says (S6).
 */
export interface Constraint {
  /** The keys that lead to the value at fault; `*` is any item of an array or value of a map. */
  readonly path: readonly string[];
  readonly keyword: string;
  /** What tells it from others of its path and keyword: the required property, the limit, … */
  readonly detail: string;
  /** The file and JSON pointer of the keyword. */
  readonly schemaPath: string;
  /**
   * A copy of an instance that breaks this constraint at one place, and no other there.
   * @param place - a place from {@link placesOf}
   */
  breakAt(instance: unknown, place: readonly string[]): unknown;
}

const contract = readContract('schemas');

/** The schemas of the contract and of all families, by their paths below `schemas/`. */
const schemas = new Map([
  ...byPath('', contract.schemas),
  ...byPath(`${FAMILIES}/`, contract.siblings.shared.schemas),
  ...contract.siblings.all.flatMap(({ name, models }) =>
    byPath(`${FAMILIES}/${name}/`, models.schemas),
  ),
]);

function byPath(folder: string, files: readonly SchemaFile[]): [string, JsonSchema][] {
  return files.map(({ name, schema }) => [folder + name, schema]);
}

/** Every constraint of a model, in the order of its schema. */
export function constraintsOf(model: SchemaName): Constraint[] {
  return walk(schemaNamed(model), { path: [], file: `${model}.json`, pointer: '' });
}

/** The places of an instance where the constraint can be broken: its path without `*`. */
export function placesOf({ path, keyword, detail }: Constraint, instance: unknown): string[][] {
  return expand(instance, path)
    .filter(({ value }) => value !== null)
    .filter(({ value }) => keyword !== 'required' || Object.hasOwn(value as object, detail))
    .map(({ place }) => place);
}

interface Place {
  readonly path: readonly string[];
  readonly file: string;
  readonly pointer: string;
}

function walk(schema: JsonSchema, at: Place): Constraint[] {
  if (schema.$ref !== undefined) {
    const file = posix.join(posix.dirname(at.file), schema.$ref);
    return walk(schemaNamed(modelOfRef(file)), { path: at.path, file, pointer: '' });
  }
  const below = (pointer: string, step: readonly string[] = []): Place => ({
    ...at,
    path: [...at.path, ...step],
    pointer: `${at.pointer}/${pointer}`,
  });
  const { properties = {}, allOf = [], anyOf = [], items, additionalProperties } = schema;
  return [
    ...constraintsAt(schema, at),
    ...Object.entries(properties).flatMap(([key, property]) =>
      walk(property, below(`properties/${key}`, [key])),
    ),
    ...allOf.flatMap((part, i) => walk(part, below(`allOf/${i}`))),
    // A nullable is [X, null] (S4): what X forbids is forbidden to what is not null.
    ...anyOf.slice(0, 1).flatMap((part) => walk(part, below('anyOf/0'))),
    ...(items ? walk(items, below('items', ['*'])) : []),
    ...(typeof additionalProperties === 'object'
      ? walk(additionalProperties, below('additionalProperties', ['*']))
      : []),
  ];
}

function constraintsAt(schema: JsonSchema, { path, file, pointer }: Place): Constraint[] {
  const constraint = (
    keyword: string,
    detail: unknown,
    broken: (value: unknown) => unknown,
  ): Constraint => ({
    path,
    keyword,
    detail: String(detail),
    schemaPath: `${file}#${pointer}/${keyword}`,
    breakAt: (instance, place) => replaceAt(instance, place, broken),
  });
  const {
    type,
    required = [],
    additionalProperties,
    minimum,
    maximum,
    minLength,
    minItems,
  } = schema;
  const found: (Constraint | false)[] = [
    type !== undefined && constraint('type', type, () => valueOfAnotherType([type].flat())),
    ...required.map((name) => constraint('required', name, (object) => omit(object, name))),
    additionalProperties === false &&
      constraint('additionalProperties', '', (object) => ({ ...(object as object), unknown: 1 })),
    schema.enum !== undefined && constraint('enum', schema.enum, () => 'no such value'),
    schema.pattern !== undefined && constraint('pattern', schema.pattern, () => 'no such form'),
    minLength !== undefined && constraint('minLength', minLength, () => 'x'.repeat(minLength - 1)),
    minItems !== undefined &&
      constraint('minItems', minItems, (list) => (list as unknown[]).slice(0, minItems - 1)),
    minimum !== undefined && constraint('minimum', minimum, () => minimum - 1),
    maximum !== undefined && constraint('maximum', maximum, () => maximum + 1),
  ];
  return found.filter((each) => each !== false);
}

function valueOfAnotherType(types: readonly string[]): unknown {
  return types.includes('string') ? 5 : 'text';
}

function schemaNamed(model: string): JsonSchema {
  const schema = schemas.get(model);
  if (!schema) throw new Error(`there is no schema "${model}"`);
  return schema;
}

function expand(
  value: unknown,
  [step, ...rest]: readonly string[],
): { place: string[]; value: unknown }[] {
  if (step === undefined) return [{ place: [], value }];
  if (typeof value !== 'object' || value === null) return [];
  const keys = step === '*' ? Object.keys(value) : [step];
  return keys
    .filter((key) => Object.hasOwn(value, key))
    .flatMap((key) =>
      expand((value as Record<string, unknown>)[key], rest).map((found) => ({
        ...found,
        place: [key, ...found.place],
      })),
    );
}

function replaceAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  replace: (value: unknown) => unknown,
): unknown {
  if (step === undefined) return replace(value);
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const replaced = replaceAt((value as Record<string, unknown>)[step], rest, replace);
  return Object.defineProperty(copy as object, step, { value: replaced });
}

function omit(object: unknown, name: string): unknown {
  return Object.fromEntries(Object.entries(object as object).filter(([key]) => key !== name));
}
