import type { CompleteReducedMissionState } from '../../generated/families/lifecycle/completeTypes.js';
import { reduce } from '../../reducer/reduce.js';
import type { ReduceOptions } from '../../reducer/reduce.js';
import { LIFECYCLE } from './lifecycle.js';

/**
 * Computes the course of a mission from events (C11 to C13). The function is pure, and the order of the events and how
 * often each occurs make no difference.
 *
 * @param events - events in any order, as `JSON.parse` returns them; those of other families are ignored
 * @param options - callbacks for events that do not take part
 * @returns the state, deeply frozen, in the form of C20: every field is present, and null if unknown. Maps
 *   have no prototype
 * @throws TypeError if `events` is not iterable
 */
export function reduceLifecycle(
  events: Iterable<unknown>,
  options: ReduceOptions = {},
): CompleteReducedMissionState {
  return reduce(LIFECYCLE, events, options);
}
