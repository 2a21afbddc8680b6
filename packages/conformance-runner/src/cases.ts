import {
  fixturesIn,
  loadEventCases,
  loadFixtures,
  loadGenerationCases,
  loadGenerationReplays,
  loadReplays,
  RULE_SETS,
} from 'mission-dossier-contracts/conformance';
import type {
  FixtureCase,
  FixtureCategory,
  RuleSetName,
} from 'mission-dossier-contracts/conformance';
import type { Case, UngroupedCase } from './case.js';
import { eventCase, eventCasesOf } from './eventCases.js';
import { messagesCase, replayCase, roundTripCase, validationCase } from './fixtureCases.js';
import { generationCases, generationReplayCases } from './generationCases.js';

/**
 * All cases of some categories: fixtures, the messages of invalid ones, replays under each set of rules, round trips,
 * whole events, and events and streams of other generations.
 *
 * @param folder - a folder of fixtures, with a `manifest.json`; default: those of the package
 * @throws FixtureError if a file of a fixture is missing or wrong
 */
export function casesOf(categories: readonly FixtureCategory[], folder?: string): Case[] {
  const of = folder === undefined ? OF_THE_PACKAGE : fixturesIn(folder);
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
    ...casesBy(eventCasesOf),
    ...categories.flatMap((category) => [
      ...inCategory(category, of.loadEventCases(category).map(eventCase)),
      ...inCategory(category, of.loadGenerationCases(category).flatMap(generationCases)),
      ...inCategory(
        category,
        of
          .loadGenerationReplays([category])
          .flatMap((replay) => ruleSets.flatMap((rules) => generationReplayCases(replay, rules))),
      ),
    ]),
  ];
}

const OF_THE_PACKAGE = {
  loadFixtures,
  loadReplays,
  loadEventCases,
  loadGenerationCases,
  loadGenerationReplays,
};

function inCategory(category: FixtureCategory, cases: readonly UngroupedCase[]): Case[] {
  return cases.map((each) => ({ ...each, category }));
}
