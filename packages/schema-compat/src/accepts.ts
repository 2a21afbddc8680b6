import { comparableJson } from 'mission-dossier-contracts/tooling';
import type { Alternative, Conjunction } from './alternative.js';
import { typeOf, valueSet } from './jsonValues.js';
import { SchemaError } from './schemaError.js';
import { propertiesOf } from './properties.js';
import type { SchemaSet, Spot } from './schemaSet.js';

/**
 * Whether an alternative accepts a value of its type. Formats are not checked: every string counts as valid.
 *
 * @param alternativesOf - returns the alternatives of the schemas of items and properties
 */
export function accepts(
  alternative: Alternative,
  value: unknown,
  alternativesOf: (places: Conjunction) => readonly Alternative[],
): boolean {
  const { only, type } = alternative;
  const meets = (places: Conjunction, member: unknown) =>
    alternativesOf(places).some(
      (candidate) =>
        candidate.type === typeOf(member) && accepts(candidate, member, alternativesOf),
    );
  if (only && !valueSet(only.value).has(comparableJson(value))) return false;
  if (type === 'number') return acceptsNumber(alternative, value as number);
  if (type === 'string') return acceptsText(alternative, value as string);
  if (type === 'array')
    return (
      (value as unknown[]).length >= (alternative.minItems?.value ?? 0) &&
      (value as unknown[]).every((item) => meets(alternative.items, item))
    );
  if (type === 'object') return acceptsObject(alternative, value as object, meets);
  return true;
}

function acceptsNumber({ integer, minimum, maximum }: Alternative, value: number): boolean {
  return (
    (!integer || Number.isInteger(value)) &&
    value >= (minimum?.value ?? -Infinity) &&
    value <= (maximum?.value ?? Infinity)
  );
}

function acceptsText(alternative: Alternative, value: string): boolean {
  // JSON Schema counts code points.
  const { length } = Array.from(value);
  const [origin] = alternative.from;
  if (!origin) throw new Error('an alternative of nothing has no schema');
  const meets = ([pattern, at]: readonly [string, Spot]) => matches(origin.set, pattern, value, at);
  return (
    length >= (alternative.minLength?.value ?? 0) &&
    length <= (alternative.maxLength?.value ?? Infinity) &&
    [...alternative.pattern].every(meets) &&
    ![...alternative.not].some(meets)
  );
}

function matches({ test = testOf }: SchemaSet, pattern: string, value: string, at: Spot): boolean {
  const isMatch = test(pattern, value);
  if (isMatch !== undefined) return isMatch;
  throw new SchemaError(
    `${at.file}#${at.pointer}: it takes too long to match values with the patterns; expected patterns ` +
      'that do not backtrack so much',
  );
}

function testOf(pattern: string, text: string): boolean {
  return new RegExp(pattern, 'u').test(text);
}

function acceptsObject(
  { objects }: Alternative,
  value: object,
  meets: (places: Conjunction, member: unknown) => boolean,
): boolean {
  const properties = propertiesOf(objects);
  return (
    [...properties.required.keys()].every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, member]) => meets(properties.valueOf(name), member))
  );
}
