import type { InputProblem } from './inputProblem.js';
import { holdsExtreme, LARGE_EXPONENT } from './inexactNumber.js';
import type { LineDigest } from './lineDigest.js';
import { inexactNumbers } from './parseJson.js';
import type { Position } from './position.js';
import { offsetOf, offsetOfName, syntaxTreeOf } from './syntaxTree.js';
import type { SyntaxTree } from './syntaxTree.js';

/** One JSON object of the input, or what stands in its place. */
export interface InputRecord {
  /** The line on which it starts, from 1. */
  readonly line: number;
  /** The object; absent where there is none to be had. */
  readonly value?: object | undefined;
  /** What is wrong with the text itself. */
  readonly problems: readonly LocatedProblem[];
  /**
   * Whether there is such a problem, for who knows of a shorter way to see whether the value holds an
   * extreme number.
   */
  hasProblems(holdsExtreme: (value: object) => boolean): boolean;
  /** Of the bytes of the text; absent where no value can be read from them. */
  readonly digest?: LineDigest;
  /** Where the value that a JSON pointer leads to stands in the input, or a property's name in it. */
  locate(pointer: string, name?: string): Position;
}

/** A problem and its place in the input. */
export interface LocatedProblem extends Position {
  readonly message: string;
  /** JSON pointer to the value; absent where the text is no JSON. */
  readonly path?: string;
}

/** Finds the place of an offset of a text in the input. */
export type Locator = (offset: number) => Position;

/**
 * A record that was read. A class, and not an object with functions of its own, because there is one
 * for every line: it saves a closure for each.
 */
export class TextRecord implements InputRecord {
  readonly line: number;
  readonly digest: LineDigest;
  readonly value: object | undefined;
  readonly #text: string;
  /** What was found when the text was parsed; inexact numbers are looked for when they are asked for. */
  readonly #ofText: readonly InputProblem[];
  readonly #at: Locator | undefined;
  /** Made once, when the first place is asked for. */
  #tree: SyntaxTree | null = null;

  /** @param at - absent where the text is the whole line */
  constructor(
    text: string,
    line: number,
    digest: LineDigest,
    value: object | undefined,
    problems: readonly InputProblem[],
    at?: Locator,
  ) {
    this.line = line;
    this.digest = digest;
    this.value = value;
    this.#text = text;
    this.#ofText = problems;
    this.#at = at;
  }

  get problems(): readonly LocatedProblem[] {
    const problems = this.#mayHoldInexactNumber(holdsExtreme)
      ? [...this.#ofText, ...inexactNumbers(this.#text)]
      : this.#ofText;
    return problems.map((problem) => this.#located(problem));
  }

  hasProblems(holdsExtreme: (value: object) => boolean): boolean {
    if (this.#ofText.length > 0) return true;
    return this.#mayHoldInexactNumber(holdsExtreme) && this.problems.length > 0;
  }

  /** Never wrong where it says no, but for a member that another of its name replaces. */
  #mayHoldInexactNumber(holdsExtreme: (value: object) => boolean): boolean {
    const { value, digest } = this;
    if (value === undefined) return false;
    return digest.mayHoldLongNumber || (holdsExtreme(value) && LARGE_EXPONENT.test(this.#text));
  }

  locate(pointer: string, name?: string): Position {
    this.#tree ??= syntaxTreeOf(this.#text);
    return this.#place(
      name === undefined ? offsetOf(this.#tree, pointer) : offsetOfName(this.#tree, pointer, name),
    );
  }

  #located({ offset, ...problem }: InputProblem): LocatedProblem {
    return { ...this.#place(offset), ...problem };
  }

  #place(offset: number): Position {
    return this.#at ? this.#at(offset) : { line: this.line, column: offset + 1 };
  }
}

/** What stands where a record was expected. */
export function badRecord(position: Position, message: string): InputRecord {
  return {
    line: position.line,
    problems: [{ ...position, message }],
    hasProblems: () => true,
    locate: () => position,
  };
}
