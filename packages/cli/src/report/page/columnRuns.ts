import type { TimelineColumn } from '../timeline.js';

/** Consecutive columns that have the same value. */
export interface Run<T> {
  readonly value: T;
  readonly start: number;
  /** The index after the last. */
  end: number;
}

/** Groups consecutive columns that have the same value. */
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

/** The start of a column, as a percentage of the width. */
export function percent(column: number, columns: readonly unknown[]): string {
  return `${round((column * 100) / columns.length)}%`;
}

/** Rounds to two digits; more would not be visible. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
