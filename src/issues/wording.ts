import leven from 'leven';
import { printableJson } from '../json/printableJson.js';

/** Longer values are not compared with known names: the cost is the product of both lengths. */
const LONGEST_NAME = 100;
const LONGEST_EXCERPT = 60;

/** Describes a value in a few words. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === '') return 'an empty string';
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty array' : `an array of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? quote(value) : String(value);
}

/** A text in quotes, shortened if it is long. */
export function quote(value: unknown): string {
  return printableJson(excerpt(String(value)));
}

/** The beginning of a long text. Never cuts a character in two. */
export function excerpt(text: string, longest = LONGEST_EXCERPT): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A list of choices in words. */
export function oneOf(values: readonly string[]): string {
  return values.length === 1 ? quote(values[0]) : `one of ${values.map(quote).join(', ')}`;
}

/** Suggests the known name that was probably meant; empty if there is none. */
export function didYouMean(found: unknown, known: Iterable<string>): string {
  const nearest = nearestTo(found, known);
  return nearest === undefined ? '' : `; did you mean ${quote(nearest)}?`;
}

/** The known name closest to the given one, if they share more than half of their letters. */
function nearestTo(found: unknown, known: Iterable<string>): string | undefined {
  if (typeof found !== 'string' || found.length > LONGEST_NAME) return undefined;
  let nearest: string | undefined;
  let nearestDistance = Infinity;
  for (const name of known) {
    const distance = leven(found.toLowerCase(), name.toLowerCase());
    if (distance < nearestDistance && distance * 2 < Math.max(found.length, name.length)) {
      nearest = name;
      nearestDistance = distance;
    }
  }
  return nearest;
}
