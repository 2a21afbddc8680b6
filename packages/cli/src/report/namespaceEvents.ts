import { isOrderable, orderKeyOf, digestOfText } from 'mission-dossier-contracts/tooling';

/** The events of one namespace, by their numbers. */
export class NamespaceEvents {
  readonly numbers: number[] = [];
  /** Hashes of the ids of those that have a place in the order. */
  readonly idHashes: number[] = [];

  add(number: number, event: object): void {
    this.numbers.push(number);
    if (isOrderable(event)) this.idHashes.push(digestOfText(orderKeyOf(event).eventId).rest);
  }
}

/**
 * Whether there are events of at least two namespaces whose ids do not occur in another namespace. The events are
 * then of several streams, whichever versions are kept (C13, C14).
 */
export function areSurelySeveral(namespaces: Iterable<NamespaceEvents>): boolean {
  /** The only namespace with an id, by the hash of the id; null if there are others. */
  const owners = new Map<number, NamespaceEvents | null>();
  for (const each of namespaces) {
    for (const hash of each.idHashes) {
      const owner = owners.get(hash);
      owners.set(hash, owner === undefined || owner === each ? each : null);
    }
  }
  const found = new Set<NamespaceEvents>();
  for (const owner of owners.values()) if (owner && found.add(owner).size > 1) return true;
  return false;
}
