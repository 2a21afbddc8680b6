import type { Constraints, TypeName, ValueConstraints } from './constraints.js';
import { escaped } from './jsonPointer.js';

/** A keyword that can fail. Those that lead to other schemas cannot. */
export type Keyword =
  | 'type'
  | 'enum'
  | 'minLength'
  | 'pattern'
  | 'minimum'
  | 'maximum'
  | 'required'
  | 'additionalProperties';

/** A keyword that a value does not satisfy. */
export interface Breach {
  /** JSON pointer to the value. */
  readonly path: string;
  readonly keyword: Keyword;
  /** The keyword's place: schema file, `#`, JSON pointer. */
  readonly schemaPath: string;
  /** What the keyword stands beside. */
  readonly constraints: ValueConstraints;
  /** Whether null would have been accepted. */
  readonly nullable: boolean;
  /** The name of a property that is missing or unknown. */
  readonly property?: string;
}

/** Where a walk stands: in the value, and in the schemas. */
interface Place {
  readonly path: string;
  readonly schemaPath: string;
  readonly nullable: boolean;
}

/**
 * All breaches of a model, in the order in which Ajv reports them. It goes as deep as the schemas,
 * which do not refer to themselves, however deep the value is.
 */
export function breachesOf(model: Constraints, value: unknown): Breach[] {
  const breaches: Breach[] = [];
  check(model, value, { path: '', schemaPath: '', nullable: false }, breaches);
  return breaches;
}

function check(constraints: Constraints, value: unknown, place: Place, into: Breach[]): void {
  const { path, nullable } = place;
  if ('nullable' in constraints) {
    const schemaPath = `${place.schemaPath}/anyOf/0`;
    if (value !== null)
      check(constraints.nullable, value, { path, schemaPath, nullable: true }, into);
    return;
  }
  const { model, items, properties, additionalProperties } = constraints;
  const file = model === undefined ? place.schemaPath : `${model}.json#`;
  checkValue(constraints, value, (keyword, property) => {
    const breach = { path, keyword, schemaPath: `${file}/${keyword}`, constraints, nullable };
    into.push(property === undefined ? breach : { ...breach, property });
  });
  const checkMember = (member: Constraints, found: unknown, key: string | number, step: string) => {
    const at = { path: `${path}/${key}`, schemaPath: file + step, nullable: false };
    check(member, found, at, into);
  };
  if (Array.isArray(value)) {
    for (let i = 0; items && i < value.length; i += 1) checkMember(items, value[i], i, '/items');
  } else if (isObject(value)) {
    if (additionalProperties)
      for (const key in value)
        checkMember(additionalProperties, value[key], escaped(key), '/additionalProperties');
    for (const name in properties)
      if (value[name] !== undefined)
        checkMember(properties[name] as Constraints, value[name], name, `/properties/${name}`);
  }
}

/** The keywords that speak of the value itself. An undefined property is an absent one. */
function checkValue(
  constraints: ValueConstraints,
  value: unknown,
  fails: (keyword: Keyword, property?: string) => void,
): void {
  const { type, maximum, minimum, minLength, pattern, properties = {} } = constraints;
  if (!type.some((name) => IS_OF_TYPE[name](value))) fails('type');
  if (constraints.enum && !constraints.enum.includes(value as string)) fails('enum');
  if (typeof value === 'number') {
    // Negated, so that they refuse NaN.
    if (maximum !== undefined && !(value <= maximum)) fails('maximum');
    if (minimum !== undefined && !(value >= minimum)) fails('minimum');
  } else if (typeof value === 'string') {
    // Lengths above 1 are not asserted (S6): code points need not be counted.
    if (minLength !== undefined && value.length < minLength) fails('minLength');
    if (pattern && !pattern.test(value)) fails('pattern');
  } else if (isObject(value)) {
    for (const name of requiredOf(constraints))
      if (value[name] === undefined) fails('required', name);
    if (constraints.additionalProperties === false)
      for (const key in value)
        if (!Object.hasOwn(properties, key)) fails('additionalProperties', key);
  }
}

function requiredOf({ properties = {}, required }: ValueConstraints): readonly string[] {
  return required ?? Object.keys(properties).filter((name) => !acceptsNull(properties[name]));
}

function acceptsNull(constraints: Constraints | undefined): boolean {
  return (
    constraints !== undefined && ('nullable' in constraints || constraints.type.includes('null'))
  );
}

const IS_OF_TYPE: Readonly<Record<TypeName, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  // `1e400` is Infinity to JavaScript: above every maximum (S7), not of another type.
  integer: (value) => Number.isInteger(value) || value === Infinity || value === -Infinity,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
