import { isObject } from '../json/isObject.js';
import type { Constraints, TypeName, ValueConstraints } from './constraints.js';
import { escaped } from './jsonPointer.js';

/** A keyword that can fail; keywords that only refer to other schemas cannot. */
export type Keyword =
  | 'type'
  | 'enum'
  | 'const'
  | 'minLength'
  | 'minItems'
  | 'pattern'
  | 'minimum'
  | 'maximum'
  | 'required'
  | 'additionalProperties';

/** A keyword that a value does not satisfy. */
export interface Breach {
  /** JSON pointer to the value. */
  path: string;
  readonly keyword: Keyword;
  /** The location of the keyword: schema file, `#`, JSON pointer. */
  schemaPath: string;
  /** The schema that has the keyword. */
  readonly constraints: ValueConstraints;
  readonly value: unknown;
  /** Whether null would have been accepted. */
  readonly nullable: boolean;
  /** The name of a property that is missing or unknown. */
  readonly property: string | undefined;
}

/**
 * All breaches of a model, in the order in which Ajv reports them. Schemas are not recursive, so the depth
 * of the recursion is limited by the schema, not by the value.
 */
export function breachesOf(model: Constraints, value: unknown): Breach[] {
  const breaches: Breach[] = [];
  check(model, value, false, breaches);
  return breaches;
}

function check(constraints: Constraints, value: unknown, nullable: boolean, into: Breach[]): void {
  const start = into.length;
  if ('nullable' in constraints) {
    if (value !== null) check(constraints.nullable, value, true, into);
    prefixPlaces(into, start, '', '/anyOf/0');
    return;
  }
  checkValue(constraints, value, into, (keyword, property) => {
    const schemaPath = `/${keyword}`;
    into.push({ path: '', keyword, schemaPath, constraints, value, nullable, property });
  });
  if (constraints.model && into.length > start)
    prefixPlaces(into, start, '', `${constraints.model}.json#`);
}

/** The keywords of the value itself, then its members. An undefined property is an absent one. */
function checkValue(
  constraints: ValueConstraints,
  value: unknown,
  into: Breach[],
  fails: (keyword: Keyword, property?: string) => void,
): void {
  const { type, maximum, minimum, minLength, minItems, pattern, items } = constraints;
  if (!type.includes(typeOf(value) as TypeName)) fails('type');
  if (constraints.enum && !constraints.enum.includes(value as string)) fails('enum');
  if (constraints.const !== undefined && constraints.const !== value) fails('const');
  if (typeof value === 'number') {
    // Negated, so that they refuse NaN.
    if (maximum !== undefined && !(value <= maximum)) fails('maximum');
    if (minimum !== undefined && !(value >= minimum)) fails('minimum');
  } else if (typeof value === 'string') {
    // Lengths above 1 are not asserted (S6): code points need not be counted.
    if (minLength && value.length < minLength) fails('minLength');
    if (pattern && !pattern.test(value)) fails('pattern');
  } else if (Array.isArray(value)) {
    if (minItems && value.length < minItems) fails('minItems');
    for (let i = 0; items && i < value.length; i += 1)
      checkMember(items, value[i], String(i), '/items', into);
  } else if (isObject(value)) checkObject(constraints, value, into, fails);
}

function checkObject(
  constraints: ValueConstraints,
  value: Readonly<Record<string, unknown>>,
  into: Breach[],
  fails: (keyword: Keyword, property: string) => void,
): void {
  const { properties = {}, additionalProperties } = constraints;
  for (const name in properties)
    if (value[name] === undefined && isRequired(constraints, name)) fails('required', name);
  for (const key in value) {
    if (additionalProperties)
      checkMember(additionalProperties, value[key], key, '/additionalProperties', into);
    else if (additionalProperties === false && !Object.hasOwn(properties, key))
      fails('additionalProperties', key);
  }
  for (const name in properties) {
    const member = value[name];
    if (member !== undefined)
      checkMember(properties[name] as Constraints, member, name, `/properties/${name}`, into);
  }
}

function checkMember(
  constraints: Constraints,
  value: unknown,
  key: string,
  step: string,
  into: Breach[],
): void {
  const start = into.length;
  check(constraints, value, false, into);
  if (into.length > start) prefixPlaces(into, start, `/${escaped(key)}`, step);
}

/** Adds the step to the locations when returning, so that a valid value has no cost. */
function prefixPlaces(
  breaches: readonly Breach[],
  start: number,
  path: string,
  step: string,
): void {
  for (let i = start; i < breaches.length; i += 1) {
    const breach = breaches[i] as Breach;
    breach.path = path + breach.path;
    // The place of a keyword starts at the file of its model, and ends with this prefix.
    if (breach.schemaPath.startsWith('/')) breach.schemaPath = step + breach.schemaPath;
  }
}

function isRequired({ properties, requiresAll }: ValueConstraints, name: string): boolean {
  const member = properties?.[name] as Constraints;
  return requiresAll ?? !('nullable' in member || member.type.includes('null'));
}

/** The name of a value's type in JSON Schema, if it has one. */
function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  // `1e400` is Infinity to JavaScript: above every maximum (S7), not of another type.
  return Number.isInteger(value) || value === Infinity || value === -Infinity
    ? 'integer'
    : typeof value;
}
