import type { Fixture, FixtureCategory } from '../generated/tools/types.js';
import { FIXTURE_CATEGORIES } from './categories.js';
import { linesOf } from './lines.js';
import { allFixtures, assertKnown, readFixtureFile } from './manifest.js';

/** A line of a fixture that is a file of JSON Lines. */
export interface FixtureLine {
  readonly fixture: Fixture;
  readonly line: string;
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
    .flatMap((fixture) =>
      linesOf(readFixtureFile(fixture.file, folder)).map((line) => ({ fixture, line })),
    );
}
