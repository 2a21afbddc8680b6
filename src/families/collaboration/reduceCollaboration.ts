import type { CompleteReducedCollaborationState } from '../../generated/families/collaboration/completeTypes.js';
import { reduce } from '../../reducer/reduce.js';
import type { ReduceOptions } from '../../reducer/reduce.js';
import { familyOf } from '../unfittingEvents.js';
import type { ModeOption } from '../unfittingEvents.js';
import { COLLABORATION, collaborationFamily } from './collaboration.js';
import type { Roster } from './collaboration.js';

/** Options of {@link reduceCollaboration}. */
export interface CollaborationOptions extends ReduceOptions, ModeOption {
  /** Participants who take part from the start, by id; default: none. */
  readonly roster?: Roster;
}

/**
 * Computes who takes part in a mission from events (C11 to C13). The function is pure, and the order of the events and how
 * often each occurs make no difference.
 *
 * @param events - events in any order, as `JSON.parse` returns them; those of other families are ignored
 * @param options - callbacks for events that do not take part, and the mode
 * @returns the state, deeply frozen, in the form of C20: every field is present, and null if unknown. Maps
 *   have no prototype
 * @throws UnfittingEventError in strict mode, if an event breaks the integrity of the stream; TypeError if
 *   `events` is not iterable
 */
export function reduceCollaboration(
  events: Iterable<unknown>,
  options: CollaborationOptions = {},
): CompleteReducedCollaborationState {
  const { mode = 'permissive', roster, ...rest } = options;
  return reduce(
    roster ? collaborationFamily(mode, roster) : familyOf(COLLABORATION, mode),
    events,
    rest,
  );
}
