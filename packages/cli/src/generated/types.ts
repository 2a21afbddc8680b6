// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * The path of an artifact. It should be relative to the repository.
 */
export type ArtifactPath = string;
/**
 * A hash value. It should be hex-encoded.
 */
export type Hash = string;
/**
 * The version of the expected-artifacts manifest. It should be a semantic version.
 */
export type ManifestVersion = string;
/**
 * A whole number from 0 to 9007199254740991 (2^53 - 1), the largest that every language holds exactly.
 */
export type NonNegativeInteger = number;
/**
 * A hyphenated UUID in either letter case.
 */
export type Uuid = string;
/**
 * The class of an artifact in files of producers; other is their name for runtime.
 */
export type ScanClass =
  'input' | 'workflow' | 'output' | 'evidence' | 'policy' | 'runtime' | 'other';
/**
 * A time in files of producers: an RFC 3339 date-time, which may have a blank in place of T.
 */
export type ScanTime = string;

/**
 * One artifact of a saved scan.
 */
export interface ArtifactSummary {
  /**
   * The part that the artifact plays in its mission.
   */
  readonly artifact_class: ScanClass;
  /**
   * Its path, relative to the mission folder.
   */
  readonly relative_path: ArtifactPath;
  /**
   * The hash of its content; empty or null if it cannot be read.
   */
  readonly content_hash_sha256?: string | null;
  /**
   * The size of its content in bytes.
   */
  readonly size_bytes?: NonNegativeInteger | null;
  /**
   * The work package that it belongs to.
   */
  readonly wp_id?: string | null;
  /**
   * The step of the mission that it belongs to.
   */
  readonly step_id?: string | null;
  /**
   * Whether it is required or optional.
   */
  readonly required_status?: string | null;
  /**
   * Whether it is there and can be read.
   */
  readonly is_present: boolean;
  /**
   * Why it is not present.
   */
  readonly error_reason?: string | null;
  /**
   * When it was read.
   */
  readonly indexed_at?: ScanTime | null;
  readonly [k: string]: unknown;
}
/**
 * The namespace of a baseline, in the names of its producer, and the node.
 */
export interface BaselineKey {
  /**
   * The UUID of the project.
   */
  readonly project_uuid: Uuid;
  /**
   * The node.
   */
  readonly node_id?: string | null;
  /**
   * The slug of the mission.
   */
  readonly mission_slug?: string | null;
  /**
   * The slug of the mission in files of older producers.
   */
  readonly feature_slug?: string | null;
  /**
   * The branch that the mission targets.
   */
  readonly target_branch: string;
  /**
   * The key of the mission.
   */
  readonly mission_type?: string | null;
  /**
   * The key of the mission in files of older producers.
   */
  readonly mission_key?: string | null;
  /**
   * The version of the expected-artifacts manifest.
   */
  readonly manifest_version: ManifestVersion;
  readonly [k: string]: unknown;
}
/**
 * The accepted baseline of a mission, as producers save it: the hash of its artifacts, without a list of them.
 */
export interface ParityBaseline {
  /**
   * What the baseline belongs to.
   */
  readonly baseline_key: BaselineKey;
  /**
   * The hash of the artifacts.
   */
  readonly parity_hash_sha256: Hash;
  /**
   * When the baseline was accepted.
   */
  readonly captured_at: ScanTime;
  /**
   * The node that accepted it.
   */
  readonly captured_by?: string | null;
  readonly [k: string]: unknown;
}
/**
 * The last scan of a mission folder, as producers save it. It names the mission, and neither its project nor its branch.
 */
export interface SavedScan {
  /**
   * The slug of the mission.
   */
  readonly mission_slug?: string | null;
  /**
   * The slug of the mission in files of older producers.
   */
  readonly feature_slug?: string | null;
  /**
   * The number of artifacts, including missing and unreadable ones.
   */
  readonly total_artifacts: NonNegativeInteger;
  /**
   * The number of required artifacts that are missing.
   */
  readonly required_missing: NonNegativeInteger;
  /**
   * The hash of the artifacts that are present.
   */
  readonly parity_hash_sha256: Hash;
  /**
   * The artifacts.
   */
  readonly artifact_summaries: readonly ArtifactSummary[];
  /**
   * When the scan was made.
   */
  readonly computed_at: ScanTime;
  readonly [k: string]: unknown;
}
