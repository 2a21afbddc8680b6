import type { LocalNamespaceTuple } from 'mission-dossier-contracts';
import { printable } from './printable.js';

/** A namespace in labelled rows, without its feature slug. */
export function namespaceRows(namespace: LocalNamespaceTuple): string[][] {
  const { mission_key, target_branch, step_id, project_uuid, manifest_version } = namespace;
  const step = step_id == null ? '' : `, step ${printable(step_id)}`;
  return [
    ['mission', `${printable(mission_key)}, into ${printable(target_branch)}${step}`],
    ['project', `${printable(project_uuid)}, manifest version ${printable(manifest_version)}`],
  ];
}
