/** The types of families, as users of their entries see them: checked by the compiler alone. */
import type { GlossaryEvent } from 'mission-dossier-contracts/glossary';
import type { Lane, StatusTransitionPayload, WrittenLane } from 'mission-dossier-contracts/status';
import { isStatusTransitionPayload } from 'mission-dossier-contracts/status';
import type { Equal } from './equal.js';

/** `event_type` discriminates. */
export function termOf(event: GlossaryEvent): string | null {
  if (event.event_type === 'TermCandidateObserved') return event.payload.term_surface;
  // @ts-expect-error -- another payload has no such member
  if (event.event_type === 'GlossaryStrictnessSet') event.payload.term_surface satisfies string;
  return null;
}

/** A guard narrows, and an alias is a lane as it is written. */
export function laneOf(value: unknown): WrittenLane | null {
  return isStatusTransitionPayload(value) ? value.to_lane : null;
}

export const isAlias: Equal<Exclude<WrittenLane, Lane>, 'doing'> = true;

export const misspelt: Partial<StatusTransitionPayload> = {
  // @ts-expect-error -- there is no such lane
  to_lane: 'tested',
};
