import type { Event, Fixture, MissionDossierState } from '../generated/types.js';
import { CONTRACT_RULES, SPEC_KITTY_EVENTS_2_4_RULES } from '../reducer/rules.js';
import type { ReducerRules } from '../reducer/rules.js';
import {
  allFixtures,
  assertKnown,
  FixtureError,
  readFixtureFile,
  unknownName,
} from './manifest.js';

/** The rule sets that every replay has an outcome for, by their names in fixtures and commands. */
export const RULE_SETS = {
  contract: CONTRACT_RULES,
  'spec-kitty-events-2.4': SPEC_KITTY_EVENTS_2_4_RULES,
} as const satisfies Record<string, ReducerRules>;

/** The name of a rule set. */
export type RuleSetName = keyof typeof RULE_SETS;

/** What reducing a stream must give: a state, or the name of the error thrown. */
export type ReplayOutcome =
  | { readonly state: MissionDossierState; readonly error?: undefined }
  | { readonly error: string; readonly state?: undefined };

/** A stream of events and what it must reduce to. */
export interface Replay {
  readonly id: string;
  readonly category: Fixture['category'];
  /** As they are written: a stream may hold events that are invalid. */
  readonly events: readonly Event[];
  readonly expected: { readonly [Name in RuleSetName]: ReplayOutcome };
}

/**
 * The events of a replay stream.
 *
 * @param id - a replay's id; `replayIds()` lists them
 * @throws FixtureError for an unknown id, which it names
 */
export function loadReplayStream(id: string): readonly Event[] {
  return replayById(id).events;
}

/**
 * The state that a replay stream must reduce to.
 *
 * @param id - a replay's id
 * @param rules - the rule set; the contract's unless told
 * @throws FixtureError for an unknown id, which it names, and for a stream that must give an error
 */
export function loadExpectedState(
  id: string,
  rules: RuleSetName = 'contract',
): MissionDossierState {
  const { state, error } = loadExpectedOutcome(id, rules);
  if (state === undefined)
    throw new FixtureError(
      `replay "${id}" has no state under the rules "${rules}": it must give ${error}`,
    );
  return state;
}

/**
 * What a replay stream must give: a state, or an error.
 *
 * @param id - a replay's id
 * @param rules - the rule set; the contract's unless told
 * @throws FixtureError for an unknown id or rule set, which it names
 */
export function loadExpectedOutcome(id: string, rules: RuleSetName = 'contract'): ReplayOutcome {
  assertKnown('rule set', rules, Object.keys(RULE_SETS));
  return replayById(id).expected[rules];
}

/** The ids of all replay streams, in the order of the manifest. */
export function replayIds(): string[] {
  return loadReplays().map(({ id }) => id);
}

/** All replays, in the order of the manifest. */
export function loadReplays(): Replay[] {
  return allFixtures().flatMap((fixture) => {
    if (fixture.type === 'replay') return replayOf(fixture);
    return fixture.type === 'replay_set' ? replaysInSet(fixture) : [];
  });
}

function replayById(id: string): Replay {
  const replay = streamOf(id) ?? loadReplays().find((candidate) => candidate.id === id);
  if (!replay) throw unknownName('replay', id, replayIds());
  return replay;
}

/** A replay that has a file of its own, without reading all others. */
function streamOf(id: string): Replay | undefined {
  const fixture = allFixtures().find((candidate) => candidate.id === id);
  return fixture?.type === 'replay' ? replayOf(fixture) : undefined;
}

function replayOf({ id, category, file, expected }: Fixture): Replay {
  return {
    id,
    category,
    events: parseLines<Event>(readFixtureFile(file)),
    expected: JSON.parse(readFixtureFile(expected ?? '')) as Replay['expected'],
  };
}

/** A file of many replays holds one a line. */
function replaysInSet({ category, file }: Fixture): Replay[] {
  return parseLines<Omit<Replay, 'category'>>(readFixtureFile(file)).map((replay) => ({
    ...replay,
    category,
  }));
}

function parseLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
