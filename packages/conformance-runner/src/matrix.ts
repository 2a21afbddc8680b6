import type { ExpectedDifference } from 'mission-dossier-contracts/tooling';
import { CASE_KINDS } from './case.js';
import type { Case, CaseKind } from './case.js';

/** What became of one case with one implementation. */
export type Cell =
  | { readonly status: 'agrees' }
  /** It answered something else. */
  | { readonly status: 'differs'; readonly found: string }
  /** It answered something else, as it is known to. */
  | { readonly status: 'expected'; readonly found: string; readonly reason: string }
  /** It does not answer this one. */
  | { readonly status: 'skipped'; readonly reason: string }
  /** It was not asked: it is not capable of that. */
  | { readonly status: 'incapable' }
  /** There was no answer, or nobody left to ask. */
  | { readonly status: 'fault' };

/** Something that kept an implementation from answering. */
export interface Fault {
  /** The id of the case, or `start` or `stop`. */
  readonly at: string;
  readonly message: string;
  /** The last lines of its standard error. */
  readonly stderr: string;
}

/** One implementation and its answers. */
export interface Column {
  readonly name: string;
  /** Null where it never started. */
  readonly about: { readonly language: string; readonly version: string } | null;
  /** One for each case, in their order. */
  readonly cells: readonly Cell[];
  readonly faults: readonly Fault[];
}

/** An expected difference that did not happen. */
export interface Stale {
  readonly case: string;
  readonly implementation: string;
  readonly message: string;
}

/** All cases and what each implementation made of them. */
export interface Matrix {
  readonly cases: readonly Case[];
  readonly columns: readonly Column[];
  readonly stale: readonly Stale[];
  /** Expected differences of what was not run, or gave no answer: nothing is known of them. */
  readonly unseen: readonly ExpectedDifference[];
}

/** How an implementation did. */
export interface Totals {
  /** Of each kind of case: how many agree of how many that were to be answered. */
  readonly kinds: { readonly [Kind in CaseKind]: { readonly agree: number; readonly of: number } };
  readonly differ: number;
  readonly expected: number;
  readonly skipped: number;
  readonly faults: number;
}

/** Counts a column. */
export function totalsOf(cases: readonly Case[], { cells, faults }: Column): Totals {
  const count = (status: Cell['status']) => cells.filter((cell) => cell.status === status).length;
  const ofKind = (kind: CaseKind) => {
    const asked = cells.filter((cell, i) => cases[i]?.kind === kind && cell.status !== 'incapable');
    return { agree: asked.filter(({ status }) => status === 'agrees').length, of: asked.length };
  };
  return {
    kinds: Object.fromEntries(CASE_KINDS.map((kind) => [kind, ofKind(kind)])) as Totals['kinds'],
    differ: count('differs'),
    expected: count('expected'),
    skipped: count('skipped'),
    faults: faults.length,
  };
}

/** A case in which an implementation differs, and what each answered. */
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

/** Whether nothing is other than it should be. */
export function conforms({ columns, stale }: Matrix): boolean {
  return (
    stale.length === 0 &&
    columns.every(
      ({ cells, faults }) =>
        faults.length === 0 && cells.every(({ status }) => status !== 'differs'),
    )
  );
}

/** How many expected differences were not looked at, by implementation. */
export function unseenCounts({ unseen }: Matrix): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { implementation } of unseen)
    counts.set(implementation, (counts.get(implementation) ?? 0) + 1);
  return counts;
}
