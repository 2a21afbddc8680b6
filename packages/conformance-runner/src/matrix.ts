import type { ExpectedDifference, FixtureCategory } from 'mission-dossier-contracts/conformance';
import { CASE_KINDS } from './case.js';
import type { Case, CaseKind } from './case.js';

/** The result of one case with one implementation. */
export type Cell =
  | { readonly status: 'agrees' }
  /** Its answer differs. */
  | { readonly status: 'differs'; readonly found: string }
  /** Its answer differs, as is listed in the expected differences. */
  | { readonly status: 'expected'; readonly found: string; readonly reason: string }
  /** It skipped the case. */
  | { readonly status: 'skipped'; readonly reason: string }
  /** It was not asked, because it lacks the capability. */
  | { readonly status: 'incapable' }
  /** It sent no valid answer, or was not asked after too many faults. */
  | { readonly status: 'fault' };

/** A failure to answer. */
export interface Fault {
  /** The id of the case, or `start` or `stop`. */
  readonly at: string;
  readonly message: string;
  /** The last lines of its standard error. */
  readonly stderr: string;
}

/** One implementation and its results. */
export interface Column {
  readonly name: string;
  /** Null if it never started. */
  readonly about: { readonly language: string; readonly version: string } | null;
  /** One for each case, in their order. */
  readonly cells: readonly Cell[];
  readonly faults: readonly Fault[];
}

/** An expected difference that did not occur. */
export interface Stale {
  readonly case: string;
  readonly implementation: string;
  readonly message: string;
}

/** All cases and the results of each implementation. */
export interface Matrix {
  readonly cases: readonly Case[];
  readonly columns: readonly Column[];
  readonly stale: readonly Stale[];
  /** Expected differences of cases that were not run or not answered. */
  readonly unseen: readonly ExpectedDifference[];
}

/** The number of agreeing answers, and the number of cases asked. */
export interface Score {
  readonly agree: number;
  readonly of: number;
}

/** The totals of an implementation. */
export interface Totals {
  readonly kinds: { readonly [Kind in CaseKind]: Score };
  /** Those of the categories that the cases are of, in their order. */
  readonly categories: { readonly [Category in FixtureCategory]?: Score };
  readonly differ: number;
  readonly expected: number;
  readonly skipped: number;
  readonly faults: number;
}

/** Counts a column. */
export function totalsOf(cases: readonly Case[], { cells, faults }: Column): Totals {
  const categories = cases.map(({ category }) => category);
  const count = (status: Cell['status']) => cells.filter((cell) => cell.status === status).length;
  return {
    kinds: scoresOf(
      CASE_KINDS,
      cases.map(({ kind }) => kind),
      cells,
    ),
    categories: scoresOf(new Set(categories), categories, cells),
    differ: count('differs'),
    expected: count('expected'),
    skipped: count('skipped'),
    faults: faults.length,
  };
}

/**
 * The score in each group of cases.
 * @param names - the groups
 * @param groups - the group of each case
 */
function scoresOf<Name extends string>(
  names: Iterable<Name>,
  groups: readonly Name[],
  cells: readonly Cell[],
): Record<Name, Score> {
  const scores = Array.from(names, (name): [Name, Score] => {
    const asked = cells.filter(({ status }, i) => groups[i] === name && status !== 'incapable');
    const agree = asked.filter(({ status }) => status === 'agrees').length;
    return [name, { agree, of: asked.length }];
  });
  return Object.fromEntries(scores) as Record<Name, Score>;
}

/** A case in which an implementation differs, with the results of all. */
export interface DifferingRow {
  readonly case: Case;
  readonly cells: readonly Cell[];
}

/** The cases in which at least one implementation differs. */
export function differingRows({ cases, columns }: Matrix): DifferingRow[] {
  return cases
    .map((each, i) => ({
      case: each,
      cells: columns.map(({ cells }) => cells[i] ?? { status: 'fault' as const }),
    }))
    .filter(({ cells }) =>
      cells.some(({ status }) => status === 'differs' || status === 'expected'),
    );
}

/** Whether all implementations conform: no fault, no unexpected difference, no stale entry. */
export function conforms({ columns, stale }: Matrix): boolean {
  return (
    stale.length === 0 &&
    columns.every(
      ({ cells, faults }) =>
        faults.length === 0 && cells.every(({ status }) => status !== 'differs'),
    )
  );
}

/** The number of expected differences that were not checked, by implementation. */
export function unseenCounts({ unseen }: Matrix): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { implementation } of unseen)
    counts.set(implementation, (counts.get(implementation) ?? 0) + 1);
  return counts;
}
