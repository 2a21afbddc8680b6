import { identityKey, readableNamespace } from '../../reducer/namespace.js';
import { CONTRACT_RULES } from '../../reducer/rules.js';
import type { ReducerRules } from '../../reducer/rules.js';
import { DOSSIER } from './dossier.js';

/** The dossier events of a list, by the namespace that they belong to. */
export interface NamespacePartition<T> {
  /** By {@link namespaceKey}; without `step_id` where the rules ignore it. */
  readonly byNamespace: ReadonlyMap<string, readonly T[]>;
  /** Dossier events whose namespace cannot be read, so that they belong to none. */
  readonly unassigned: readonly T[];
}

/**
 * Parts dossier events by namespace, so that each part reduces without a
 * `NamespaceMixedStreamError`. Other events are left out.
 *
 * @param events - events in any order, as `JSON.parse` gives them
 * @param rules - decide what makes two namespaces one (C14, C21)
 * @returns the parts, in the order in which each namespace first occurs
 */
export function partitionByNamespace<T>(
  events: Iterable<T>,
  rules: ReducerRules = CONTRACT_RULES,
): NamespacePartition<T> {
  const byNamespace = new Map<string, T[]>();
  const unassigned: T[] = [];
  for (const event of events) {
    if (!DOSSIER.has(event)) continue;
    const namespace = readableNamespace(DOSSIER.namespaceOf(event));
    const part = namespace ? partOf(byNamespace, identityKey(namespace, rules)) : unassigned;
    part.push(event);
  }
  return { byNamespace, unassigned };
}

function partOf<T>(parts: Map<string, T[]>, key: string): T[] {
  const part = parts.get(key) ?? [];
  parts.set(key, part);
  return part;
}
