import { identityKey, readableNamespace } from '../../reducer/namespace.js';
import { CONTRACT_RULES } from '../../reducer/rules.js';
import type { ReducerRules } from '../../reducer/rules.js';
import { DOSSIER } from './dossier.js';

/** The dossier events of a list, by the namespace that they belong to. */
export interface NamespacePartition<T> {
  /** The events of each namespace, by {@link namespaceKey}; without `step_id` if the rules ignore it. */
  readonly byNamespace: ReadonlyMap<string, readonly T[]>;
  /** Dossier events without a readable namespace. */
  readonly unassigned: readonly T[];
}

/**
 * Groups dossier events by namespace, so that each group can be reduced without a
 * `NamespaceMixedStreamError`. Events of other families are skipped.
 *
 * @param events - events in any order, as `JSON.parse` returns them
 * @param rules - define when two namespaces are equal (C14, C21); default: `CONTRACT_RULES`
 * @returns the groups, in the order in which each namespace first occurs
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
