import { validateInstance } from 'mission-dossier-contracts/conformance';
import type {
  ConformanceIssue,
  SchemaName,
  ValidatedAnswer,
} from 'mission-dossier-contracts/conformance';
import { escaped } from 'mission-dossier-contracts/tooling';
import type { Case, Expectation } from './case.js';
import type { Answer } from './message.js';

/**
 * Compares an answer with the expected one.
 *
 * @param reportsPlaces - whether the implementation reports the places of errors
 * @returns a description of the answer if it differs; null if it agrees
 */
export function differenceOf(
  { expected }: Case,
  answer: Answer,
  reportsPlaces: boolean,
): string | null {
  if (answer.outcome === 'validated' && 'valid' in expected)
    return agrees(answer, expected, reportsPlaces) ? null : answerText(answer);
  if (answer.outcome === 'validated' && 'issues' in expected)
    return issuesDifference(expected.issues, answer);
  if (answer.outcome === 'reduced' && 'state' in expected)
    return stateDifference(expected.state, answer.state);
  if (answer.outcome === 'refused' && 'error' in expected)
    return answer.error === expected.error ? null : answerText(answer);
  if (answer.outcome === 'round_tripped' && 'instance' in expected)
    return instanceDifference(expected, answer.instance);
  return answerText(answer);
}

/** Describes the expected answer. */
export function expectedText(expected: Expectation): string {
  if ('valid' in expected) return verdictText(expected.valid, expected.places);
  if ('issues' in expected) return listOf(textsOf(expected.issues));
  if ('state' in expected) return 'a state';
  return 'error' in expected ? expected.error : 'the instance';
}

function answerText(answer: Answer): string {
  if (answer.outcome === 'validated') return verdictText(answer.valid, answer.errors);
  if (answer.outcome === 'refused') return answer.error;
  if (answer.outcome === 'errored') return `errored: ${answer.context}`;
  return answer.outcome === 'reduced' ? 'a state' : answer.outcome;
}

function verdictText(valid: boolean, places: readonly string[]): string {
  const named = [...new Set(places)].sort().map((place) => place || '(root)');
  const errors = named.join(', ');
  if (valid) return named.length === 0 ? 'valid' : `valid, but with errors at ${errors}`;
  return named.length === 0 ? 'invalid' : `invalid at ${errors}`;
}

/**
 * Whether a verdict agrees. All expected places must be reported. A place above an expected one may be reported
 * as well, because validators report `anyOf` and its branches differently.
 */
function agrees(
  { valid, errors }: ValidatedAnswer,
  expected: { readonly valid: boolean; readonly places: readonly string[] },
  reportsPlaces: boolean,
): boolean {
  if (valid !== expected.valid) return false;
  if (valid) return errors.length === 0;
  if (!reportsPlaces) return true;
  const { places } = expected;
  return (
    places.every((place) => errors.includes(place)) &&
    errors.every((error) =>
      places.some((place) => place === error || place.startsWith(`${error}/`)),
    )
  );
}

/** Compares issues as sets: no language is held to an order of the keys of objects. */
function issuesDifference(
  expected: readonly ConformanceIssue[],
  { valid, errors, issues }: ValidatedAnswer,
): string | null {
  if (valid || !issues) return `${verdictText(valid, errors)}, without messages`;
  const wanted = textsOf(expected);
  const found = textsOf(issues);
  const missing = listOf(wanted.filter((text) => !found.includes(text)));
  const unexpected = listOf(found.filter((text) => !wanted.includes(text)));
  return (
    [missing && `missing: ${missing}`, unexpected && `unexpected: ${unexpected}`]
      .filter(Boolean)
      .join('; ') || null
  );
}

function textsOf(issues: readonly ConformanceIssue[]): string[] {
  return issues.map(({ path, keyword, message }) => `${path || '(root)'} ${keyword}: ${message}`);
}

function listOf(texts: readonly string[]): string {
  return [...new Set(texts)].sort().join('; ');
}

/** Compares states as texts: equal states in canonical JSON are equal bytes. */
function stateDifference(expected: string, found: string): string | null {
  if (found === expected) return null;
  const state = parsed(found);
  if (state === undefined) return 'a state that is not JSON';
  const place = firstDifference(JSON.parse(expected), state);
  return place === null
    ? 'the state, but not as canonical JSON (RFC 8785)'
    : `a state that differs at ${place || '(root)'}`;
}

/** Compares instances: absent and null are the same (C5), and numbers are compared by value. */
function instanceDifference(
  { instance, schema }: { readonly instance: string; readonly schema: SchemaName },
  found: string,
): string | null {
  const value = parsed(found);
  if (value === undefined) return 'an instance that is not JSON';
  const place = firstDifference(JSON.parse(instance), value, memberUnlessNull);
  if (place !== null) return `an instance that differs at ${place || '(root)'}`;
  // A required null must not be left out.
  const issues = validateInstance(schema, value);
  return issues.length === 0
    ? null
    : `an instance that is ${verdictText(
        false,
        issues.map(({ path }) => path),
      )}`;
}

type MemberOf = (container: Readonly<Record<string, unknown>>, key: string) => unknown;

/**
 * The JSON pointer to the first difference of two JSON values; null if they are equal. It goes only as deep as
 * the expected value, because the found one may be nested endlessly.
 */
function firstDifference(
  expected: unknown,
  found: unknown,
  memberOf: MemberOf = ownMember,
): string | null {
  if (expected === found) return null;
  if (!isContainer(expected) || !isContainer(found)) return '';
  if (Array.isArray(expected) !== Array.isArray(found)) return '';
  for (const key of Object.keys({ ...expected, ...found })) {
    const place = firstDifference(memberOf(expected, key), memberOf(found, key), memberOf);
    if (place !== null) return `/${escaped(key)}${place}`;
  }
  return null;
}

const ownMember: MemberOf = (container, key) =>
  Object.hasOwn(container, key) ? container[key] : undefined;

/** Treats null members as absent, but not null items of an array. */
const memberUnlessNull: MemberOf = (container, key) => {
  const member = ownMember(container, key);
  return Array.isArray(container) ? member : (member ?? undefined);
};

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
