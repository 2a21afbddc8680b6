// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * The part that an artifact plays in its mission.
 */
export type ArtifactClass = 'input' | 'workflow' | 'output' | 'evidence' | 'policy' | 'runtime';
/**
 * The version of the expected-artifacts manifest. It should be a semantic version.
 */
export type ManifestVersion = string;

/**
 * Files that a mission has or should have.
 */
export interface ExpectedArtifact {
  /**
   * The name by which producers know these files, such as input.spec.main.
   */
  readonly artifact_key?: string | null;
  /**
   * The part that these files play in their mission.
   */
  readonly artifact_class: ArtifactClass;
  /**
   * A glob for their paths, relative to the mission folder.
   */
  readonly path_pattern: string;
  /**
   * What to do if they are missing.
   */
  readonly remediation_hint?: string | null;
  /**
   * Whether the mission cannot go on without them; nothing is said if it is absent.
   */
  readonly blocking?: boolean | null;
}
/**
 * The expected artifacts of a mission. If several entries match a file, the first one determines its class: first the entries that are always required, then those of the steps in their order, then the optional ones.
 */
export interface ExpectedArtifactsManifest {
  /**
   * The version of the form of the manifest, such as 1.0. Every form with these properties is read.
   */
  readonly schema_version?: string | null;
  /**
   * The type of mission that the manifest is for: the mission_key of the namespace.
   */
  readonly mission_type?: string | null;
  /**
   * The version of this manifest, which is that of the namespace.
   */
  readonly manifest_version: ManifestVersion;
  /**
   * The artifacts that every mission must have.
   */
  readonly required_always?: readonly ExpectedArtifact[] | null;
  /**
   * The artifacts that a step of the mission must produce, by the id of the step.
   */
  readonly required_by_step?: {
    readonly [k: string]: readonly ExpectedArtifact[];
  } | null;
  /**
   * The artifacts that a mission may have.
   */
  readonly optional_always?: readonly ExpectedArtifact[] | null;
  /**
   * The class of files that match no entry. Default: output.
   */
  readonly default_class?: ArtifactClass | null;
}
