// Generated from schemas/ by `npm run generate`. Do not edit.
import type { TypeName } from '../issues/constraints.js';

/** The names of types. */
export const TYPE_TEXTS: Readonly<Record<TypeName, string>> = /* @__PURE__ */ Object.freeze({"object":"an object","array":"an array","string":"a string","integer":"a whole number","number":"a fraction","boolean":"true or false","null":"null"});

/** What was expected, by the keyword that limits a value. */
export const BOUND_TEXTS: Readonly<Record<'minLength' | 'minItems' | 'minimum' | 'maximum', (limit: number) => string>> = /* @__PURE__ */ Object.freeze({
minLength: () => `at least 1 character`,
minItems: (limit) => `an array of at least ${limit}`,
minimum: (limit) => `a number of at least ${limit}`,
maximum: (limit) => `a number of at most ${limit}`,
});

export const issueValue = (found: string | number, expected: string | number): string => `found ${found}, expected ${expected}`;
export const issueRequired = (property: string | number): string => `required property ${property} is missing`;
export const issueAdditionalProperties = (property: string | number, hint: string | number): string => `unknown property ${property}${hint}`;
export const issueRule = (description: string | number, rule: string | number): string => `${description} (rule ${rule})`;
export const issueWithoutPayload = (message: string | number): string => `${message}: the event has no payload`;
export const issueMore = (count: string | number): string => `${count} more issues are not listed`;
export const expectedNullable = (expected: string | number): string => `null or ${expected}`;
export const expectedPattern = (form: string | number, example: string | number): string => `${form}, such as ${example}`;
export const expectedEnum = (values: string | number): string => `one of ${values}`;
export const foundNothing = "nothing";
export const foundEmptyString = "an empty string";
export const foundEmptyArray = "an empty array";
export const foundArray = (length: string | number): string => `an array of ${length}`;
export const foundObject = "an object";
export const hintDidYouMean = (name: string | number): string => `; did you mean ${name}?`;
export const hintBelongsIn = (property: string | number): string => `; it belongs in ${property} alone`;
export const hintExpectedOnly = (properties: string | number): string => `; expected only ${properties}`;
export const generationBelongsTo = (property: string | number, generations: string | number, generation: string | number): string => `unknown property ${property}: it belongs to generation ${generations}; this event is otherwise ${generation}`;
export const generationBelongsToSeveral = (property: string | number, generations: string | number, generation: string | number): string => `unknown property ${property}: it belongs to generations ${generations}; this event is otherwise ${generation}`;
export const generationNotCarried = (property: string | number): string => `the event carries no ${property} of its namespace, and the caller gives none that is valid`;
export const generationNotAccepted = (generation: string | number, generations: string | number): string => `found an event of generation ${generation}, expected ${generations}`;
export const joinedByTypes = " or ";
export const joinedByValues = ", ";
export const shortened = (excerpt: string | number): string => `${excerpt}…`;
export const limitIssues = 1000;
export const limitExcerpt = 60;
export const limitName = 100;
