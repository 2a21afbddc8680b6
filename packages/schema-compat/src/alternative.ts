import type { TYPES } from './keywords.js';
import type { Place, Spot } from './schemaSet.js';

/** The type of a JSON value. */
export type Type = (typeof TYPES)[number];

/** Schemas that must all hold. */
export type Conjunction = readonly Place[];

/** Something that a keyword says, and where. */
export interface Said<T> {
  readonly value: T;
  readonly at: Spot;
}

/** A text that a keyword says, by itself: two of one text are one constraint. */
export type SaidTexts = ReadonlyMap<string, Spot>;

/**
 * A set of values of one type: those for which all of this holds. What is absent is no constraint. A schema
 * accepts the union of its alternatives.
 */
export interface Alternative {
  readonly type: Type;
  /** Where the type is said, or the schema that says none. */
  readonly at: Spot;
  /** The schemas that it comes from. */
  readonly from: Conjunction;
  /** The only values; nothing else is said then. */
  readonly only?: Said<readonly unknown[]> | undefined;
  readonly integer: boolean;
  readonly minimum?: Said<number> | undefined;
  readonly maximum?: Said<number> | undefined;
  readonly minLength?: Said<number> | undefined;
  readonly maxLength?: Said<number> | undefined;
  readonly pattern: SaidTexts;
  readonly not: SaidTexts;
  readonly format: SaidTexts;
  /** Every item of an array meets all of these. */
  readonly items: Conjunction;
  /** The schemas that say what properties an object has. */
  readonly objects: Conjunction;
}
