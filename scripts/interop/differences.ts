import { readFileSync } from 'node:fs';

const EXPECTED = 'interop/expected-differences.json';

/** Something that a release does otherwise than this package. */
export interface Difference {
  /** The release, as in `releases.ts`. */
  readonly release: string;
  /** The id of a fixture or replay, or the name of a producer's function. */
  readonly case: string;
  /** What the release does, or the JSON pointers at which its results differ. */
  readonly found: string;
}

/** Differences that have one reason. */
export interface ExpectedDifferences {
  readonly reason: string;
  /** In each, every case differs with every release in the same way. */
  readonly differences: readonly {
    readonly found: string;
    readonly releases: readonly string[];
    readonly cases: readonly string[];
  }[];
}

/** The differences that are known. */
export function loadExpectedDifferences(): readonly ExpectedDifferences[] {
  return JSON.parse(readFileSync(EXPECTED, 'utf8')) as readonly ExpectedDifferences[];
}

/**
 * Compares the differences that occurred with those that are expected.
 * @returns a line for each that is not expected, and for each that is expected and did not occur
 */
export function faultsIn(
  occurred: readonly Difference[],
  expected: readonly ExpectedDifferences[],
): string[] {
  const found = new Set(occurred.map(lineOf));
  const listed = new Set(expected.flatMap(differencesIn).map(lineOf));
  return [
    ...[...found].filter((line) => !listed.has(line)).map((line) => `not listed: ${line}`),
    ...[...listed]
      .filter((line) => !found.has(line))
      .map((line) => `listed in ${EXPECTED}, but it did not occur: ${line}`),
  ];
}

function differencesIn({ differences }: ExpectedDifferences): Difference[] {
  return differences.flatMap(({ found, releases, cases }) =>
    releases.flatMap((release) => cases.map((id) => ({ release, case: id, found }))),
  );
}

function lineOf({ release, case: id, found }: Difference): string {
  return `${release}: ${id}: ${found}`;
}
