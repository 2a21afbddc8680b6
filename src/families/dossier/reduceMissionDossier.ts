import type { CompleteMissionDossierState } from '../../generated/completeTypes.js';
import { reduce } from '../../reducer/reduce.js';
import type { ReduceOptions } from '../../reducer/reduce.js';
import { DOSSIER } from './dossier.js';

/**
 * Computes the state of a dossier from its events (C11 to C21). The function is pure: it uses no I/O, no
 * clock and no global state, and does not change its input. The result depends only on the set of
 * events, not on their order or on how often each occurs.
 *
 * @param events - events in any order, as `JSON.parse` returns them. Events of other families are
 *   ignored. A value that is not an object is rejected (C11)
 * @param options - the rules to follow, and callbacks for events that do not take part
 * @returns the state, deeply frozen, in the form of C20: every field is present, and null if unknown.
 *   `artifacts` has no prototype, so `artifacts[path]` is undefined for any path that is not in the dossier
 * @throws {@link NamespaceMixedStreamError} if the events have more than one namespace (C14);
 *   TypeError if `events` is not iterable
 */
export function reduceMissionDossier(
  events: Iterable<unknown>,
  options: ReduceOptions = {},
): CompleteMissionDossierState {
  return reduce(DOSSIER, events, options);
}
