import type { FixtureCategory } from '../generated/tools/types.js';
import { eventCasesOf } from './eventCases.js';
import type { EventCase } from './eventCases.js';
import { fixtureCases } from './fixtures.js';
import type { FixtureCase } from './fixtures.js';
import { generationCasesOf, generationReplaysOf } from './generationCases.js';
import type { GenerationCase, GenerationReplay } from './generationCases.js';
import { replaysOf } from './replays.js';
import type { Replay } from './replays.js';
import { resultsOf } from './run.js';
import type { ConformanceResult } from './run.js';

/** Fixtures and replays of others: the functions of the same names, for a folder. */
export interface FixtureFolder {
  readonly loadFixtures: (category: FixtureCategory) => FixtureCase[];
  readonly loadReplays: (categories: readonly FixtureCategory[]) => Replay[];
  readonly loadEventCases: (category: FixtureCategory) => EventCase[];
  readonly loadGenerationCases: (category: FixtureCategory) => GenerationCase[];
  readonly loadGenerationReplays: (categories: readonly FixtureCategory[]) => GenerationReplay[];
  readonly runConformance: (category: FixtureCategory) => ConformanceResult[];
}

/**
 * The fixtures and replays in a folder, which has a `manifest.json` of the same form as that of the package
 * (`schemas/tools/fixture_manifest.json`). A replay may have its outcome under one rule set alone.
 *
 * @param folder - the path of the folder
 * @returns functions that throw a FixtureError if the manifest or a file is missing or wrong
 */
export function fixturesIn(folder: string): FixtureFolder {
  return {
    loadFixtures: (category) => fixtureCases(category, folder),
    loadReplays: (categories) => replaysOf(categories, folder),
    loadEventCases: (category) => eventCasesOf(category, folder),
    loadGenerationCases: (category) => generationCasesOf(category, folder),
    loadGenerationReplays: (categories) => generationReplaysOf(categories, folder),
    runConformance: (category) => resultsOf(category, folder),
  };
}
