import type { TimelineColumn } from '../timeline.js';

/** Columns of one value that follow one another. */
export interface Run<T> {
  readonly value: T;
  readonly start: number;
  /** Behind the last. */
  end: number;
}

/** The columns of a picture, those of one value that follow one another as one. */
export function runsOf<T>(
  columns: readonly TimelineColumn[],
  valueOf: (column: TimelineColumn) => T,
) {
  const runs: Run<T>[] = [];
  columns.forEach((column, i) => {
    const value = valueOf(column);
    const run = runs.at(-1);
    if (run?.value === value) run.end = i + 1;
    else runs.push({ value, start: i, end: i + 1 });
  });
  return runs;
}

/** Where a column begins, as a part of the width. */
export function percent(column: number, columns: readonly unknown[]): string {
  return `${round((column * 100) / columns.length)}%`;
}

/** To as many digits as can be seen. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
