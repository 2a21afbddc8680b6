import { comparableJson } from 'mission-dossier-contracts/tooling';
import type { Alternative, Conjunction } from './alternative.js';
import { typeOf, valueSet } from './jsonValues.js';
import { propertiesOf } from './properties.js';

/**
 * Whether an alternative accepts a value of its type, as far as can be told: formats are taken to be met.
 *
 * @param alternativesOf - what the schemas of items and properties accept
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
  if (type === 'array') return (value as unknown[]).every((item) => meets(alternative.items, item));
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
  return (
    length >= (alternative.minLength?.value ?? 0) &&
    length <= (alternative.maxLength?.value ?? Infinity) &&
    [...alternative.pattern.keys()].every((pattern) => new RegExp(pattern, 'u').test(value)) &&
    ![...alternative.not.keys()].some((pattern) => new RegExp(pattern, 'u').test(value))
  );
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
