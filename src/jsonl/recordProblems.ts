import type { ValidationIssue } from '../issues/validationIssue.js';
import type { Position } from './position.js';
import type { InputRecord } from './record.js';

/** Something wrong with a record, and its position in the input. */
export interface RecordProblem extends Position {
  /** JSON pointer to the value at fault; null if the text itself is wrong. */
  readonly path: string | null;
  /** What was found and what was expected, for a person. */
  readonly message: string;
  /** The JSON Schema keyword that fails; null if the problem is not from a schema. */
  readonly keyword: string | null;
  /** The keyword's place in the schemas; null if the problem is not from a schema. */
  readonly schemaPath: string | null;
}

/** All problems of a record: those of its text, and the issues of its value. */
export function recordProblems(
  record: InputRecord,
  issues: readonly ValidationIssue[],
): RecordProblem[] {
  const inText = record.problems.map((problem) => ({
    path: null,
    keyword: null,
    schemaPath: null,
    ...problem,
  }));
  const inValue = issues
    .map(({ path, property, keyword, schemaPath, message }) => ({
      // The position of an unknown property itself: its object may start far above.
      ...record.locate(path, property),
      path,
      keyword,
      schemaPath,
      message,
    }))
    // A number that cannot be represented exactly is reported once, as it is written.
    .filter(({ path }) => !inText.some((problem) => problem.path === path));
  return [...inText, ...inValue];
}
