// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * The part that an artifact plays in its mission.
 */
export type ArtifactClass = 'input' | 'workflow' | 'output' | 'evidence' | 'policy' | 'runtime';
/**
 * The version of the expected-artifacts manifest; a semver string where the producer follows the advice.
 */
export type ManifestVersion = string;

/**
 * Files that a mission has, or should have.
 */
export interface ExpectedArtifact {
  /**
   * The part that these files play in their mission.
   */
  readonly artifact_class: ArtifactClass;
  /**
   * A glob for their paths, relative to the mission folder.
   */
  readonly path_pattern: string;
  /**
   * What to do where they are missing.
   */
  readonly remediation_hint?: string | null;
}
/**
 * Which artifacts a mission has. Of a file that several entries match, the first one tells the class: those required always, then those of the steps in their order, then the optional ones.
 */
export interface ExpectedArtifactsManifest {
  /**
   * The version of this manifest: that of the namespace.
   */
  readonly manifest_version: ManifestVersion;
  /**
   * The artifacts that every mission must have.
   */
  readonly required_always?: readonly ExpectedArtifact[] | null;
  /**
   * The artifacts that a step of the mission must have made, by the id of the step.
   */
  readonly required_by_step?: {
    readonly [k: string]: readonly ExpectedArtifact[];
  } | null;
  /**
   * The artifacts that a mission may have.
   */
  readonly optional_always?: readonly ExpectedArtifact[] | null;
  /**
   * The class of the files that no entry matches; output where absent.
   */
  readonly default_class?: ArtifactClass | null;
}
