import type { ExpectedDifference } from 'mission-dossier-contracts/conformance';
import { excerpt } from 'mission-dossier-contracts/tooling';
import type { Case } from './case.js';
import type { Cell, Column, Matrix, Stale } from './matrix.js';

/** Longer answers are shortened in messages. */
const MAX_ANSWER_LENGTH = 1000;

/**
 * Marks the differences that are expected. Also returns the expected differences that did not occur
 * (`stale`), and those that could not occur because the case was not run or not answered (`unseen`).
 * @param areAll - whether the cases are complete, so that an unknown case in the list is an error
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
  const quoted = (answer: string) => JSON.stringify(excerpt(answer, MAX_ANSWER_LENGTH));
  return found === cell.found
    ? undefined
    : `expected ${quoted(found)}, found ${quoted(cell.found)}`;
}

/** Whether the case was not run with the implementation, or got no answer. */
function isUnseen(cell: Cell | undefined): cell is undefined | { readonly status: 'fault' } {
  return cell === undefined || cell.status === 'fault';
}
