import { canonicalJson, isEventType } from 'mission-dossier-contracts';
import {
  fixturesIn,
  loadFixtures,
  loadReplays,
  RULE_SETS,
  validateInstance,
} from 'mission-dossier-contracts/conformance';
import type {
  Capability,
  ConformanceIssue,
  FixtureCase,
  FixtureCategory,
  Replay,
  RuleSetName,
  SchemaName,
} from 'mission-dossier-contracts/conformance';
import type { Question } from './message.js';

/** One question to implementations, with the answer that the contract requires. */
export interface Case {
  /** The id of the fixture. For a replay, the rules follow in brackets; for messages and a round trip, their kind. */
  readonly id: string;
  readonly kind: CaseKind;
  readonly category: FixtureCategory;
  /** The capability that an implementation needs to be asked. */
  readonly capability: Capability;
  readonly question: Question;
  readonly expected: Expectation;
}

/** The groups in which cases are counted. */
export const CASE_KINDS = ['valid', 'invalid', 'messages', 'replay', 'round trip'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** The required content of the answer. */
export type Expectation =
  /** Valid, or invalid at these places. */
  | { readonly valid: boolean; readonly places: readonly string[] }
  /** Invalid, with these issues. */
  | { readonly issues: readonly ConformanceIssue[] }
  /** A state, as canonical JSON. */
  | { readonly state: string }
  /** The name of an error. */
  | { readonly error: string }
  /** The same instance, still valid against its schema. */
  | { readonly instance: string; readonly schema: SchemaName };

/**
 * All cases of some categories: fixtures, the messages of invalid ones, replays under each set of rules, round trips.
 *
 * @param folder - a folder of fixtures, with a `manifest.json`; default: those of the package
 * @throws FixtureError if a file of a fixture is missing or wrong
 */
export function casesOf(categories: readonly FixtureCategory[], folder?: string): Case[] {
  const of = folder === undefined ? { loadFixtures, loadReplays } : fixturesIn(folder);
  const fixtures = categories.map((category) => [category, of.loadFixtures(category)] as const);
  const ruleSets = Object.keys(RULE_SETS) as RuleSetName[];
  const casesBy = (make: (fixture: FixtureCase) => UngroupedCase[]) =>
    fixtures.flatMap(([category, cases]) => inCategory(category, cases.flatMap(make)));
  return [
    ...casesBy((fixture) => [validationCase(fixture)]),
    ...casesBy((fixture) => (fixture.valid ? [] : [messagesCase(fixture)])),
    ...categories.flatMap((category) => {
      const replays = of.loadReplays([category]);
      return inCategory(
        category,
        replays.flatMap((replay) => ruleSets.flatMap((rules) => replayCase(replay, rules))),
      );
    }),
    ...casesBy((fixture) => (fixture.valid ? [roundTripCase(fixture)] : [])),
  ];
}

type UngroupedCase = Omit<Case, 'category'>;

function inCategory(category: FixtureCategory, cases: readonly UngroupedCase[]): Case[] {
  return cases.map((each) => ({ ...each, category }));
}

function validationCase(fixture: FixtureCase): UngroupedCase {
  const { id, valid, errors } = fixture;
  return {
    id,
    kind: valid ? 'valid' : 'invalid',
    capability: 'validate',
    question: { command: 'validate', ...modelOf(fixture), instance: fixture.text },
    expected: { valid, places: [...new Set(errors.map(({ path }) => path))] },
  };
}

/** The messages are those of the library: they are defined by its texts and `docs/messages.md`. */
function messagesCase(fixture: FixtureCase): UngroupedCase {
  const issues = validateInstance(fixture.schema, fixture.payload).map(
    ({ path, keyword, message }) => ({ path, keyword, message }),
  );
  return {
    id: `${fixture.id} [messages]`,
    kind: 'messages',
    capability: 'messages',
    question: { command: 'validate', ...modelOf(fixture), instance: fixture.text },
    expected: { issues },
  };
}

function roundTripCase(fixture: FixtureCase): UngroupedCase {
  return {
    id: `${fixture.id} [round trip]`,
    kind: 'round trip',
    capability: 'round_trip',
    question: { command: 'round_trip', ...modelOf(fixture), instance: fixture.text },
    expected: { instance: fixture.text, schema: fixture.schema },
  };
}

/** Payloads of dossiers are named by event type, so that the map from event type to schema is tested, too. */
function modelOf({ schema, eventType }: FixtureCase): { schema: string } | { event_type: string } {
  return isEventType(eventType) ? { event_type: eventType } : { schema };
}

/** @returns nothing if no outcome is expected under the rules */
function replayCase({ id, texts, expected }: Replay, rules: RuleSetName): UngroupedCase[] {
  const outcome = expected[rules];
  if (!outcome) return [];
  return [
    {
      id: `${id} [${rules}]`,
      kind: 'replay',
      capability: 'reduce',
      question: { command: 'reduce', rules, events: [...texts] },
      expected: outcome.state ? { state: canonicalJson(outcome.state) } : { error: outcome.error },
    },
  ];
}
