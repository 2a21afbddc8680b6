import type { ExpectedError, FixtureCategory } from '../generated/tools/types.js';
import { FixtureError } from './fixtureError.js';
import { linesOfSets } from './fixtureLines.js';
import type { FixtureLine } from './fixtureLines.js';
import { partOfText } from './jsonParts.js';
import { nameOf, parseFixture } from './manifest.js';

/** A whole event: its envelope and its payload. */
export interface EventCase {
  readonly id: string;
  readonly category: FixtureCategory;
  readonly description: string;
  /** The rules of the contract that it demonstrates, such as `C9`. */
  readonly rules: readonly string[];
  /** The event, or what stands for one; it may be invalid. */
  readonly event: unknown;
  /** The JSON text of the event. */
  readonly text: string;
  /** All issues that the event must have; empty if it is valid. */
  readonly errors: readonly ExpectedError[];
}

/**
 * The whole events of a category: fixtures of the type `event_set`.
 *
 * @param category - one of `FIXTURE_CATEGORIES`; a category may have none
 * @throws FixtureError if the category is unknown, or if a file is missing or wrong
 */
export function loadEventCases(category: FixtureCategory): EventCase[] {
  return eventCasesOf(category);
}

/** The same of the fixtures in a folder; default: those of the package. */
export function eventCasesOf(category: FixtureCategory, folder?: string): EventCase[] {
  return linesOfSets('event_set', [category], folder).map((line) => eventCase(line, folder));
}

/** The case of a line, with the members that cases of all kinds have. */
export function eventCase(
  { fixture: { category, file }, line }: FixtureLine,
  folder: string | undefined,
): EventCase {
  const content = parseFixture(line, file, folder) as Omit<EventCase, 'category' | 'text'>;
  const { id, description, rules, event, errors = [] } = content as Partial<typeof content>;
  if (id === undefined || event === undefined)
    throw new FixtureError(`a case in ${nameOf(file, folder)} has no id or no event`);
  return {
    id,
    category,
    description: description ?? '',
    rules: rules ?? [],
    event,
    text: partOfText(line, 'event'),
    errors,
  };
}
