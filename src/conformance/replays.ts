import { CONTRACT_RULES, SPEC_KITTY_EVENTS_2_4_RULES } from '../index.js';
import type { Event, MissionDossierState, ReducerRules } from '../index.js';
import type { Fixture, FixtureCategory, RuleSet } from '../generated/tools/types.js';
import { itemTexts } from './jsonParts.js';
import { linesOf } from './lines.js';
import {
  allFixtures,
  assertKnown,
  FixtureError,
  readFixtureFile,
  unknownName,
} from './manifest.js';

/** The rule sets that every replay is run with, by their names in fixtures and commands. */
export const RULE_SETS = {
  contract: CONTRACT_RULES,
  'spec-kitty-events-2.4': SPEC_KITTY_EVENTS_2_4_RULES,
} as const satisfies Record<RuleSet, ReducerRules>;

/** The name of a rule set. */
export type RuleSetName = keyof typeof RULE_SETS;

/** The expected outcome of reducing a stream: a state, or the name of the error that is thrown. */
export type ReplayOutcome =
  | { readonly state: MissionDossierState; readonly error?: undefined }
  | { readonly error: string; readonly state?: undefined };

/** A stream of events and its expected outcomes. */
export interface Replay {
  readonly id: string;
  readonly category: Fixture['category'];
  /** The events in the file; some may be invalid. */
  readonly events: readonly Event[];
  /** The JSON text of each event. Parsing them to `events` loses the spelling of `1.0` and `1e400`. */
  readonly texts: readonly string[];
  readonly expected: { readonly [Name in RuleSetName]: ReplayOutcome };
}

/**
 * The events of a replay stream.
 *
 * @param id - a replay's id; `replayIds()` lists them
 * @throws FixtureError if the id is unknown
 */
export function loadReplayStream(id: string): readonly Event[] {
  return replayById(id).events;
}

/**
 * The expected state of a replay stream.
 *
 * @param id - a replay's id
 * @param rules - the rule set; defaults to the contract's
 * @throws FixtureError if the id is unknown, or if the expected outcome is an error
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
 * The expected outcome of a replay stream: a state, or an error.
 *
 * @param id - a replay's id
 * @param rules - the rule set; defaults to the contract's
 * @throws FixtureError if the id or the rule set is unknown
 */
export function loadExpectedOutcome(id: string, rules: RuleSetName = 'contract'): ReplayOutcome {
  assertKnown('rule set', rules, Object.keys(RULE_SETS));
  return replayById(id).expected[rules];
}

/** The ids of all replay streams of dossiers, in the order of the manifest. */
export function replayIds(): string[] {
  return replaysOfDossiers().map(([id]) => id);
}

/** The replays of dossiers in some categories, in the order of the manifest. */
export function loadReplays(categories: readonly FixtureCategory[]): Replay[] {
  return replaysOfDossiers()
    .filter(([, { fixture }]) => categories.includes(fixture.category))
    .map(([id, source]) => replayOf(id, source));
}

/** The location of a replay: its own files, or a line of a shared file. */
interface ReplaySource {
  readonly fixture: Fixture;
  readonly line?: string;
}

/** Other families have no reducer yet. */
function replaysOfDossiers(): (readonly [id: string, source: ReplaySource])[] {
  return [...sources()].filter(([, { fixture }]) => fixture.family == null);
}

let sourcesById: ReadonlyMap<string, ReplaySource> | undefined;

function sources(): ReadonlyMap<string, ReplaySource> {
  sourcesById ??= uniqueById(allFixtures().flatMap(sourcesIn));
  return sourcesById;
}

function uniqueById(
  list: readonly (readonly [id: string, source: ReplaySource])[],
): ReadonlyMap<string, ReplaySource> {
  const byId = new Map<string, ReplaySource>();
  for (const [id, source] of list) {
    if (byId.has(id)) throw new FixtureError(`replay "${id}" stands in the fixtures twice`);
    byId.set(id, source);
  }
  return byId;
}

function sourcesIn(fixture: Fixture): [id: string, source: ReplaySource][] {
  if (fixture.type === 'replay') return [[fixture.id, { fixture }]];
  if (fixture.type !== 'replay_set') return [];
  return linesOf(readFixtureFile(fixture.file)).map((line) => [
    (JSON.parse(line) as { id: string }).id,
    { fixture, line },
  ]);
}

function replayById(id: string): Replay {
  const source = sources().get(id);
  if (!source) throw unknownName('replay', id, replayIds());
  return replayOf(id, source);
}

/** Parses the files at each call, so that callers do not share objects. */
function replayOf(id: string, { fixture, line }: ReplaySource): Replay {
  const { category, file, expected } = fixture;
  if (line !== undefined)
    return {
      category,
      ...(JSON.parse(line) as Omit<Replay, 'category' | 'texts'>),
      // Computed on demand: slow, and rarely needed.
      get texts() {
        return itemTexts(line, 'events');
      },
    };
  const texts = linesOf(readFixtureFile(file));
  return {
    id,
    category,
    events: texts.map((text) => JSON.parse(text) as Event),
    texts,
    expected: JSON.parse(readFixtureFile(expected ?? '')) as Replay['expected'],
  };
}
