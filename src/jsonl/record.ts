import type { InputProblem } from './inputProblem.js';
import { holdsExtreme, LARGE_EXPONENT } from './inexactNumber.js';
import type { LineDigest } from './lineDigest.js';
import { inexactNumbers } from './parseJson.js';
import type { Position } from './position.js';
import { offsetOf, offsetOfName, syntaxTreeOf } from './syntaxTree.js';
import type { SyntaxTree } from './syntaxTree.js';

/** One JSON object of the input, or the problems of a text that is not one. */
export interface InputRecord {
  /** The line on which it starts, from 1. */
  readonly line: number;
  /** The object; absent if none could be read. */
  readonly value?: object | undefined;
  /** The problems of the text itself, before validation. */
  readonly problems: readonly LocatedProblem[];
  /**
   * Whether there are any {@link problems}.
   * @param holdsExtreme - whether a value contains an extreme number; callers may know a faster check
   */
  hasProblems(holdsExtreme: (value: object) => boolean): boolean;
  /** The digest of the bytes of the text; absent if no value can be read from them. */
  readonly digest?: LineDigest;
  /** What was read, as text, or as bytes if they are not UTF-8; absent if it was not kept. */
  readonly source?: string | Uint8Array | undefined;
  /** The position of the value at a JSON pointer, or of the name of one of its properties. */
  locate(pointer: string, name?: string): Position;
}

/** A problem and its position in the input. */
export interface LocatedProblem extends Position {
  readonly message: string;
  /** JSON pointer to the value; absent if the text is not JSON. */
  readonly path?: string;
}

/** Converts an offset in a text to a position in the input. */
export type Locator = (offset: number) => Position;

/**
 * A record of a text. It is a class because there is one record for every line, and an object literal
 * would need closures for each.
 */
export class TextRecord implements InputRecord {
  readonly line: number;
  readonly digest: LineDigest;
  readonly value: object | undefined;
  readonly source: string;
  /** The problems found while parsing. Inexact numbers are searched for only on demand. */
  readonly #ofText: readonly InputProblem[];
  readonly #at: Locator | undefined;
  /** Created when the first position is requested. */
  #tree: SyntaxTree | null = null;

  /** @param at - converts offsets to positions; left out if the text is a whole line */
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
    this.source = text;
    this.#ofText = problems;
    this.#at = at;
  }

  get problems(): readonly LocatedProblem[] {
    const problems = this.#mayHoldInexactNumber(holdsExtreme)
      ? [...this.#ofText, ...inexactNumbers(this.source)]
      : this.#ofText;
    return problems.map((problem) => this.#located(problem));
  }

  hasProblems(holdsExtreme: (value: object) => boolean): boolean {
    if (this.#ofText.length > 0) return true;
    return this.#mayHoldInexactNumber(holdsExtreme) && this.problems.length > 0;
  }

  /** If false, there is no inexact number, except in a member that a duplicate key replaces. */
  #mayHoldInexactNumber(holdsExtreme: (value: object) => boolean): boolean {
    const { value, digest } = this;
    if (value === undefined) return false;
    return digest.mayHoldLongNumber || (holdsExtreme(value) && LARGE_EXPONENT.test(this.source));
  }

  locate(pointer: string, name?: string): Position {
    this.#tree ??= syntaxTreeOf(this.source);
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

/**
 * A record that has no value, only a problem.
 * @param source - what was read; left out if it was not kept, or is the whole input
 */
export function badRecord(
  position: Position,
  message: string,
  source?: string | Uint8Array,
): InputRecord {
  return {
    line: position.line,
    source,
    problems: [{ ...position, message }],
    hasProblems: () => true,
    locate: () => position,
  };
}
