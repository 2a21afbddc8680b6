import type { AnomalyEntry, ArtifactEntry, ManifestVersion } from '../../../generated/types.js';

/**
 * One way in which a current dossier (`actual`) differs from its baseline (`expected`). `drift_kind`
 * tells which; what one side does not have is null there.
 */
export type ParityFinding = ArtifactFinding | AnomalyFinding | ManifestVersionFinding;

/** An artifact that is present on one side alone, or with other content: by path and content hash (C22). */
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

/** An anomaly that is active on one side alone: by the path that is missing and the manifest step (C17). */
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

/** Both sides expect artifacts by manifests of different versions. */
export interface ManifestVersionFinding {
  readonly drift_kind: 'manifest_version_changed';
  readonly expected: ManifestVersion;
  readonly actual: ManifestVersion;
}
