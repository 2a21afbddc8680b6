import { dirname } from 'node:path';
import type { Mutant } from './mutants.js';

/** What became of a mutant. */
export interface Verdict {
  readonly mutant: Mutant;
  readonly outcome: Outcome;
  /** The test that noticed it, or why none can. */
  readonly reason: string;
}

export type Outcome = 'killed' | 'timed out' | 'survived' | 'equivalent' | 'compile error';

/** How many mutants ended in which way. */
export type Counts = Readonly<Record<Outcome, number>>;

const NONE: Counts = {
  killed: 0,
  'timed out': 0,
  survived: 0,
  equivalent: 0,
  'compile error': 0,
};

/**
 * The part of the mutants that tests noticed, in per cent, among those that compile and that can be noticed.
 * 100 if there are none.
 */
export function scoreOf(counts: Counts): number {
  const noticed = counts.killed + counts['timed out'];
  const all = noticed + counts.survived;
  return all === 0 ? 100 : (noticed / all) * 100;
}

export function countsOf(verdicts: readonly Verdict[]): Counts {
  const counts = { ...NONE };
  for (const { outcome } of verdicts) counts[outcome] += 1;
  return counts;
}

/** A table of the counts and the score of each folder and of all of them. */
export function scoreTable(verdicts: readonly Verdict[]): string {
  const outcomes = Object.keys(NONE) as Outcome[];
  const folders = [...new Set(verdicts.map(folderOf))].sort();
  const row = (name: string, some: readonly Verdict[]): string[] => {
    const counts = countsOf(some);
    return [name, ...outcomes.map((outcome) => String(counts[outcome])), scoreText(counts)];
  };
  return inColumns([
    ['', ...outcomes, 'score'],
    ...folders.map((name) =>
      row(
        name,
        verdicts.filter((verdict) => folderOf(verdict) === name),
      ),
    ),
    row('all', verdicts),
  ]);
}

export function scoreText(counts: Counts): string {
  // Rounded down: 94.96 is not 95.
  return `${(Math.floor(scoreOf(counts) * 10) / 10).toFixed(1)}%`;
}

/** The first two folders: `src/order`. */
function folderOf({ mutant }: Verdict): string {
  return dirname(mutant.file).split('/').slice(0, 2).join('/');
}

function inColumns(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
