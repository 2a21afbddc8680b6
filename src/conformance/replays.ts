import type { Event, MissionDossierState } from '../index.js';
import type { Fixture, FixtureCategory, FixtureLine as Content } from '../generated/tools/types.js';
import { isObject } from '../json/isObject.js';
import { contentOf, linesOfSet } from './fixtureLines.js';
import type { FixtureLine } from './fixtureLines.js';
import { itemTexts } from './jsonParts.js';
import { FixtureError } from './fixtureError.js';
import { linesOf } from './lines.js';
import {
  allFixtures,
  assertKnown,
  nameOf,
  parseFixture,
  readFixtureFile,
  unknownName,
} from './manifest.js';
import { RULE_SETS } from './ruleSets.js';
import type { RuleSetName } from './ruleSets.js';

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
  /** By the rule set. Fixtures of others may have it for one of them alone. */
  readonly expected: { readonly [Name in RuleSetName]?: ReplayOutcome };
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
  const outcome = replayById(id).expected[rules];
  if (!outcome) throw new FixtureError(`replay "${id}" has no outcome under the rules "${rules}"`);
  return outcome;
}

/** The ids of all replay streams of dossiers, in the order of the manifest. */
export function replayIds(): string[] {
  return replaysOfDossiers().map(([id]) => id);
}

/** The replays of dossiers in some categories, in the order of the manifest. */
export function loadReplays(categories: readonly FixtureCategory[]): Replay[] {
  return replaysOf(categories);
}

/** The same of the fixtures in a folder; default: those of the package. */
export function replaysOf(categories: readonly FixtureCategory[], folder?: string): Replay[] {
  return replaysOfDossiers(folder)
    .filter(([, { fixture }]) => categories.includes(fixture.category))
    .map(([id, source]) => replayOf(id, source, folder));
}

/** The location of a replay: its own files, or a line of a shared file. */
interface ReplaySource {
  readonly fixture: Fixture;
  readonly line?: string;
}

type Sources = ReadonlyMap<string, ReplaySource>;

/** The replays of sibling families in a category, each with its family: implementations are not asked for them. */
export function siblingReplaysOf(
  category: FixtureCategory,
  folder?: string,
): (readonly [family: string, replay: Replay])[] {
  return [...sources(folder)].flatMap(([id, source]) => {
    const { fixture } = source;
    return fixture.family == null || fixture.category !== category
      ? []
      : [[fixture.family, replayOf(id, source, folder)] as const];
  });
}

/** The replays of other families are judged by their own reducers. */
function replaysOfDossiers(folder?: string): (readonly [id: string, source: ReplaySource])[] {
  return [...sources(folder)].filter(([, { fixture }]) => fixture.family == null);
}

/** By the folders of fixtures; undefined is that of the package. */
const sourcesByFolder = new Map<string | undefined, Sources>();

function sources(folder?: string): Sources {
  const known =
    sourcesByFolder.get(folder) ??
    new Map(allFixtures(folder).flatMap((fixture) => sourcesIn(fixture, folder)));
  sourcesByFolder.set(folder, known);
  return known;
}

function sourcesIn(
  fixture: Fixture,
  folder: string | undefined,
): [id: string, source: ReplaySource][] {
  if (fixture.type === 'replay') return [[fixture.id, { fixture }]];
  if (fixture.type !== 'replay_set') return [];
  return linesOfSet(fixture, folder).map((line) => [idOfLine(line), line]);
}

function idOfLine(line: FixtureLine): string {
  return (contentOf(line) as Content).id;
}

/** The replay in a line of a set. */
export function replayOfLine(source: FixtureLine, folder?: string): Replay {
  return replayOf(idOfLine(source), source, folder);
}

function replayById(id: string): Replay {
  const source = sources().get(id);
  if (!source) throw unknownName('replay', id, replayIds());
  return replayOf(id, source);
}

/** Parses the files at each call, so that callers do not share objects. */
function replayOf(id: string, { fixture, line }: ReplaySource, folder?: string): Replay {
  const { category, file } = fixture;
  if (line !== undefined) {
    const replay = JSON.parse(line) as Pick<Replay, 'events' | 'expected'>;
    if (!Array.isArray(replay.events))
      throw new FixtureError(`replay "${id}" in ${nameOf(file, folder)} has no events`);
    return {
      id,
      category,
      events: replay.events,
      expected: outcomesOf(replay.expected, `replay "${id}" in ${nameOf(file, folder)}`),
      // Computed on demand: slow, and rarely needed.
      get texts() {
        return itemTexts(line, 'events');
      },
    };
  }
  const texts = linesOf(readFixtureFile(file, folder));
  const expected = fixture.expected ?? '';
  const outcomes = parseFixture(readFixtureFile(expected, folder), expected, folder);
  return {
    id,
    category,
    events: texts.map((text) => parseFixture(text, file, folder) as Event),
    texts,
    expected: outcomesOf(outcomes, nameOf(expected, folder)),
  };
}

/** @throws FixtureError if they are not outcomes by the names of rule sets */
function outcomesOf(value: unknown, where: string): Replay['expected'] {
  const entries = isObject(value) ? Object.entries(value) : [];
  for (const [rules] of entries)
    assertKnown('rule set', rules, Object.keys(RULE_SETS), `in ${where}`);
  if (entries.length === 0 || !entries.every(([, outcome]) => isOutcome(outcome)))
    throw new FixtureError(
      `${where} has no outcomes; expected an object with "contract" or another rule set, and in it a "state" or ` +
        'the name of an "error"',
    );
  return value as Replay['expected'];
}

function isOutcome(value: unknown): value is ReplayOutcome {
  if (!isObject(value)) return false;
  const { state, error } = value as { state?: unknown; error?: unknown };
  return isObject(state) !== (typeof error === 'string');
}
