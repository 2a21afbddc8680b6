import type { MissionDossierState } from '../../../generated/types.js';
import { computeContentsHash } from './contentsHash.js';
import { computeSnapshotHash } from './snapshotHash.js';
import { snapshotHashForm } from './snapshotHashForm.js';
import type { SnapshotHashForm } from './snapshotHashForm.js';

/** How the artifacts of a dossier compare with its latest snapshot. */
export type SnapshotHashCheck =
  | {
      /** The form of the snapshot's hash. */
      readonly form: SnapshotHashForm;
      /** The hash of the artifacts that are present, in that form. */
      readonly computed: string;
      /** Whether it is the snapshot's. */
      readonly matches: boolean;
    }
  /** The form is unknown, so nothing can be compared. */
  | { readonly form: null; readonly computed: null; readonly matches: null };

/**
 * Checks whether the artifacts of a dossier hash to its latest snapshot, in the form that the snapshot has.
 * Parity does not depend on it (C19): artifacts that are indexed after a snapshot change the hash.
 *
 * @param state - a state; it is not mutated
 * @returns the form of the snapshot's hash, the hash of the artifacts in this form, and whether both are
 *   the same; null if there is no snapshot
 */
export function checkSnapshotHash(state: MissionDossierState): SnapshotHashCheck | null {
  const { latest_snapshot } = state;
  if (!latest_snapshot) return null;
  const { snapshot_hash, algorithm } = latest_snapshot;
  const form = algorithm === 'sha256' ? snapshotHashForm(snapshot_hash) : null;
  if (!form) return { form: null, computed: null, matches: null };
  const computed = form === 'contents' ? computeContentsHash(state) : computeSnapshotHash(state);
  return { form, computed, matches: computed === snapshot_hash };
}
