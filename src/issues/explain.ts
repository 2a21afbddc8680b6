import type { ModelName } from '../generated/catalogue.js';
import { CLOSED_OBJECT_PROPERTIES, PATTERN_EXPECTATIONS } from '../generated/expectations.js';
import type { AjvError } from './ajvError.js';
import { valueAt } from './jsonPointer.js';
import { describe, didYouMean, oneOf, quote } from './wording.js';

/** One way in which a value breaks its schema. */
export interface ValidationError {
  /** JSON pointer (RFC 6901) to the value at fault; for a missing or unknown property, to its object. */
  readonly path: string;
  /** The JSON Schema keyword that fails. */
  readonly keyword: string;
  /** What was found and what was expected, for a person. */
  readonly message: string;
  /** The keyword's place: schema file, `#`, JSON pointer. */
  readonly schemaPath: string;
  /** The name of a property that is missing or unknown. */
  readonly property?: string;
}

/** Turns a validator's errors into errors for people. `root` is the value that was validated. */
export function explain(root: unknown, errors: readonly AjvError[]): ValidationError[] {
  const nullable = new Set(errors.filter(isNullableMarker).map((error) => error.instancePath));
  return errors
    .filter((error) => !isNullableMarker(error))
    .map((error) => ({
      path: error.instancePath,
      keyword: error.keyword,
      message: messageOf(
        error,
        valueAt(root, error.instancePath),
        nullable.has(error.instancePath),
      ),
      schemaPath: error.schemaPath,
      ...propertyOf(error),
    }));
}

/** Ajv adds an `if` error to whatever is wrong with a nullable that is not null. */
function isNullableMarker(error: AjvError): boolean {
  return error.keyword === 'if';
}

function propertyOf({ params }: AjvError): { property?: string } {
  const property = params['missingProperty'] ?? params['additionalProperty'];
  return typeof property === 'string' ? { property } : {};
}

function messageOf(error: AjvError, found: unknown, nullable: boolean): string {
  switch (error.keyword) {
    case 'required':
      return `required property ${quote(error.params['missingProperty'])} is missing`;
    case 'additionalProperties':
      return unknownProperty(
        String(error.params['additionalProperty']),
        (found ?? {}) as Record<string, unknown>,
        modelOf(error),
      );
    default:
      return `found ${describe(found)}, expected ${nullable ? 'null or ' : ''}${expectation(error, found)}`;
  }
}

function expectation({ keyword, params, ...error }: AjvError, found: unknown): string {
  const limit = String(params['limit']);
  switch (keyword) {
    case 'type':
      return patternExpectation(error) ?? namesOfTypes(params['type']);
    case 'pattern':
      return patternExpectation(error) ?? `a match of ${String(params['pattern'])}`;
    case 'enum': {
      const allowed = params['allowedValues'] as string[];
      return oneOf(allowed) + didYouMean(found, allowed);
    }
    case 'minLength':
      return `at least ${limit} character${limit === '1' ? '' : 's'}`;
    case 'minimum':
      return `a number of at least ${limit}`;
    case 'maximum':
      return `a number of at most ${limit}`;
    default:
      return `what "${keyword}" allows`;
  }
}

/** What a scalar that has a pattern must be, with an example. */
function patternExpectation(error: Pick<AjvError, 'schemaPath'>): string | undefined {
  const [form, example] = PATTERN_EXPECTATIONS[modelOf(error)] ?? [];
  return form && `${form}, such as ${quote(example)}`;
}

function unknownProperty(
  name: string,
  object: Readonly<Record<string, unknown>>,
  model: ModelName,
): string {
  const known = CLOSED_OBJECT_PROPERTIES[model] ?? [];
  const home = known.find((key) => isObjectWith(object[key], name));
  if (home !== undefined)
    return `unknown property ${quote(name)}; it belongs in ${quote(home)} alone`;
  const absent = known.filter((property) => !Object.hasOwn(object, property));
  const hint = didYouMean(name, absent) || `; expected only ${known.map(quote).join(', ')}`;
  return `unknown property ${quote(name)}${hint}`;
}

function isObjectWith(value: unknown, property: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, property);
}

/** `timestamp` for `timestamp.json#/pattern`. */
function modelOf(error: Pick<AjvError, 'schemaPath'>): ModelName {
  return error.schemaPath.slice(0, error.schemaPath.indexOf('.')) as ModelName;
}

function namesOfTypes(types: unknown): string {
  return [types]
    .flat()
    .map((type) => TYPE_NAMES[type as keyof typeof TYPE_NAMES])
    .join(' or ');
}

const TYPE_NAMES = {
  object: 'an object',
  array: 'an array',
  string: 'a string',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
} as const;
