import type { Alternative, Conjunction } from './alternative.js';
import type { Breaks } from './finding.js';
import type { RuleId } from './rules.js';
import type { Sides, Spot } from './schemaSet.js';

/** One pass over the two versions of a schema, as the functions that compare see it. */
export interface Walk {
  /** The word for the values in messages: `events` or `values`. */
  readonly valuesWord: string;
  readonly report: (rule: RuleId, at: Sides<Spot>, breaks: Breaks, note?: string) => void;
  /** Compares what stands deeper. */
  readonly compare: (pair: Sides<Conjunction>) => void;
  /** What a change from the one to the other breaks; reports nothing. */
  readonly breaksOf: (pair: Sides<Conjunction>) => Breaks;
  /** As `breaksOf`, of one alternative of each. */
  readonly breaksOfAlternatives: (pair: Sides<Alternative>) => Breaks;
}

/** The result of a function for both versions. */
export function mapSides<T, U>(pair: Sides<T>, of: (side: T) => U): Sides<U> {
  return { old: of(pair.old), new: of(pair.new) };
}
