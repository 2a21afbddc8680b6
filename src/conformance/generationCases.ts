import type { FixtureCategory, FixtureLine as LineContent } from '../generated/tools/types.js';
import { GENERATIONS } from '../specKitty/index.js';
import type { Generation, GivenNamespace } from '../specKitty/index.js';
import { eventCase } from './eventCases.js';
import type { EventCase } from './eventCases.js';
import { contentOf, linesOfSets } from './fixtureLines.js';
import type { FixtureLine } from './fixtureLines.js';
import { assertKnown } from './manifest.js';
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
    const { generation, canonical, left_out } = contentOf(line) as Content;
    return {
      ...eventCase(line),
      ...readingOf(line),
      generation: generation == null ? null : known(generation, line),
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
    ...readingOf(line),
  }));
}

/** What a line of these fixtures has besides what all lines have. */
interface Content extends LineContent {
  readonly canonical?: object | null;
}

function readingOf(line: FixtureLine): GenerationReading {
  const { generations, namespace } = contentOf(line) as Content;
  return {
    generations: generations?.map((name) => known(name, line)) ?? GENERATIONS,
    namespace: (namespace ?? {}) as GivenNamespace,
  };
}

function known(name: string, { place }: FixtureLine): Generation {
  assertKnown('generation', name, GENERATIONS, `in ${place}`);
  return name as Generation;
}
