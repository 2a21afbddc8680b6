import { validateInstance } from 'mission-dossier-contracts/conformance';
import type {
  Capability,
  ConformanceIssue,
  SchemaName,
  UpcastAnswer,
  ValidatedAnswer,
} from 'mission-dossier-contracts/conformance';
import { escaped } from 'mission-dossier-contracts/tooling';
import type { Case, Expectation, ExpectedUpcast, Verdict } from './case.js';
import type { Answer } from './message.js';

/**
 * Compares an answer with the expected one.
 *
 * @param capabilities - those of the implementation: whether it reports the places of errors, and messages
 * @returns a description of the answer if it differs; null if it agrees
 */
export function differenceOf(
  { expected }: Case,
  answer: Answer,
  capabilities: readonly Capability[],
): string | null {
  if (answer.outcome === 'validated' && 'valid' in expected)
    return 'issues' in expected && capabilities.includes('messages')
      ? answerDifference(expected, answer)
      : verdictDifference(expected, answer, capabilities);
  if (answer.outcome === 'upcast' && 'upcast' in expected)
    return upcastDifference(expected.upcast, answer);
  if (answer.outcome === 'reduced' && 'state' in expected)
    return textDifference('state', expected.state, answer.state);
  if (answer.outcome === 'refused' && 'error' in expected)
    return answer.error === expected.error ? null : answerText(answer);
  if (answer.outcome === 'round_tripped' && 'instance' in expected)
    return instanceDifference(expected, answer.instance);
  return answerText(answer);
}

/** Describes the expected answer. */
export function expectedText(expected: Expectation): string {
  if ('issues' in expected) return listOf(textsOf(expected.issues)) || 'valid';
  if ('valid' in expected) return verdictText(expected.valid, expected.places);
  if ('upcast' in expected) return upcastText(expected.upcast);
  if ('state' in expected) return 'a state';
  return 'error' in expected ? expected.error : 'the instance';
}

function answerText(answer: Answer): string {
  if (answer.outcome === 'validated') return verdictText(answer.valid, answer.errors);
  if (answer.outcome === 'refused') return answer.error;
  if (answer.outcome === 'errored') return `errored: ${answer.context}`;
  if (answer.outcome === 'upcast') return upcastText(answer);
  return answer.outcome === 'reduced' ? 'a state' : answer.outcome;
}

function upcastText({ generation, event }: Pick<UpcastAnswer, 'generation' | 'event'>): string {
  return `${event === null ? 'no canonical event' : 'a canonical event'} of generation ${generation ?? 'null'}`;
}

function verdictText(valid: boolean, places: readonly string[]): string {
  const named = [...new Set(places)].sort().map((place) => place || '(root)');
  const errors = named.join(', ');
  if (valid) return named.length === 0 ? 'valid' : `valid, but with errors at ${errors}`;
  return named.length === 0 ? 'invalid' : `invalid at ${errors}`;
}

function verdictDifference(
  expected: Verdict,
  answer: ValidatedAnswer,
  capabilities: readonly Capability[],
): string | null {
  return agrees(answer, expected, capabilities.includes('pointers')) ? null : answerText(answer);
}

/**
 * Whether a verdict agrees. All expected places must be reported. A place above an expected one may be reported
 * as well, because validators report `anyOf` and its branches differently.
 */
function agrees(
  { valid, errors }: ValidatedAnswer,
  expected: Verdict,
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

/** Compares a verdict with issues. */
function answerDifference(
  expected: Verdict & { readonly issues: readonly ConformanceIssue[] },
  { valid, errors, issues }: ValidatedAnswer,
): string | null {
  const isAsExpected = valid === expected.valid;
  if (!issues) return `${verdictText(valid, errors)}, without messages`;
  if (!isAsExpected && valid) return verdictText(valid, errors);
  return (
    setDifference(textsOf(expected.issues), textsOf(issues)) ?? (isAsExpected ? null : 'invalid')
  );
}

/** Compares texts as sets: no language is held to an order of the keys of objects. */
function setDifference(wanted: readonly string[], found: readonly string[]): string | null {
  const missing = listOf(wanted.filter((text) => !found.includes(text)));
  const unexpected = listOf(found.filter((text) => !wanted.includes(text)));
  return (
    [missing && `missing: ${missing}`, unexpected && `unexpected: ${unexpected}`]
      .filter(Boolean)
      .join('; ') || null
  );
}

/** The first of the differences: the issues, the generation, the event, what it leaves out. */
function upcastDifference(expected: ExpectedUpcast, found: UpcastAnswer): string | null {
  const issues = expected.issues && setDifference(textsOf(expected.issues), textsOf(found.issues));
  if (issues !== null) return issues;
  if (
    found.generation !== expected.generation ||
    (found.event === null) !== (expected.event === null)
  )
    return upcastText(found);
  if (expected.event !== null && found.event !== null && expected.event !== found.event)
    return textDifference('canonical event', expected.event, found.event);
  const leftOut = setDifference(expected.left_out, found.left_out);
  return leftOut === null ? null : `left out, ${leftOut}`;
}

function textsOf(issues: readonly ConformanceIssue[]): string[] {
  return issues.map(({ path, keyword, message }) => `${path || '(root)'} ${keyword}: ${message}`);
}

function listOf(texts: readonly string[]): string {
  return [...new Set(texts)].sort().join('; ');
}

/** Compares states and events as texts: equal values in canonical JSON are equal bytes. */
function textDifference(what: string, expected: string, found: string): string | null {
  if (found === expected) return null;
  const value = parsed(found);
  if (value === undefined) return `a ${what} that is not JSON`;
  const place = firstDifference(JSON.parse(expected), value);
  return place === null
    ? `the ${what}, but not as canonical JSON (RFC 8785)`
    : `a ${what} that differs at ${place || '(root)'}`;
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
