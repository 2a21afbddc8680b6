import * as messages from '../generated/messages.js';
import { isObject } from '../json/isObject.js';
import { breachesOf } from './breaches.js';
import type { Breach, Keyword } from './breaches.js';
import type { Constraints, ValueConstraints } from './constraints.js';
import type { ValidationIssue } from './validationIssue.js';
import { describe, didYouMean, listed, oneOf, quote } from './wording.js';

/**
 * All issues of a value, with messages for human readers. After the first 1,000, a last issue has the number
 * of the others, and the place of the first of them.
 */
export function explain(model: Constraints, value: unknown): ValidationIssue[] {
  const breaches = breachesOf(model, value);
  // A value of a few megabytes can have a million issues, and nobody reads them.
  const most = messages.limitIssues;
  return breaches.slice(0, most + 1).map((breach, i) => ({
    path: breach.path,
    keyword: breach.keyword,
    message: i < most ? messageOf(breach) : messages.issueMore(breaches.length - most),
    schemaPath: breach.schemaPath,
    // The last one is not about a property.
    ...(i < most && breach.property !== undefined && { property: breach.property }),
  }));
}

function messageOf({
  keyword,
  constraints,
  value: found,
  nullable,
  property = '',
}: Breach): string {
  const name = quote(property);
  if (keyword === 'required') return messages.issueRequired(name);
  if (keyword === 'additionalProperties') {
    const hint = hintFor(property, found as Members, Object.keys(constraints.properties ?? {}));
    return messages.issueAdditionalProperties(name, hint);
  }
  const expected = expectation(keyword, constraints, found);
  return messages.issueValue(
    describe(found),
    nullable ? messages.expectedNullable(expected) : expected,
  );
}

function expectation(
  keyword: Exclude<Keyword, 'required' | 'additionalProperties'>,
  constraints: ValueConstraints,
  found: unknown,
): string {
  const { type, form, enum: values = [], const: only } = constraints;
  switch (keyword) {
    case 'type':
    case 'pattern':
      return form
        ? messages.expectedPattern(form[0], quote(form[1]))
        : type.map((name) => messages.TYPE_TEXTS[name]).join(messages.joinedByTypes);
    case 'enum':
      return oneOf(values) + didYouMean(found, values);
    case 'const':
      return quote(only);
    case 'minLength':
    case 'minItems':
    case 'minimum':
    case 'maximum':
      return messages.BOUND_TEXTS[keyword](constraints[keyword] as number);
  }
}

type Members = Readonly<Record<string, unknown>>;

/** Where an unknown property belongs, or which one was meant, or all that there are. */
function hintFor(name: string, object: Members, known: readonly string[]): string {
  const home = known.find((key) => isObjectWith(object[key], name));
  if (home !== undefined) return messages.hintBelongsIn(quote(home));
  const absent = known.filter((property) => !Object.hasOwn(object, property));
  return didYouMean(name, absent) || messages.hintExpectedOnly(listed(known));
}

function isObjectWith(value: unknown, property: string): boolean {
  return isObject(value) && Object.hasOwn(value, property);
}
