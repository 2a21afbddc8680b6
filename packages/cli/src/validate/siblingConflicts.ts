import type { Orderable } from 'mission-dossier-contracts';
import { isEventType } from 'mission-dossier-contracts/families';
import {
  isOfDossier,
  isOrderable,
  orderKeyOf,
  Projection,
} from 'mission-dossier-contracts/tooling';
import type { Family, Ordered, Registers } from 'mission-dossier-contracts/tooling';
import type { Finding } from '../finding.js';
import { conflictFindings, eventsOf } from '../reduce/rereadInputs.js';
import type { PlacedEvent, RereadableInputs } from '../reduce/rereadInputs.js';

/** A family that only knows ids: nothing of an event is kept but its id, its place and a fingerprint. */
const IDS: Family<Orderable, Registers, object> = {
  name: 'ids',
  has: (value): value is object => isSibling(value),
  isEvent: (value): value is Orderable => isSibling(value) && isOrderable(value),
  issuesOf: () => [],
  namespaceOf: () => undefined,
  registers: () => ({}),
  fold: () => undefined,
  state: () => ({}),
};

function isSibling(value: unknown): value is object {
  const { event_type } = (value ?? {}) as { readonly event_type?: unknown };
  return isEventType(event_type) && !isOfDossier(value);
}

/** The versions of events of sibling families that lose against another one with the same id (C13). */
export async function siblingConflicts(sources: RereadableInputs): Promise<readonly Finding[]> {
  const ids = new Projection(IDS, {}, { immutableEvents: true });
  for await (const { event } of eventsOf(sources, isSibling)) ids.apply(event);
  const contested = new Set(ids.conflictingIds);
  if (contested.size === 0) return [];
  const versions: Ordered<PlacedEvent>[] = [];
  for await (const placed of eventsOf(sources, isSibling)) {
    if (!isOrderable(placed.event)) continue;
    const key = orderKeyOf(placed.event);
    if (contested.has(key.eventId)) versions.push({ key, event: placed });
  }
  return conflictFindings(versions);
}
