import { readFile } from 'node:fs/promises';
import { isExpectedDifferences } from '../../generated/tools/guards.js';
import type { ExpectedDifference } from '../../generated/tools/types.js';
import { quote } from '../../issues/wording.js';
import { CommandError } from '../commandError.js';
import { isSystemError, systemErrorText } from '../systemError.js';
import type { Case } from './case.js';
import type { Cell, Column, Matrix, Stale } from './matrix.js';

/**
 * Reads a file of expected differences.
 * @throws CommandError where it cannot be read, or is none
 */
export async function readExpectedDifferences(file: string): Promise<ExpectedDifference[]> {
  const content = parse(file, await read(file));
  if (!isExpectedDifferences(content)) {
    const [error] = isExpectedDifferences.errorsOf(content);
    throw new CommandError(`${file}: ${error?.path ?? ''}: ${error?.message ?? ''}`);
  }
  return content.differences;
}

/** Tells differences that are expected from others, and which of those expected did not happen. */
export function withExpected(
  cases: readonly Case[],
  columns: readonly Column[],
  expected: readonly ExpectedDifference[],
): Matrix {
  const marked = columns.map((column) => ({
    ...column,
    cells: column.cells.map((cell, i) => marking(cell, column, cases[i], expected)),
  }));
  const stale = expected.flatMap((difference) => staleness(difference, cases, columns));
  return { cases, columns: marked, stale };
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

function staleness(
  difference: ExpectedDifference,
  cases: readonly Case[],
  columns: readonly Column[],
): Stale[] {
  const { case: id, implementation, found } = difference;
  const stale = (message: string): Stale[] => [{ case: id, implementation, message }];
  const row = cases.findIndex((each) => each.id === id);
  if (row === -1) return stale('there is no such case in this run');
  // One that was not run says nothing.
  const cell = columns.find(({ name }) => name === implementation)?.cells[row];
  if (cell?.status === 'differs')
    return cell.found === found
      ? []
      : stale(`expected ${quote(found)}, found ${quote(cell.found)}`);
  return cell === undefined || cell.status === 'fault' ? [] : stale('it no longer differs');
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(`cannot read ${file}: ${systemErrorText(error)}`);
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${file}: not JSON: ${(error as Error).message}`);
  }
}
