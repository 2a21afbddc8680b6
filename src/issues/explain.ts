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
    }));
}

/** Ajv adds an `if` error to whatever is wrong with a nullable that is not null. */
function isNullableMarker(error: AjvError): boolean {
  return error.keyword === 'if';
}

function messageOf(error: AjvError, found: unknown, nullable: boolean): string {
  const expected = nullable ? 'expected null or' : 'expected';
  const { params } = error;
  switch (error.keyword) {
    case 'required':
      return `required property ${quote(params['missingProperty'])} is missing`;
    case 'additionalProperties':
      return unknownProperty(String(params['additionalProperty']), modelOf(error));
    case 'type':
      return `found ${describe(found)}, ${expected} ${namesOfTypes(params['type'])}`;
    case 'enum':
      return `found ${describe(found)}, ${expected} ${oneOf(params['allowedValues'] as string[])}${didYouMean(found, params['allowedValues'] as string[])}`;
    case 'pattern': {
      const [form, example] = PATTERN_EXPECTATIONS[modelOf(error)] ?? [];
      return `found ${describe(found)}, ${expected} ${form ?? ''}, such as ${quote(example)}`;
    }
    case 'minLength':
      return `found ${found === '' ? 'an empty string' : describe(found)}, ${expected} at least ${String(params['limit'])} character${params['limit'] === 1 ? '' : 's'}`;
    case 'minimum':
      return `found ${describe(found)}, ${expected} at least ${String(params['limit'])}`;
    case 'maximum':
      return `found ${describe(found)}, ${expected} at most ${String(params['limit'])}`;
    default:
      return `found ${describe(found)}, which "${error.keyword}" does not allow`;
  }
}

function unknownProperty(name: string, model: ModelName): string {
  const known = CLOSED_OBJECT_PROPERTIES[model] ?? [];
  const hint = didYouMean(name, known);
  return `unknown property ${quote(name)}${hint || `; expected only ${known.map(quote).join(', ')}`}`;
}

/** `timestamp` for `timestamp.json#/pattern`. */
function modelOf(error: AjvError): ModelName {
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
