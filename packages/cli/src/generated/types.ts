// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Where an account of a mission is from: the events in the outbox, the last saved scan, the files on disk, or the accepted baseline.
 */
export type AccountSource = 'outbox' | 'scan' | 'files' | 'baseline';
/**
 * Whether two accounts agree; not_comparable if nothing of them could be compared.
 */
export type ReconcileVerdict = 'same' | 'drifted' | 'not_comparable';
/**
 * A whole number from 0 to 9007199254740991 (2^53 - 1), the largest that every language holds exactly.
 */
export type NonNegativeInteger = number;
/**
 * The path of an artifact. It should be relative to the repository.
 */
export type ArtifactPath = string;
/**
 * A hash value. It should be hex-encoded.
 */
export type Hash = string;
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
 * A hyphenated UUID in either letter case.
 */
export type Uuid = string;
/**
 * The version of the expected-artifacts manifest. It should be a semantic version.
 */
export type ManifestVersion = string;
/**
 * A direction of compatibility. Backward: new validators accept what old ones accept. Forward: old validators accept what new ones accept.
 */
export type CompatDirection = 'backward' | 'forward';
/**
 * The direction that must not break, or both.
 */
export type CompatRequirement = 'backward' | 'forward' | 'full';
/**
 * In which directions a changed schema is compatible.
 */
export type CompatVerdict = 'FULL' | 'BACKWARD' | 'FORWARD' | 'NONE';
/**
 * A 26-character ULID (Crockford base32, any letter case), a hyphenated UUID, or 32 hex digits.
 */
export type EventId = string;
/**
 * How much a finding counts: an error makes the input invalid, advice does not.
 */
export type FindingSeverity = 'error' | 'advisory';
/**
 * The number of a line, or of a column in it, from 1.
 */
export type LineNumber = number;
/**
 * Whether the local dossier agrees with its baseline: clean, drifted, or unknown before the first snapshot.
 */
export type ParityStatus = 'clean' | 'drifted' | 'unknown';
/**
 * An RFC 3339 date-time with an offset (upper-case T and Z, a day that exists, years 1000 to 9999, at most 9 fraction digits, no leap second).
 */
export type Timestamp = string;
/**
 * What a snapshot hash covers: paths and contents (C22), or the contents alone, as older producers compute it.
 */
export type SnapshotHashForm = 'paths-and-contents' | 'contents';

/**
 * What has changed from one account of a mission to another.
 */
export interface AccountComparison {
  /**
   * The first account.
   */
  readonly expected: AccountSource;
  /**
   * The second account.
   */
  readonly actual: AccountSource;
  /**
   * Whether the artifacts are the same, apart from those that are not comparable.
   */
  readonly verdict: ReconcileVerdict;
  /**
   * Why nothing could be compared; else null.
   */
  readonly reason: string | null;
  /**
   * The number of artifacts that are the same in both.
   */
  readonly same_count: NonNegativeInteger;
  /**
   * The paths that only the second account has.
   */
  readonly added: readonly ArtifactPath[];
  /**
   * The paths that only the first account has.
   */
  readonly removed: readonly ArtifactPath[];
  /**
   * The artifacts whose content hashes differ.
   */
  readonly mutated: readonly MutatedArtifact[];
  /**
   * The artifacts that could not be compared.
   */
  readonly not_comparable: readonly LeftOutArtifact[];
}
/**
 * An artifact of which two accounts have different content hashes.
 */
export interface MutatedArtifact {
  /**
   * Its path, relative to the mission folder.
   */
  readonly path: ArtifactPath;
  /**
   * The content hash in the first account.
   */
  readonly expected_hash: Hash;
  /**
   * The content hash in the second account.
   */
  readonly actual_hash: Hash;
}
/**
 * An artifact that is left out of a comparison.
 */
export interface LeftOutArtifact {
  /**
   * Its path, relative to the mission folder.
   */
  readonly path: ArtifactPath;
  /**
   * Why it is left out.
   */
  readonly reason: string;
}
/**
 * An intended break of compatibility.
 */
export interface ApprovedBreak {
  /**
   * The rule of the finding.
   */
  readonly rule: string;
  /**
   * The name of the changed schema.
   */
  readonly schema: string;
  /**
   * The JSON pointer of the finding: into the new version, or into the old one for something removed.
   */
  readonly pointer: string;
  /**
   * The version that makes the break. The approval has no effect for other versions.
   */
  readonly version: string;
  /**
   * Why the break is intended.
   */
  readonly reason: string;
}
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
 * One change of a schema, and its effect.
 */
export interface CompatFinding {
  /**
   * The id of the rule of the change.
   */
  readonly rule: string;
  /**
   * The name of the schema in which it was made.
   */
  readonly schema: string;
  /**
   * The JSON pointer that approvals name: into the new version, or into the old one for something removed.
   */
  readonly pointer: string;
  /**
   * The place in the old version; that of the parent if it is not there.
   */
  readonly old: CompatPlace;
  /**
   * The place in the new version; that of the parent if it is not there.
   */
  readonly new: CompatPlace;
  /**
   * The directions that it breaks.
   */
  readonly breaks: readonly CompatDirection[];
  /**
   * Those of them that could be neither proven nor ruled out.
   */
  readonly undecided: readonly CompatDirection[];
  /**
   * Which consumer rejects which values.
   */
  readonly consequence: string;
  /**
   * The reason of the approval; null if there is none.
   */
  readonly approved: string | null;
}
/**
 * A place in a schema.
 */
export interface CompatPlace {
  /**
   * The file of the schema, relative to the folder of the schemas.
   */
  readonly file: string;
  /**
   * The JSON pointer into the file.
   */
  readonly pointer: string;
}
/**
 * What dossier compat --format json prints.
 */
export interface CompatReport {
  /**
   * Whether every break has an approval, and every approval a break.
   */
  readonly compatible: boolean;
  /**
   * The direction that must not break.
   */
  readonly require: CompatRequirement;
  /**
   * The schemas that have changed.
   */
  readonly schemas: readonly CompatSchema[];
  /**
   * The number of schemas that have not changed.
   */
  readonly unchanged: NonNegativeInteger;
  /**
   * All changes.
   */
  readonly findings: readonly CompatFinding[];
  /**
   * The approvals of breaks that are not there.
   */
  readonly stale_approvals: readonly ApprovedBreak[];
}
/**
 * A schema that has changed.
 */
export interface CompatSchema {
  /**
   * The name of the schema.
   */
  readonly schema: string;
  /**
   * In which directions it is compatible.
   */
  readonly verdict: CompatVerdict;
  /**
   * The schemas that have changed because they refer to it.
   *
   * Items: The name of a schema.
   */
  readonly through: readonly string[];
}
/**
 * One account of a mission.
 */
export interface DossierAccount {
  /**
   * Where it is from.
   */
  readonly source: AccountSource;
  /**
   * Why there is no account; null if there is one.
   */
  readonly missing_reason: string | null;
  /**
   * The number of artifacts that are present; null if there is no list of them.
   */
  readonly artifact_count: NonNegativeInteger | null;
  /**
   * The hash of its artifacts that it records; null if it records none.
   */
  readonly snapshot_hash: Hash | null;
  /**
   * The artifacts that it knows of and does not count as present.
   */
  readonly not_present: readonly LeftOutArtifact[];
}
/**
 * The states of several families from one reading, or those of one of several streams. A family that was not asked for is absent.
 */
export interface FamilyStates {
  /**
   * The name of the stream: the feature, the mission or the run. Only there if each stream is reduced separately.
   */
  readonly stream?: string | null;
  /**
   * The state of the dossier: `mission_dossier_state.json`.
   */
  readonly dossier?: {
    readonly [k: string]: unknown;
  } | null;
  /**
   * The board: `families/status/reduced_status.json`.
   */
  readonly status?: {
    readonly [k: string]: unknown;
  } | null;
  /**
   * The course of the mission: `families/lifecycle/reduced_mission_state.json`.
   */
  readonly lifecycle?: {
    readonly [k: string]: unknown;
  } | null;
  /**
   * Who takes part: `families/collaboration/reduced_collaboration_state.json`.
   */
  readonly collaboration?: {
    readonly [k: string]: unknown;
  } | null;
  /**
   * The terms: `families/glossary/reduced_glossary_state.json`.
   */
  readonly glossary?: {
    readonly [k: string]: unknown;
  } | null;
  /**
   * The run: `families/mission_next/reduced_mission_run_state.json`.
   */
  readonly mission_next?: {
    readonly [k: string]: unknown;
  } | null;
}
/**
 * Whether two accounts of a mission record the same hash of its artifacts.
 */
export interface HashComparison {
  /**
   * The first account.
   */
  readonly expected: AccountSource;
  /**
   * The second account.
   */
  readonly actual: AccountSource;
  /**
   * Whether the hashes are the same.
   */
  readonly verdict: ReconcileVerdict;
  /**
   * Why they could not be compared; else null.
   */
  readonly reason: string | null;
}
/**
 * One mission of a list: its namespace, and how it is.
 */
export interface ListedMission {
  /**
   * The slug of the mission: feature_slug of its namespace.
   */
  readonly mission_slug: string;
  /**
   * The UUID of the project; null if it is unknown, as for a saved scan without its baseline.
   */
  readonly project_uuid: Uuid | null;
  /**
   * The branch that the mission targets; null if it is unknown.
   */
  readonly target_branch: string | null;
  /**
   * The key of the mission, which names its type; null if it is unknown.
   */
  readonly mission_key: string | null;
  /**
   * The version of the expected-artifacts manifest; null if it is unknown.
   */
  readonly manifest_version: ManifestVersion | null;
  /**
   * The mission step that the namespace is narrowed to; null if there is none.
   */
  readonly step_id: string | null;
  /**
   * Derived from the latest snapshot and the drift events (C19).
   */
  readonly parity_status: ParityStatus;
  /**
   * The number of artifacts that are present: those that are not superseded.
   */
  readonly artifact_count: NonNegativeInteger;
  /**
   * The number of active anomalies.
   */
  readonly active_anomalies: NonNegativeInteger;
  /**
   * The number of drifts in the history.
   */
  readonly drift_count: NonNegativeInteger;
  /**
   * When the latest snapshot was computed; null if there is none.
   */
  readonly latest_snapshot_at: Timestamp | null;
  /**
   * What the hash of the latest snapshot covers; null if there is no snapshot, or its hash has an unknown form.
   */
  readonly snapshot_hash_form: SnapshotHashForm | null;
  /**
   * Whether the artifacts hash to the latest snapshot; null if there is none, or its hash has an unknown form.
   */
  readonly snapshot_hash_matches: boolean | null;
  /**
   * The number of dossier events, without duplicates.
   */
  readonly event_count: NonNegativeInteger;
  /**
   * The number of work packages in each lane that has some, by lane; null if the input has no transitions of the feature.
   */
  readonly work_packages: {
    readonly [k: string]: NonNegativeInteger;
  } | null;
  /**
   * The number of transitions of work packages that were rejected; null if the input has none of the feature.
   */
  readonly rejected_transitions: NonNegativeInteger | null;
  /**
   * The timestamp of the last event in the order (C12), in UTC; null if it is unknown, as for a saved state.
   */
  readonly last_event_at: Timestamp | null;
  /**
   * The id of that event, in its canonical spelling; null if it is unknown.
   */
  readonly last_event_id: EventId | null;
}
/**
 * The missions of the input, and how many there are of each kind.
 */
export interface MissionList {
  /**
   * The missions that were asked for, in the order that was asked for.
   */
  readonly missions: readonly ListedMission[];
  /**
   * The number of all missions in the input.
   */
  readonly total: NonNegativeInteger;
  /**
   * How many of all missions have drifted.
   */
  readonly drifted: NonNegativeInteger;
  /**
   * How many have artifacts that do not hash to the latest snapshot.
   */
  readonly hash_mismatches: NonNegativeInteger;
  /**
   * How many have active anomalies.
   */
  readonly with_anomalies: NonNegativeInteger;
  /**
   * How many have no snapshot and no drift yet.
   */
  readonly unknown: NonNegativeInteger;
  /**
   * The number of errors in the input, which are reported on standard error.
   */
  readonly errors: NonNegativeInteger;
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
 * The accounts of all missions of a project, side by side.
 */
export interface ReconcileReport {
  /**
   * The UUID of the project; null if it has none yet.
   */
  readonly project_uuid: Uuid | null;
  /**
   * The paths of the outboxes that were read.
   *
   * Items: The path of an outbox.
   */
  readonly outboxes: readonly string[];
  /**
   * The missions, sorted by slug.
   */
  readonly missions: readonly ReconciledMission[];
  /**
   * The number of missions that are the same in all accounts.
   */
  readonly same: NonNegativeInteger;
  /**
   * The number of missions that have drifted.
   */
  readonly drifted: NonNegativeInteger;
  /**
   * The number of missions of which nothing could be compared.
   */
  readonly not_comparable: NonNegativeInteger;
  /**
   * The number of errors in the accounts, which are reported on standard error.
   */
  readonly errors: NonNegativeInteger;
}
/**
 * All accounts of a mission, and how they compare.
 */
export interface ReconciledMission {
  /**
   * The slug of the mission, which is the name of its folder.
   */
  readonly mission_slug: string;
  /**
   * Drifted if any comparison is, else same if any is.
   */
  readonly verdict: ReconcileVerdict;
  /**
   * The accounts, each source once.
   */
  readonly accounts: readonly DossierAccount[];
  /**
   * The comparisons of artifacts.
   */
  readonly comparisons: readonly AccountComparison[];
  /**
   * The comparisons of recorded hashes.
   */
  readonly hash_comparisons: readonly HashComparison[];
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
/**
 * What dossier validate --format json prints.
 */
export interface ValidateReport {
  /**
   * The errors in the order in which they were found, and with --advisories the advice.
   */
  readonly findings: readonly ValidationFinding[];
  /**
   * The verdict on all inputs.
   */
  readonly summary: ValidationSummary;
}
/**
 * One thing that dossier validate found, and its place.
 */
export interface ValidationFinding {
  /**
   * Whether it is an error or advice.
   */
  readonly severity: FindingSeverity;
  /**
   * What was violated: the place of a constraint in the schemas, a rule of the contract such as C13, or a rule of the command line such as input/json.
   */
  readonly rule: string;
  /**
   * The name of the input; <stdin> for standard input.
   */
  readonly file: string;
  /**
   * The line; of a database, the number of the row.
   */
  readonly line: LineNumber;
  /**
   * The column, in UTF-16 code units.
   */
  readonly column: LineNumber;
  /**
   * The JSON pointer to the value; null if the text itself is wrong.
   */
  readonly path: string | null;
  /**
   * The id of the event, as it is written; null if there is none.
   */
  readonly event_id: string | null;
  /**
   * The type of the event; null if there is none.
   */
  readonly event_type: string | null;
  /**
   * The keyword of JSON Schema that failed; null if the finding is not of a schema.
   */
  readonly keyword: string | null;
  /**
   * The place of the constraint in the schemas; null if the finding is not of a schema.
   */
  readonly schema_path: string | null;
  /**
   * What was found, and what was expected.
   */
  readonly message: string;
}
/**
 * The verdict of dossier validate on all inputs, and its figures.
 */
export interface ValidationSummary {
  /**
   * Whether there is no error; null if there is none because nothing was read.
   */
  readonly valid: boolean | null;
  /**
   * The number of records of all inputs.
   */
  readonly records: NonNegativeInteger;
  /**
   * The number of records that have an error.
   */
  readonly invalid: NonNegativeInteger;
  /**
   * The number of errors, those of inputs that cannot be read included.
   */
  readonly errors: NonNegativeInteger;
  /**
   * The number of pieces of advice, also of those that are not among the findings.
   */
  readonly advisories: NonNegativeInteger;
  /**
   * The inputs, in the order in which they were read.
   */
  readonly files: readonly ValidatedFile[];
}
/**
 * What was found in one input.
 */
export interface ValidatedFile {
  /**
   * The name of the input; <stdin> for standard input.
   */
  readonly name: string;
  /**
   * The number of records.
   */
  readonly records: NonNegativeInteger;
  /**
   * The number of records that have an error.
   */
  readonly invalid: NonNegativeInteger;
  /**
   * The number of errors.
   */
  readonly errors: NonNegativeInteger;
  /**
   * The number of pieces of advice, also of those that are not among the findings.
   */
  readonly advisories: NonNegativeInteger;
  /**
   * The number of half-written last lines that were left out on demand: 0 or 1.
   */
  readonly partial_lines: NonNegativeInteger;
}
