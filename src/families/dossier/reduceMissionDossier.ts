import type { CompleteMissionDossierState } from '../../generated/completeTypes.js';
import { reduce } from '../../reducer/reduce.js';
import type { ReduceOptions } from '../../reducer/reduce.js';
import { DOSSIER } from './dossier.js';

/**
 * Computes the state of a dossier from its events (C11 to C21). Pure: no I/O, no clock, no global
 * state; the input is untouched. The result depends on the set of events alone, not on their order
 * or on how often each occurs.
 *
 * @param events - events in any order, as `JSON.parse` gives them; those of other types than the
 *   dossier's are ignored, and what is not an object is rejected (C11)
 * @param options - the rules to follow, and what is called for each event that does not take part
 * @returns the state, deeply frozen, in the form of C20: every field present, null where unknown
 * @throws {@link NamespaceMixedStreamError} where the events have more than one namespace (C14), whatever
 *   else they hold; TypeError where `events` is not a list
 */
export function reduceMissionDossier(
  events: Iterable<unknown>,
  options: ReduceOptions = {},
): CompleteMissionDossierState {
  return reduce(DOSSIER, events, options);
}
