import type { LocalNamespaceTuple } from 'mission-dossier-contracts';
import { NAMESPACE_FIELDS } from 'mission-dossier-contracts/tooling';

/** The namespace of a key that `namespaceKey` made. */
export function namespaceOfKey(key: string): LocalNamespaceTuple {
  const values = JSON.parse(key) as readonly (string | null)[];
  const entries = NAMESPACE_FIELDS.map((field, i) => [field, values[i] ?? null]);
  return Object.fromEntries(entries) as LocalNamespaceTuple;
}
