/** Something that keeps a text from being read as JSON that every language reads alike. */
export interface InputProblem {
  /** Where it stands in the text, in UTF-16 code units from 0. */
  readonly offset: number;
  /** What was found and what was expected, for a person. */
  readonly message: string;
  /** JSON pointer to the value; absent where the text is no JSON. */
  readonly path?: string;
}
