import { isFixtureLine } from '../generated/tools/guards.js';
import type { Fixture, FixtureCategory } from '../generated/tools/types.js';
import { FIXTURE_CATEGORIES } from './categories.js';
import { FixtureError } from './fixtureError.js';
import { allFixtures, assertKnown, nameOf, readFixtureFile } from './manifest.js';

/** A line of a fixture that is a file of JSON Lines. */
export interface FixtureLine {
  readonly fixture: Fixture;
  readonly line: string;
  /** The place of the line in messages: its file and its number, from 1. */
  readonly place: string;
}

/** The lines of all fixtures of a type in some categories. */
export function linesOfSets(
  type: Fixture['type'],
  categories: readonly FixtureCategory[],
  folder?: string,
): FixtureLine[] {
  for (const category of categories) assertKnown('fixture category', category, FIXTURE_CATEGORIES);
  return allFixtures(folder)
    .filter((fixture) => fixture.type === type && categories.includes(fixture.category))
    .flatMap((fixture) => linesOfSet(fixture, folder));
}

/**
 * The lines of a fixture that are not blank.
 * @throws FixtureError if a line of any set in the folder is not of the form of `schemas/tools/fixture_line.json`, or
 * if its id is that of another line or fixture
 */
export function linesOfSet(fixture: Fixture, folder?: string): FixtureLine[] {
  if (!checked.has(folder)) assertUniqueIds(folder);
  checked.add(folder);
  return readLines(fixture, folder);
}

/** The folders whose lines are known to be good; undefined is that of the package. */
const checked = new Set<string | undefined>();

function assertUniqueIds(folder: string | undefined): void {
  const places = new Map<string, string>();
  for (const [id, place] of allFixtures(folder).flatMap((fixture) => idsOf(fixture, folder))) {
    const other = places.get(id);
    if (other !== undefined)
      throw new FixtureError(`the id "${id}" stands in the fixtures twice: ${other} and ${place}`);
    places.set(id, place);
  }
}

/** The ids by which results are reported, with their places. */
function idsOf(
  fixture: Fixture,
  folder: string | undefined,
): (readonly [id: string, place: string])[] {
  if (!fixture.type.endsWith('_set')) return [[fixture.id, nameOf(fixture.file, folder)]];
  return readLines(fixture, folder).map((line) => [idOf(line), line.place]);
}

/** @throws FixtureError if the line is not of the form of its schema; other members are the values themselves */
function idOf(line: FixtureLine): string {
  const content = contentOf(line);
  const issue = isFixtureLine
    .issuesOf(content)
    .find(({ path, keyword }) => path !== '' || keyword !== 'additionalProperties');
  if (issue) {
    const { path, message } = issue;
    throw new FixtureError([line.place, path, message].filter(Boolean).join(': '));
  }
  return (content as { readonly id: string }).id;
}

/**
 * The value of a line.
 * @throws FixtureError if it is not JSON
 */
export function contentOf({ line, place }: FixtureLine): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw new FixtureError(`${place} is not JSON`);
  }
}

function readLines(fixture: Fixture, folder: string | undefined): FixtureLine[] {
  const { file } = fixture;
  return readFixtureFile(file, folder)
    .split('\n')
    .map((line, i) => ({ fixture, line, place: `${nameOf(file, folder)}:${i + 1}` }))
    .filter(({ line }) => line.trim() !== '');
}
