/** A reason why a text is not JSON, or not JSON that all languages read in the same way. */
export interface InputProblem {
  /** Its offset in the text, in UTF-16 code units from 0. */
  readonly offset: number;
  /** What was found and what was expected, for human readers. */
  readonly message: string;
  /** JSON pointer to the value; absent if the text is not JSON. */
  readonly path?: string;
}

/** The first words of the message on a number that JavaScript cannot hold. Tools recognise it by them. */
export const INEXACT_NUMBER = 'found the number ';

/** The first words of the message on a line above the limit. Tools recognise it by them. */
export const LINE_TOO_LONG = 'the line has ';
