import type { InputProblem } from './inputProblem.js';
import type { LineDigest } from './lineDigest.js';
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
  /** Tells the line from others; absent where the record is no line of its own. */
  readonly digest?: LineDigest | undefined;
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
  readonly value: object | undefined;
  readonly problems: readonly LocatedProblem[];
  readonly digest: LineDigest | undefined;
  readonly #text: string;
  readonly #at: Locator | undefined;
  /** Made once, when the first place is asked for. */
  #tree: SyntaxTree | null = null;

  /** @param at - absent where the text is the whole line */
  constructor(
    text: string,
    line: number,
    value: object | undefined,
    problems: readonly InputProblem[],
    at?: Locator,
    digest?: LineDigest,
  ) {
    this.line = line;
    this.value = value;
    this.digest = digest;
    this.#text = text;
    this.#at = at;
    this.problems = problems.length === 0 ? NONE : problems.map((each) => this.#located(each));
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

const NONE: readonly LocatedProblem[] = Object.freeze([]);

/** What stands where a record was expected. */
export function badRecord(position: Position, message: string): InputRecord {
  return {
    line: position.line,
    problems: [{ ...position, message }],
    locate: () => position,
  };
}
