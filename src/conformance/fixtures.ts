import type { EventType, ModelName } from '../index.js';
import type { ExpectedError, Fixture, FixtureLine as Content } from '../generated/tools/types.js';
import { FIXTURE_CATEGORIES } from './categories.js';
import { FixtureError } from './fixtureError.js';
import { contentOf, linesOfSet } from './fixtureLines.js';
import type { FixtureLine } from './fixtureLines.js';
import { partOfText } from './jsonParts.js';
import { allFixtures, assertKnown, parseFixture, readFixtureFile } from './manifest.js';
import { eventTypeOf, SCHEMA_NAMES } from './models.js';
import type { AnyEventType, SchemaName } from './models.js';

/** A valid or invalid instance of a schema. */
export interface FixtureCase {
  readonly id: string;
  readonly category: Fixture['category'];
  readonly description: string;
  /** The rules of the contract that it demonstrates, such as `C6`. */
  readonly rules: readonly string[];
  /** The schema to check the instance against. */
  readonly schema: SchemaName;
  /** The event type, if the instance is a payload; null for other models. */
  readonly eventType: AnyEventType | null;
  readonly valid: boolean;
  /** For an invalid case: all issues that the instance must have, as the manifest lists them. */
  readonly errors: readonly ExpectedError[];
  /** The instance. */
  readonly payload: unknown;
  /** The JSON text of the instance. Parsing it to `payload` loses the spelling of `1.0` and `1e400`. */
  readonly text: string;
}

/** A case of the category `dossier`: its model and event type are those of the main entry. */
export interface DossierCase extends FixtureCase {
  readonly schema: ModelName;
  readonly eventType: EventType | null;
}

/**
 * The valid and invalid cases of a category.
 *
 * @param category - one of `FIXTURE_CATEGORIES`; a category may have no cases
 * @throws FixtureError if the category is unknown, or if a file is missing
 */
export function loadFixtures(category: 'dossier'): DossierCase[];
export function loadFixtures(category: string): FixtureCase[];
export function loadFixtures(category: string): FixtureCase[] {
  return fixtureCases(category);
}

/** The same of the fixtures in a folder; default: those of the package. */
export function fixtureCases(category: string, folder?: string): FixtureCase[] {
  assertKnown('fixture category', category, FIXTURE_CATEGORIES);
  return allFixtures(folder)
    .filter((fixture) => fixture.category === category)
    .flatMap((fixture) => casesOf(fixture, folder));
}

function casesOf(fixture: Fixture, folder: string | undefined): FixtureCase[] {
  switch (fixture.type) {
    case 'valid':
    case 'invalid':
      return [singleCase(fixture, folder)];
    case 'case_set':
      return linesOfSet(fixture, folder).map(caseOfLine);
    case 'replay':
    case 'replay_set':
    case 'event_set':
    case 'generation_set':
    case 'generation_replay_set':
      return [];
  }
}

function singleCase(fixture: Fixture, folder: string | undefined): FixtureCase {
  const { id, description, rules, type, errors } = fixture;
  const text = readFixtureFile(fixture.file, folder);
  return {
    id,
    description,
    rules,
    ...shared(fixture),
    valid: type === 'valid',
    errors: errors ?? [],
    payload: parseFixture(text, fixture.file, folder),
    text,
  };
}

function caseOfLine(source: FixtureLine): FixtureCase {
  const content = contentOf(source) as Content & { readonly instance?: unknown };
  const { id, description, rules, instance, errors } = content;
  if (instance === undefined) throw new FixtureError(`${source.place} has no instance`);
  return {
    id,
    description: description ?? '',
    rules: rules ?? [],
    ...shared(source.fixture),
    valid: (errors ?? []).length === 0,
    errors: errors ?? [],
    payload: instance,
    // Computed on demand: slow, and rarely needed.
    get text() {
      return partOfText(source.line, 'instance');
    },
  };
}

/** What all cases of a fixture have. */
function shared({
  id,
  category,
  schema,
}: Fixture): Pick<FixtureCase, 'category' | 'schema' | 'eventType'> {
  assertKnown('schema', schema ?? '', SCHEMA_NAMES, `of fixture "${id}"`);
  const name = schema as SchemaName;
  return { category, schema: name, eventType: eventTypeOf(name) };
}
