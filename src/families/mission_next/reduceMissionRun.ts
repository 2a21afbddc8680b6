import type { CompleteReducedMissionRunState } from '../../generated/families/mission_next/completeTypes.js';
import { reduce } from '../../reducer/reduce.js';
import type { ReduceOptions } from '../../reducer/reduce.js';
import { MISSION_NEXT } from './missionRun.js';

/**
 * Computes the steps and decisions of a run from events (C11 to C13). The function is pure, and the order of the events and how
 * often each occurs make no difference.
 *
 * @param events - events in any order, as `JSON.parse` returns them; those of other families are ignored
 * @param options - callbacks for events that do not take part
 * @returns the state, deeply frozen, in the form of C20: every field is present, and null if unknown. Maps
 *   have no prototype
 * @throws TypeError if `events` is not iterable
 */
export function reduceMissionRun(
  events: Iterable<unknown>,
  options: ReduceOptions = {},
): CompleteReducedMissionRunState {
  return reduce(MISSION_NEXT, events, options);
}
