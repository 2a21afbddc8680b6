import { orderAndDeduplicate } from 'mission-dossier-contracts/tooling';
import type { Ordered } from 'mission-dossier-contracts/tooling';
import { conflictFinding } from '../finding.js';
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
    const place = places.get(dropped) as EventPlace;
    conflicts.push(conflictFinding(dropped, place, places.get(kept) as EventPlace));
  });
  return { unique, conflicts };
}
