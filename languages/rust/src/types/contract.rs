// Generated from schemas/ by `npm run generate`. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::whole_number;

/// Who acted: a person, a language model or a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActorKind {
    /// `human`
    Human,
    /// `llm`
    Llm,
    /// `system`
    System,
}

/// One active anomaly in the projected dossier.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnomalyEntry {
    /// The kind of the anomaly.
    pub anomaly_type: AnomalyType,
    /// The artifact that is missing.
    pub expected_identity: ArtifactIdentity,
    /// "`required_always`", or the ID of the step that requires the artifact.
    pub manifest_step: String,
    /// When the check was made.
    pub checked_at: String,
    /// How to fix it, for the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remediation_hint: Option<String>,
}

/// The kind of an anomaly; more kinds may follow in future versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnomalyType {
    /// `missing_artifact`
    MissingArtifact,
}

/// The part that an artifact plays in its mission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ArtifactClass {
    /// `input`
    Input,
    /// `workflow`
    Workflow,
    /// `output`
    Output,
    /// `evidence`
    Evidence,
    /// `policy`
    Policy,
    /// `runtime`
    Runtime,
}

/// One artifact of the projected dossier.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArtifactEntry {
    /// The artifact.
    pub identity: ArtifactIdentity,
    /// The content hash of the most recent version.
    pub content_ref: ContentHashRef,
    /// When the most recent version was indexed.
    pub indexed_at: String,
    /// The origin of the most recent version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provenance: Option<ProvenanceRef>,
    /// True if a newer version has been indexed at another path.
    pub superseded: bool,
    /// The mission YAML step ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_id: Option<String>,
}

/// Canonical identity for one artifact instance. The only place where `artifact_class` is defined.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArtifactIdentity {
    /// The key of the mission that the artifact belongs to.
    pub mission_key: String,
    /// The repository-relative path of the artifact.
    pub path: String,
    /// The part that the artifact plays in its mission.
    pub artifact_class: ArtifactClass,
    /// The run that produced the artifact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_id: Option<String>,
    /// The work package that the artifact belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wp_id: Option<String>,
}

/// The hash of a content, with optional size and encoding.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContentHashRef {
    /// The hex-encoded hash of the content.
    pub hash: String,
    /// The algorithm of the hash.
    pub algorithm: HashAlgorithm,
    /// The size of the content in bytes.
    #[serde(
        default,
        with = "whole_number::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub size_bytes: Option<u64>,
    /// The character encoding of the content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
}

/// Diagnostic texts about the context, by name.
pub type ContextDiagnostics = BTreeMap<String, String>;

/// What differs between the baseline and the current dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DriftKind {
    /// `artifact_added`
    ArtifactAdded,
    /// `artifact_removed`
    ArtifactRemoved,
    /// `artifact_mutated`
    ArtifactMutated,
    /// `anomaly_introduced`
    AnomalyIntroduced,
    /// `anomaly_resolved`
    AnomalyResolved,
    /// `manifest_version_changed`
    ManifestVersionChanged,
}

/// One entry in the drift history.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DriftRecord {
    /// The baseline hash.
    pub expected_hash: String,
    /// The hash computed at detection.
    pub actual_hash: String,
    /// What differed.
    pub drift_kind: DriftKind,
    /// When the drift was detected.
    pub detected_at: String,
}

/// The envelope of every event. It is open: producers may add fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// The unique id of the event.
    pub event_id: String,
    /// What happened. It determines the schema of the payload.
    pub event_type: String,
    /// The entity that the event belongs to.
    pub aggregate_id: String,
    /// When the event was created, by the producer's wall clock.
    pub timestamp: String,
    /// The node that created the event.
    pub node_id: String,
    /// The producer's Lamport clock: the first key of the order.
    #[serde(with = "whole_number")]
    pub lamport_clock: u64,
    /// The UUID of the project.
    pub project_uuid: String,
    /// The id that groups the events of one execution.
    pub correlation_id: String,
    /// The data of the event; absent and null mean an empty object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<Map<String, Value>>,
    /// The id of the event that caused this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub causation_id: Option<String>,
    /// A human-readable name of the project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_slug: Option<String>,
    /// The version of the envelope schema.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_version: Option<String>,
    /// How widely the event may be shared, from 0 (local only) to 4.
    #[serde(
        default,
        with = "whole_number::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub data_tier: Option<u64>,
    /// The members that the contract does not name.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// The algorithm of a content or snapshot hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HashAlgorithm {
    /// `sha256`
    Sha256,
    /// `sha512`
    Sha512,
    /// `md5`
    Md5,
}

/// The namespace of a dossier: the scope of its events and of its parity baseline. All six fields form the key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalNamespaceTuple {
    /// The UUID of the project.
    pub project_uuid: String,
    /// The slug of the feature that the mission works on.
    pub feature_slug: String,
    /// The branch that the mission targets.
    pub target_branch: String,
    /// The key of the mission.
    pub mission_key: String,
    /// The version of the expected-artifacts manifest.
    pub manifest_version: String,
    /// The mission step that the namespace is narrowed to; absent and null are the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_id: Option<String>,
}

/// An artifact was indexed: this version of it exists.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MissionDossierArtifactIndexedPayload {
    /// The namespace of the dossier. Carries `manifest_version`, which is not duplicated at top level.
    pub namespace: LocalNamespaceTuple,
    /// The artifact. Carries `artifact_class`, which is not duplicated at top level.
    pub artifact_id: ArtifactIdentity,
    /// The hash of this version's content.
    pub content_ref: ContentHashRef,
    /// When the artifact was indexed.
    pub indexed_at: String,
    /// The origin of this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provenance: Option<ProvenanceRef>,
    /// The mission YAML step ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_id: Option<String>,
    /// The prior version replaced by this artifact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<ArtifactIdentity>,
    /// Diagnostic texts about the context, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context_diagnostics: Option<ContextDiagnostics>,
}

/// An expected artifact was not found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MissionDossierArtifactMissingPayload {
    /// The namespace of the dossier. Carries `manifest_version`, which is not duplicated at top level.
    pub namespace: LocalNamespaceTuple,
    /// The missing artifact: carries its path and `artifact_class`.
    pub expected_identity: ArtifactIdentity,
    /// "`required_always`", or the ID of the step that requires the artifact.
    pub manifest_step: String,
    /// When the check was made.
    pub checked_at: String,
    /// The last known origin of the artifact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_known_ref: Option<ProvenanceRef>,
    /// How to fix it, for the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remediation_hint: Option<String>,
    /// Diagnostic texts about the context, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context_diagnostics: Option<ContextDiagnostics>,
}

/// The local dossier and its baseline have drifted apart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MissionDossierParityDriftDetectedPayload {
    /// The namespace of the dossier. Carries `manifest_version`, which is not duplicated at top level.
    pub namespace: LocalNamespaceTuple,
    /// The baseline hash.
    pub expected_hash: String,
    /// The hash computed now.
    pub actual_hash: String,
    /// What differs.
    pub drift_kind: DriftKind,
    /// When the drift was detected.
    pub detected_at: String,
    /// The artifacts that differ.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub artifact_ids_changed: Option<Vec<ArtifactIdentity>>,
    /// How to resolve the drift, for the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rebuild_hint: Option<String>,
    /// Diagnostic texts about the context, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context_diagnostics: Option<ContextDiagnostics>,
}

/// A snapshot of the dossier was computed: a new parity baseline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MissionDossierSnapshotComputedPayload {
    /// The namespace of the dossier. Carries `manifest_version`, which is not duplicated at top level.
    pub namespace: LocalNamespaceTuple,
    /// The deterministic hash of the dossier.
    pub snapshot_hash: String,
    /// The number of artifacts in the snapshot.
    #[serde(with = "whole_number")]
    pub artifact_count: u64,
    /// The number of active anomalies.
    #[serde(with = "whole_number")]
    pub anomaly_count: u64,
    /// When the snapshot was computed.
    pub computed_at: String,
    /// The algorithm of the snapshot hash; absent and null mean sha256.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub algorithm: Option<HashAlgorithm>,
    /// Diagnostic texts about the context, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context_diagnostics: Option<ContextDiagnostics>,
}

/// The state of a dossier: the result of reducing all of its events.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MissionDossierState {
    /// The namespace of the stream; null if no dossier event carried a readable one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<LocalNamespaceTuple>,
    /// The artifacts by path.
    pub artifacts: BTreeMap<String, ArtifactEntry>,
    /// All active anomalies, in the order of the events that produced them.
    pub anomalies: Vec<AnomalyEntry>,
    /// The most recent snapshot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest_snapshot: Option<SnapshotSummary>,
    /// All drift events in order.
    pub drift_history: Vec<DriftRecord>,
    /// Derived from the latest snapshot and the drift events.
    pub parity_status: ParityStatus,
    /// The number of dossier events, without duplicates.
    #[serde(with = "whole_number")]
    pub event_count: u64,
}

/// Whether the local dossier agrees with its baseline: clean, drifted, or unknown before the first snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParityStatus {
    /// `clean`
    Clean,
    /// `drifted`
    Drifted,
    /// `unknown`
    Unknown,
}

/// The origin of a version of an artifact.
#[derive(Default, Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProvenanceRef {
    /// The events that the artifact was derived from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_event_ids: Option<Vec<String>>,
    /// The git commit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub git_sha: Option<String>,
    /// The git branch or tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub git_ref: Option<String>,
    /// Who made the version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor_id: Option<String>,
    /// Whether the actor is a person, a language model or a program.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor_kind: Option<ActorKind>,
    /// When the version was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revised_at: Option<String>,
}

/// Summary of the most recently computed dossier snapshot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SnapshotSummary {
    /// The deterministic hash of the dossier.
    pub snapshot_hash: String,
    /// The number of artifacts in the snapshot.
    #[serde(with = "whole_number")]
    pub artifact_count: u64,
    /// The number of active anomalies.
    #[serde(with = "whole_number")]
    pub anomaly_count: u64,
    /// When the snapshot was computed.
    pub computed_at: String,
    /// The algorithm of the snapshot hash.
    pub algorithm: HashAlgorithm,
}
