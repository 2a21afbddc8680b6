import { orderAndDeduplicate } from 'mission-dossier-contracts/tooling';
import type { Ordered } from 'mission-dossier-contracts/tooling';
import { eventFinding } from '../finding.js';
import type { EventPlace, Finding } from '../finding.js';

/**
 * Sorts events, keeps each id once (C12, C13), and returns a finding for each event that was dropped because
 * another version of it was kept.
 */
export function uniqueEvents(
  events: readonly Ordered[],
  places: ReadonlyMap<object, EventPlace>,
): { readonly unique: Ordered[]; readonly conflicts: Finding[] } {
  const conflicts: Finding[] = [];
  const unique = orderAndDeduplicate(events, (dropped, kept) => {
    const { file, line } = places.get(kept) as EventPlace;
    const message = `another event at ${file}:${line} has the same id, clock and timestamp, but other content; that one is kept`;
    conflicts.push(eventFinding(dropped, places.get(dropped) as EventPlace, 'C13', message));
  });
  return { unique, conflicts };
}
