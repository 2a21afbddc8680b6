import type { Difference } from './differences.js';
import type { Agreement } from './libraries.js';
import type { MissionFigures } from './mission.js';
import type { ProducerComparison } from './producers.js';
import type { Release } from './releases.js';

/** How a library agrees with this package. */
export interface LibraryResult {
  readonly library: Release;
  readonly verdicts: Agreement;
  readonly states: Agreement;
  readonly written: Agreement;
}

/** How an earlier producer compares with the newest one. */
export interface ProducerResult {
  readonly producer: Release;
  readonly comparison: ProducerComparison;
}

/** Everything that a run found. */
export interface Results {
  readonly libraries: readonly LibraryResult[];
  readonly producers: readonly ProducerResult[];
  /** How the states of sibling families agree: of the library that has the same payloads. */
  readonly families: Agreement;
  /** How the snapshot hashes of each producer agree with ours. */
  readonly hashes: ReadonlyMap<Release, Agreement>;
  readonly mission: MissionFigures;
  /** What is wrong apart from differences. */
  readonly faults: readonly string[];
}

/** All differences of a run. */
export function differencesOf({ libraries, producers, families, hashes }: Results): Difference[] {
  return [
    ...libraries.flatMap(({ verdicts, states, written }) =>
      [verdicts, states, written].flatMap(({ differences }) => differences),
    ),
    ...producers.flatMap(({ comparison }) => comparison.differences),
    ...families.differences,
    ...[...hashes.values()].flatMap(({ differences }) => differences),
  ];
}
