import { EVENT_TYPE_TO_SCHEMA, MODEL_NAMES } from '../index.js';
import type { EventType, ModelName } from '../index.js';
import type { ExpectedError, Fixture } from '../generated/tools/types.js';
import {
  allFixtures,
  assertKnown,
  FIXTURE_CATEGORIES,
  parseFixture,
  readFixtureFile,
} from './manifest.js';

/** A valid or invalid instance of a schema. */
export interface FixtureCase {
  readonly id: string;
  readonly category: Fixture['category'];
  readonly description: string;
  /** The rules of the contract that it demonstrates, such as `C6`. */
  readonly rules: readonly string[];
  /** The schema to check the instance against. */
  readonly schema: ModelName;
  /** The event type, if the instance is a payload; null for other models. */
  readonly eventType: EventType | null;
  readonly valid: boolean;
  /** For an invalid case: all issues that the instance must have, as the manifest lists them. */
  readonly errors: readonly ExpectedError[];
  /** The instance. */
  readonly payload: unknown;
  /** The JSON text of the instance. Parsing it to `payload` loses the spelling of `1.0` and `1e400`. */
  readonly text: string;
}

/**
 * The valid and invalid cases of a category.
 *
 * @param category - one of `FIXTURE_CATEGORIES`; a category may have no cases
 * @throws FixtureError if the category is unknown, or if a file is missing
 */
export function loadFixtures(category: string): FixtureCase[] {
  return fixtureCases(category);
}

/** The same of the fixtures in a folder; default: those of the package. */
export function fixtureCases(category: string, folder?: string): FixtureCase[] {
  assertKnown('fixture category', category, FIXTURE_CATEGORIES);
  return allFixtures(folder)
    .filter((fixture) => fixture.category === category && isCase(fixture))
    .map((fixture) => caseOf(fixture, folder));
}

function isCase({ type }: Fixture): boolean {
  return type === 'valid' || type === 'invalid';
}

function caseOf(fixture: Fixture, folder: string | undefined): FixtureCase {
  const schema = fixture.schema ?? '';
  assertKnown('schema', schema, MODEL_NAMES, `of fixture "${fixture.id}"`);
  const text = readFixtureFile(fixture.file, folder);
  return {
    id: fixture.id,
    category: fixture.category,
    description: fixture.description,
    rules: fixture.rules,
    schema: schema as ModelName,
    eventType: eventTypeOf(schema),
    valid: fixture.type === 'valid',
    errors: fixture.errors ?? [],
    payload: parseFixture(text, fixture.file, folder),
    text,
  };
}

function eventTypeOf(schema: string): EventType | null {
  const entry = Object.entries(EVENT_TYPE_TO_SCHEMA).find(([, model]) => model === schema);
  return (entry?.[0] as EventType | undefined) ?? null;
}
