import type { TYPES } from './keywords.js';
import type { Place, Spot } from './schemaSet.js';

/** The type of a JSON value. */
export type Type = (typeof TYPES)[number];

/** Schemas that must all hold. */
export type Conjunction = readonly Place[];

/** A constraint of one keyword, with its location. */
export interface Constraint<T> {
  readonly value: T;
  readonly at: Spot;
}

/** Constraints that can only be compared as texts, such as patterns, each with its location. */
export type TextConstraints = ReadonlyMap<string, Spot>;

/**
 * A set of values of one type: those that meet all constraints below. A schema accepts the union of its
 * alternatives.
 */
export interface Alternative {
  readonly type: Type;
  /** The location of the `type` keyword, or that of the schema if it has none. */
  readonly at: Spot;
  /** The schemas that it was derived from. */
  readonly from: Conjunction;
  /** The complete list of accepted values. An alternative with a list has no other constraints. */
  readonly only?: Constraint<readonly unknown[]> | undefined;
  readonly integer: boolean;
  readonly minimum?: Constraint<number> | undefined;
  readonly maximum?: Constraint<number> | undefined;
  readonly minLength?: Constraint<number> | undefined;
  readonly maxLength?: Constraint<number> | undefined;
  readonly minItems?: Constraint<number> | undefined;
  readonly pattern: TextConstraints;
  readonly not: TextConstraints;
  readonly format: TextConstraints;
  /** The schemas that every item of an array must meet. */
  readonly items: Conjunction;
  /** The schemas that constrain the properties of an object. */
  readonly objects: Conjunction;
}
