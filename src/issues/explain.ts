import { breachesOf } from './breaches.js';
import type { Breach, Keyword } from './breaches.js';
import type { Constraints, TypeName, ValueConstraints } from './constraints.js';
import type { ValidationIssue } from './validationIssue.js';
import { describe, didYouMean, oneOf, quote } from './wording.js';

/** A value of a few megabytes can have a million issues, and nobody reads them. */
const MOST_ISSUES = 1000;

/**
 * All issues of a value, with messages for human readers. After the first 1,000, a last issue has the number
 * of the others, and the place of the first of them.
 */
export function explain(model: Constraints, value: unknown): ValidationIssue[] {
  const breaches = breachesOf(model, value);
  const more = breaches.length - MOST_ISSUES;
  return breaches.slice(0, MOST_ISSUES + 1).map((breach, i) => ({
    path: breach.path,
    keyword: breach.keyword,
    message: i < MOST_ISSUES ? messageOf(breach) : `${more} more issues are not listed`,
    schemaPath: breach.schemaPath,
    ...(breach.property !== undefined && { property: breach.property }),
  }));
}

function messageOf({
  keyword,
  constraints,
  value: found,
  nullable,
  property = '',
}: Breach): string {
  if (keyword === 'required') return `required property ${quote(property)} is missing`;
  if (keyword === 'additionalProperties')
    return unknownProperty(
      property,
      found as Record<string, unknown>,
      Object.keys(constraints.properties ?? {}),
    );
  const expected = expectation(keyword, constraints, found);
  return `found ${describe(found)}, expected ${nullable ? 'null or ' : ''}${expected}`;
}

function expectation(
  keyword: Exclude<Keyword, 'required' | 'additionalProperties'>,
  { type, form, enum: values = [], const: only, minItems, minimum, maximum }: ValueConstraints,
  found: unknown,
): string {
  switch (keyword) {
    case 'type':
    case 'pattern':
      return form
        ? `${form[0]}, such as ${quote(form[1])}`
        : type.map((name) => TYPE_NAMES[name]).join(' or ');
    case 'enum':
      return oneOf(values) + didYouMean(found, values);
    case 'const':
      return quote(only);
    case 'minLength':
      // Lengths above 1 are not asserted (S6).
      return 'at least 1 character';
    case 'minItems':
      return `an array of at least ${minItems}`;
    case 'minimum':
      return `a number of at least ${minimum}`;
    case 'maximum':
      return `a number of at most ${maximum}`;
  }
}

function unknownProperty(
  name: string,
  object: Readonly<Record<string, unknown>>,
  known: readonly string[],
): string {
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

const TYPE_NAMES: Readonly<Record<TypeName, string>> = {
  object: 'an object',
  array: 'an array',
  string: 'a string',
  integer: 'a whole number',
  number: 'a fraction',
  boolean: 'true or false',
  null: 'null',
};
