import type { FixtureCategory } from '../generated/tools/types.js';
import { isObject } from '../json/isObject.js';
import { GENERATIONS } from '../specKitty/index.js';
import type { Generation, GivenNamespace } from '../specKitty/index.js';
import { eventCase } from './eventCases.js';
import type { EventCase } from './eventCases.js';
import { FixtureError } from './fixtureError.js';
import { linesOfSets } from './fixtureLines.js';
import type { FixtureLine } from './fixtureLines.js';
import { assertKnown, nameOf, parseFixture } from './manifest.js';
import { replayOfLine } from './replays.js';
import type { Replay } from './replays.js';

/** How events of other generations are read (C26). */
export interface GenerationReading {
  /** The generations that are read. */
  readonly generations: readonly Generation[];
  /** What the caller gives for events without a namespace (C33). */
  readonly namespace: GivenNamespace;
}

/** A whole event as producers write it; its errors are those of a reader. */
export interface GenerationCase extends EventCase, GenerationReading {
  /** The generation in which it is written; null if it has none. */
  readonly generation: Generation | null;
  /** The canonical event; null if there is none. */
  readonly canonical: object | null;
  /** JSON pointers to what the canonical event has no place for, in the event as written (C32). */
  readonly leftOut: readonly string[];
}

/** A stream of events as producers write them, and the outcomes of reducing them by a reader. */
export interface GenerationReplay extends Replay, GenerationReading {}

/**
 * The events of any generation in a category: fixtures of the type `generation_set`.
 *
 * @param category - one of `FIXTURE_CATEGORIES`; a category may have none
 * @throws FixtureError if the category is unknown, or if a file is missing or wrong
 */
export function loadGenerationCases(category: FixtureCategory): GenerationCase[] {
  return generationCasesOf(category);
}

/** The same of the fixtures in a folder; default: those of the package. */
export function generationCasesOf(category: FixtureCategory, folder?: string): GenerationCase[] {
  return linesOfSets('generation_set', [category], folder).map((line) => {
    const { generation, canonical, left_out } = contentOf(line, folder);
    return {
      ...eventCase(line, folder),
      ...readingOf(line, folder),
      generation: generation ?? null,
      canonical: canonical ?? null,
      leftOut: left_out ?? [],
    };
  });
}

/**
 * The streams of any generation in some categories: fixtures of the type `generation_replay_set`.
 *
 * @throws FixtureError if a category is unknown, or if a file is missing or wrong
 */
export function loadGenerationReplays(categories: readonly FixtureCategory[]): GenerationReplay[] {
  return generationReplaysOf(categories);
}

/** The same of the fixtures in a folder; default: those of the package. */
export function generationReplaysOf(
  categories: readonly FixtureCategory[],
  folder?: string,
): GenerationReplay[] {
  return linesOfSets('generation_replay_set', categories, folder).map((line) => ({
    ...replayOfLine(line, folder),
    ...readingOf(line, folder),
  }));
}

/** What a line of these fixtures may have besides what lines of others have. */
interface Content extends Partial<GenerationReading> {
  readonly generation?: Generation | null;
  readonly canonical?: object | null;
  readonly left_out?: readonly string[];
}

function contentOf({ fixture, line }: FixtureLine, folder: string | undefined): Content {
  return parseFixture(line, fixture.file, folder) as Content;
}

function readingOf(line: FixtureLine, folder: string | undefined): GenerationReading {
  const { generations = GENERATIONS, namespace = {} } = contentOf(line, folder);
  const file = nameOf(line.fixture.file, folder);
  if (!Array.isArray(generations) || !isObject(namespace))
    throw new FixtureError(
      `${file} has a line whose generations are no list, or whose namespace is no object`,
    );
  for (const name of generations)
    assertKnown('generation', String(name), GENERATIONS, `in ${file}`);
  return { generations, namespace };
}
