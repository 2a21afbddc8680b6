import { fixturesIn, runConformance } from 'mission-dossier-contracts/conformance';
import type { FixtureCategory } from 'mission-dossier-contracts/conformance';
import { readPackageFile } from 'mission-dossier-contracts/tooling';
import type { Case } from './case.js';
import type { Cell, Column } from './matrix.js';

/**
 * The results of the library itself. For invalid fixtures, it must also report the right keywords.
 *
 * @param folder - that of the fixtures, as for `casesOf`
 */
export function ownColumn(
  cases: readonly Case[],
  categories: readonly FixtureCategory[],
  folder?: string,
): Column {
  const { name, version } = JSON.parse(readPackageFile('package.json')) as Column['about'] & {
    name: string;
  };
  const run = folder === undefined ? runConformance : fixturesIn(folder).runConformance;
  const differences = new Map(
    categories.flatMap((category) => run(category)).map(({ id, difference }) => [id, difference]),
  );
  const cells = cases.map(({ id }): Cell => {
    const difference = differences.get(id);
    if (difference === undefined) return { status: 'incapable' };
    return difference === null ? { status: 'agrees' } : { status: 'differs', found: difference };
  });
  return { name, about: { language: 'TypeScript', version }, cells, faults: [] };
}
