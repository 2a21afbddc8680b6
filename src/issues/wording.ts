import leven from 'leven';
import * as messages from '../generated/messages.js';
import { printableJson } from '../json/printableJson.js';

/** Describes a value in a few words. */
export function describe(value: unknown): string {
  if (value === undefined) return messages.foundNothing;
  if (value === '') return messages.foundEmptyString;
  if (Array.isArray(value))
    return value.length === 0 ? messages.foundEmptyArray : messages.foundArray(value.length);
  if (typeof value === 'object' && value !== null) return messages.foundObject;
  return typeof value === 'string' ? quote(value) : String(value);
}

/** A text in quotes, shortened if it is long. */
export function quote(value: unknown): string {
  return printableJson(excerpt(String(value)));
}

/** The beginning of a long text. Never cuts a character in two. */
export function excerpt(text: string, longest = messages.limitExcerpt): string {
  if (text.length <= longest) return text;
  return messages.shortened(text.slice(0, longest).replace(/[\ud800-\udbff]$/, ''));
}

/** A list of choices in words. */
export function oneOf(values: readonly string[]): string {
  return values.length === 1 ? quote(values[0]) : messages.expectedEnum(listed(values));
}

/** Names in quotes. */
export function listed(names: readonly string[]): string {
  return names.map(quote).join(messages.joinedByValues);
}

/** Suggests the known name that was probably meant; empty if there is none. */
export function didYouMean(found: unknown, known: Iterable<string>): string {
  const nearest = nearestTo(found, known);
  return nearest === undefined ? '' : messages.hintDidYouMean(quote(nearest));
}

/** The known name closest to the given one, if they share more than half of their letters. */
function nearestTo(found: unknown, known: Iterable<string>): string | undefined {
  // The cost is the product of both lengths.
  if (typeof found !== 'string' || found.length > messages.limitName) return undefined;
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
