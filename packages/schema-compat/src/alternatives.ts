import { accepts } from './accepts.js';
import type { Alternative, Conjunction, Constraint, TextConstraints, Type } from './alternative.js';
import { commonValues, intersection } from './intersection.js';
import { typeOf } from './jsonValues.js';
import { TYPES } from './keywords.js';
import { propertiesOf } from './properties.js';
import { SchemaError } from './schemaError.js';
import { below, referencedPlace, spotBelow } from './schemaSet.js';
import type { Place, Schema, SchemaSet } from './schemaSet.js';
import { keyOfPlace } from './withoutRepeats.js';

/** Nobody writes a schema with more alternatives. */
const MAX_ALTERNATIVES = 1000;

/** The alternatives of each version. Those of an item or a property are needed for each value of a list. */
const known = new WeakMap<SchemaSet, Map<string, readonly Alternative[]>>();

/** The values that meet all of the schemas, as alternatives of one type each. No alternative is empty. */
export function alternativesOf(places: Conjunction): readonly Alternative[] {
  const [first] = places;
  if (!first) return [];
  const ofSet = known.get(first.set) ?? new Map<string, readonly Alternative[]>();
  known.set(first.set, ofSet);
  const key = JSON.stringify(places.map(keyOfPlace));
  const alternatives = ofSet.get(key) ?? newAlternatives(places);
  ofSet.set(key, alternatives);
  return alternatives;
}

function newAlternatives(places: Conjunction): Alternative[] {
  const all = product(places.map((place) => rawAlternatives(place, [])));
  return mergeFinite(all.flatMap((alternative) => simplified(alternative) ?? []));
}

function rawAlternatives(place: Place, path: readonly string[]): Alternative[] {
  const { schema } = place;
  if (schema === false) return [];
  if (schema === true) return TYPES.map((type) => ownAlternative(place, {}, type));
  const parts: Alternative[][] = [
    typesOf(schema).map((type) => ownAlternative(place, schema, type)),
  ];
  if (typeof schema['$ref'] === 'string') {
    const target = referencedPlace(place, schema['$ref']);
    if (path.includes(target.file))
      throw new SchemaError(`${place.file}#${place.pointer}: the schema refers to itself`);
    parts.push(rawAlternatives(target, [...path, target.file]));
  }
  for (const member of membersOf(place, 'allOf')) parts.push(rawAlternatives(member, path));
  if (schema['anyOf'] !== undefined)
    parts.push(membersOf(place, 'anyOf').flatMap((member) => rawAlternatives(member, path)));
  return product(parts);
}

/** The members of `allOf` or `anyOf`. */
export function membersOf(place: Place, keyword: 'allOf' | 'anyOf'): Place[] {
  const members = typeof place.schema === 'object' ? place.schema[keyword] : undefined;
  return ((members ?? []) as Schema[]).map((member, i) => below(place, [keyword, i], member));
}

function typesOf(schema: Exclude<Schema, boolean>): Type[] {
  const names: readonly unknown[] = schema['type'] === undefined ? TYPES : [schema['type']].flat();
  return TYPES.filter(
    (type) => names.includes(type) || (type === 'number' && names.includes('integer')),
  );
}

/** The constraints of one schema on one type, without those of the schemas that it contains or refers to. */
function ownAlternative(place: Place, schema: Exclude<Schema, boolean>, type: Type): Alternative {
  const constraint = <T>(keyword: string, of: Type): Constraint<T> | undefined =>
    type === of && schema[keyword] !== undefined
      ? { value: schema[keyword] as T, at: spotBelow(place, keyword) }
      : undefined;
  const texts = (keyword: string, value = schema[keyword]): TextConstraints =>
    new Map(
      type === 'string' && typeof value === 'string' ? [[value, spotBelow(place, keyword)]] : [],
    );
  const not = schema['not'] as { pattern?: unknown } | undefined;
  const names = [schema['type'] ?? []].flat();
  return {
    type,
    at: schema['type'] === undefined ? place : spotBelow(place, 'type'),
    from: [place],
    only: onlyOf(place, schema, type),
    integer: type === 'number' && names.includes('integer') && !names.includes('number'),
    minimum: constraint('minimum', 'number'),
    maximum: constraint('maximum', 'number'),
    minLength: constraint('minLength', 'string'),
    maxLength: constraint('maxLength', 'string'),
    minItems: constraint('minItems', 'array'),
    pattern: texts('pattern'),
    not: texts('not', not?.pattern),
    format: texts('format'),
    items: type === 'array' ? [itemsOf(place, schema['items'] as Schema | undefined)] : [],
    objects: type === 'object' ? [place] : [],
  };
}

function itemsOf(place: Place, items: Schema | undefined): Place {
  return items === undefined ? { ...place, schema: true } : below(place, ['items'], items);
}

function onlyOf(
  place: Place,
  schema: Exclude<Schema, boolean>,
  type: Type,
): Constraint<readonly unknown[]> | undefined {
  const lists = ['enum', 'const'].flatMap((keyword): Constraint<unknown[]>[] => {
    if (!Object.hasOwn(schema, keyword)) return [];
    const values = keyword === 'enum' ? (schema[keyword] as unknown[]) : [schema[keyword]];
    const ofType = values.filter((value) => typeOf(value) === type);
    return [{ value: ofType, at: spotBelow(place, keyword) }];
  });
  return lists.reduce<Constraint<readonly unknown[]> | undefined>(commonValues, undefined);
}

/** The alternatives that meet one alternative of each part. */
function product([first = [], ...others]: readonly (readonly Alternative[])[]): Alternative[] {
  let all = [...first];
  for (const part of others) {
    all = all.flatMap((a) =>
      part.filter(({ type }) => type === a.type).map((b) => intersection(a, b)),
    );
    const [one] = all;
    if (one && all.length > MAX_ALTERNATIVES)
      throw new SchemaError(
        `${one.at.file}#${one.at.pointer}: more than ${MAX_ALTERNATIVES} alternatives`,
      );
  }
  return all;
}

/** The alternative in its normal form; undefined if it accepts no value. */
function simplified(raw: Alternative): Alternative | undefined {
  const alternative = raw.integer ? withWholeBounds(raw) : raw;
  const { only, minimum, maximum, minLength, maxLength } = alternative;
  if (only) {
    const values = only.value.filter((value) => accepts(alternative, value, alternativesOf));
    return values.length === 0
      ? undefined
      : { ...withoutConstraints(alternative), only: { ...only, value: values } };
  }
  const isEmpty =
    (minimum?.value ?? -Infinity) > (maximum?.value ?? Infinity) ||
    (minLength?.value ?? 0) > (maxLength?.value ?? Infinity);
  return isEmpty || requiresImpossibleProperty(alternative) ? undefined : alternative;
}

/** Whether a required property accepts no value, such as one that a closed object does not declare. */
function requiresImpossibleProperty({ objects }: Alternative): boolean {
  const { required, valueOf } = propertiesOf(objects);
  return [...required.keys()].some((name) => valueOf(name).some(({ schema }) => schema === false));
}

function withWholeBounds(alternative: Alternative): Alternative {
  const { minimum, maximum } = alternative;
  return {
    ...alternative,
    minimum: minimum && { ...minimum, value: Math.ceil(minimum.value) },
    maximum: maximum && { ...maximum, value: Math.floor(maximum.value) },
  };
}

/** The alternative without constraints, except for formats: it is unknown which values meet these. */
function withoutConstraints({ type, at, from, format }: Alternative): Alternative {
  const none: TextConstraints = new Map();
  return {
    type,
    at,
    from,
    integer: false,
    pattern: none,
    not: none,
    format,
    items: [],
    objects: [],
  };
}

/** Merges several lists of values of one type into one. */
function mergeFinite(alternatives: readonly Alternative[]): Alternative[] {
  const merged: Alternative[] = [];
  for (const alternative of alternatives) {
    const same = merged.findIndex(
      (other) =>
        other.type === alternative.type &&
        (areBothNull(other, alternative) || (isPlainList(other) && isPlainList(alternative))),
    );
    const other = merged[same];
    if (!other) merged.push(alternative);
    else if (other.only && alternative.only)
      merged[same] = {
        ...other,
        only: { ...other.only, value: [...other.only.value, ...alternative.only.value] },
      };
  }
  return merged;
}

function isPlainList({ only, format }: Alternative): boolean {
  return only !== undefined && format.size === 0;
}

/** Null is a single value. */
function areBothNull(a: Alternative, b: Alternative): boolean {
  return a.type === 'null' && b.type === 'null';
}
