import type { Alternative, Conjunction } from './alternative.js';
import type { Breaks } from './finding.js';
import type { RuleId } from './rules.js';
import type { Sides, Spot } from './schemaSet.js';

/** One pass over the two versions of a schema: the interface for the functions that compare. */
export interface Walk {
  /** The word for the values in messages: `events` or `values`. */
  readonly valuesWord: string;
  readonly report: (rule: RuleId, at: Sides<Spot>, breaks: Breaks, note?: string) => void;
  /** Compares nested schemas. */
  readonly compare: (pair: Sides<Conjunction>) => void;
  /** Returns what a change breaks, without reporting it. */
  readonly breaksOf: (pair: Sides<Conjunction>) => Breaks;
  /** The same as `breaksOf`, for one alternative of each version. */
  readonly breaksOfAlternatives: (pair: Sides<Alternative>) => Breaks;
}

/** Applies a function to both versions. */
export function mapSides<T, U>(pair: Sides<T>, of: (side: T) => U): Sides<U> {
  return { old: of(pair.old), new: of(pair.new) };
}
