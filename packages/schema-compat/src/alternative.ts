import type { TYPES } from './keywords.js';
import type { Place, Spot } from './schemaSet.js';

/** The type of a JSON value. */
export type Type = (typeof TYPES)[number];

/** Schemas that must all hold. */
export type Conjunction = readonly Place[];

/** A constraint by one keyword, and where it is. */
export interface Constraint<T> {
  readonly value: T;
  readonly at: Spot;
}

/** Constraints that can only be compared as texts, such as patterns, each with its place. */
export type TextConstraints = ReadonlyMap<string, Spot>;

/**
 * A set of values of one type: those for which all of this holds. What is absent is no constraint. A schema
 * accepts the union of its alternatives.
 */
export interface Alternative {
  readonly type: Type;
  /** The place of the type, or the schema that has none. */
  readonly at: Spot;
  /** The schemas that it comes from. */
  readonly from: Conjunction;
  /** The only values; there is no other constraint then. */
  readonly only?: Constraint<readonly unknown[]> | undefined;
  readonly integer: boolean;
  readonly minimum?: Constraint<number> | undefined;
  readonly maximum?: Constraint<number> | undefined;
  readonly minLength?: Constraint<number> | undefined;
  readonly maxLength?: Constraint<number> | undefined;
  readonly pattern: TextConstraints;
  readonly not: TextConstraints;
  readonly format: TextConstraints;
  /** Every item of an array meets all of these. */
  readonly items: Conjunction;
  /** The schemas that constrain the properties of an object. */
  readonly objects: Conjunction;
}
