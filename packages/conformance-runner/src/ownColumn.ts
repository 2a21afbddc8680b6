import { runConformance } from 'mission-dossier-contracts/conformance';
import type { FixtureCategory } from 'mission-dossier-contracts/conformance';
import { readPackageFile } from 'mission-dossier-contracts/tooling';
import type { Case } from './case.js';
import type { Cell, Column } from './matrix.js';

/** This package as an implementation beside the others. It is held to the keywords of errors, too. */
export function ownColumn(cases: readonly Case[], categories: readonly FixtureCategory[]): Column {
  const { name, version } = JSON.parse(readPackageFile('package.json')) as Column['about'] & {
    name: string;
  };
  const differences = new Map(
    categories.flatMap(runConformance).map(({ id, difference }) => [id, difference]),
  );
  const cells = cases.map(({ id }): Cell => {
    const difference = differences.get(id);
    if (difference === undefined) return { status: 'incapable' };
    return difference === null ? { status: 'agrees' } : { status: 'differs', found: difference };
  });
  return { name, about: { language: 'TypeScript', version }, cells, faults: [] };
}
