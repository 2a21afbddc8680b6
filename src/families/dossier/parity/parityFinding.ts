import type { AnomalyEntry, ArtifactEntry, ManifestVersion } from '../../../generated/types.js';

/**
 * One difference between a current dossier (`actual`) and its baseline (`expected`), discriminated by
 * `drift_kind`. If one side does not have the entry, its value is null.
 */
export type ParityFinding = ArtifactFinding | AnomalyFinding | ManifestVersionFinding;

/** An artifact that is present on only one side, or whose content hash differs (C22). */
export type ArtifactFinding = { readonly path: string } & (
  | {
      readonly drift_kind: 'artifact_added';
      readonly expected: null;
      readonly actual: ArtifactEntry;
    }
  | {
      readonly drift_kind: 'artifact_removed';
      readonly expected: ArtifactEntry;
      readonly actual: null;
    }
  | {
      readonly drift_kind: 'artifact_mutated';
      readonly expected: ArtifactEntry;
      readonly actual: ArtifactEntry;
    }
);

/** An anomaly that is active on only one side, compared by missing path and manifest step (C17). */
export type AnomalyFinding = { readonly path: string } & (
  | {
      readonly drift_kind: 'anomaly_introduced';
      readonly expected: null;
      readonly actual: AnomalyEntry;
    }
  | {
      readonly drift_kind: 'anomaly_resolved';
      readonly expected: AnomalyEntry;
      readonly actual: null;
    }
);

/** The two sides use different versions of the manifest. */
export interface ManifestVersionFinding {
  readonly drift_kind: 'manifest_version_changed';
  readonly expected: ManifestVersion;
  readonly actual: ManifestVersion;
}
