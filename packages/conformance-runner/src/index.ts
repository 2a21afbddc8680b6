/** Runs conformance cases against implementations by the line protocol and judges the answers, for Node. */
export { CASE_KINDS } from './case.js';
export type { Case, CaseKind, Expectation } from './case.js';
export { casesOf } from './cases.js';
export { drive } from './drive.js';
export type { DriveOptions } from './drive.js';
export { withExpected } from './expectedDifferences.js';
export { expectedText } from './judge.js';
export { conforms, differingRows, totalsOf, unseenCounts } from './matrix.js';
export type { Cell, Column, DifferingRow, Fault, Matrix, Score, Stale, Totals } from './matrix.js';
export type { Question } from './message.js';
export { ownColumn } from './ownColumn.js';
