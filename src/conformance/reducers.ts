import { reduceCollaboration } from '../families/collaboration/reduceCollaboration.js';
import { reduceGlossary } from '../families/glossary/reduceGlossary.js';
import { reduceLifecycle } from '../families/lifecycle/reduceLifecycle.js';
import { reduceMissionRun } from '../families/mission_next/reduceMissionRun.js';
import { reduceStatus } from '../families/status/reduceStatus.js';
import type { ReduceOptions } from '../index.js';
import { unknownName } from './manifest.js';

/** Computes the state of a family from its events. */
export type Reducer = (events: readonly object[], options: ReduceOptions) => object;

/** The reducers of sibling families, by the name of the family in fixtures. */
const REDUCERS: ReadonlyMap<string, Reducer> = new Map<string, Reducer>([
  ['collaboration', reduceCollaboration],
  ['glossary', reduceGlossary],
  ['lifecycle', reduceLifecycle],
  ['mission_next', reduceMissionRun],
  ['status', reduceStatus],
]);

/** @throws FixtureError if there is no such family, or it has no state */
export function reducerOf(family: string): Reducer {
  const reducer = REDUCERS.get(family);
  if (reducer) return reducer;
  throw unknownName('family with a reducer', family, [...REDUCERS.keys()]);
}
