import type { ExpectedDifference } from 'mission-dossier-contracts/tooling';
import { excerpt } from 'mission-dossier-contracts/tooling';
import type { Case } from './case.js';
import type { Cell, Column, Matrix, Stale } from './matrix.js';

/** So much of two answers tells what is different. */
const LONGEST_ANSWER = 1000;

/**
 * Tells differences that are expected from others, those of them that did not happen, and those that could
 * not show.
 * @param areAll - whether the cases are all that there are: what none of them has is misspelt then
 */
export function withExpected(
  cases: readonly Case[],
  columns: readonly Column[],
  expected: readonly ExpectedDifference[],
  areAll: boolean,
): Matrix {
  const marked = columns.map((column) => ({
    ...column,
    cells: column.cells.map((cell, i) => marking(cell, column, cases[i], expected)),
  }));
  const stale: Stale[] = [];
  const unseen: ExpectedDifference[] = [];
  for (const difference of expected) {
    const { case: id, implementation } = difference;
    const row = cases.findIndex((each) => each.id === id);
    const cell = columns.find(({ name }) => name === implementation)?.cells[row];
    const message = row === -1 && areAll ? 'there is no such case' : staleness(difference, cell);
    if (message !== undefined) stale.push({ case: id, implementation, message });
    else if (isUnseen(cell)) unseen.push(difference);
  }
  return { cases, columns: marked, stale, unseen };
}

function marking(
  cell: Cell,
  { name }: Column,
  of: Case | undefined,
  expected: readonly ExpectedDifference[],
): Cell {
  if (cell.status !== 'differs') return cell;
  const listed = expected.find(
    (difference) =>
      difference.case === of?.id &&
      difference.implementation === name &&
      difference.found === cell.found,
  );
  return listed ? { status: 'expected', found: cell.found, reason: listed.reason } : cell;
}

function staleness({ found }: ExpectedDifference, cell: Cell | undefined): string | undefined {
  if (isUnseen(cell)) return undefined;
  if (cell.status !== 'differs') return 'it no longer differs';
  const told = (answer: string) => JSON.stringify(excerpt(answer, LONGEST_ANSWER));
  return found === cell.found ? undefined : `expected ${told(found)}, found ${told(cell.found)}`;
}

/** Whether the implementation or the case was not run, or there was no answer. */
function isUnseen(cell: Cell | undefined): cell is undefined | { readonly status: 'fault' } {
  return cell === undefined || cell.status === 'fault';
}
