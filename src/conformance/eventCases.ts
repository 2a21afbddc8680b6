import type {
  ExpectedError,
  FixtureCategory,
  FixtureLine as Content,
} from '../generated/tools/types.js';
import { FixtureError } from './fixtureError.js';
import { contentOf, linesOfSets } from './fixtureLines.js';
import type { FixtureLine } from './fixtureLines.js';
import { partOfText } from './jsonParts.js';

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
  return linesOfSets('event_set', [category], folder).map(eventCase);
}

/** The case of a line, with the members that cases of all kinds have. */
export function eventCase(source: FixtureLine): EventCase {
  const content = contentOf(source) as Content & { readonly event?: unknown };
  const { id, description, rules, event, errors } = content;
  if (event === undefined) throw new FixtureError(`${source.place} has no event`);
  return {
    id,
    category: source.fixture.category,
    description: description ?? '',
    rules: rules ?? [],
    event,
    text: partOfText(source.line, 'event'),
    errors: errors ?? [],
  };
}
