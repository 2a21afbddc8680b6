use std::collections::BTreeMap;

use serde_json::Value;

use super::rules::Rules;
use crate::types::checkpoint::{AnomalyPolicy, DriftPolicy};
use crate::types::{
    AnomalyEntry, AnomalyType, ArtifactEntry, DriftRecord, HashAlgorithm, LocalNamespaceTuple,
    MissionDossierArtifactIndexedPayload, MissionDossierArtifactMissingPayload,
    MissionDossierParityDriftDetectedPayload, MissionDossierSnapshotComputedPayload,
    MissionDossierState, ParityStatus, Payload, SnapshotSummary,
};
use crate::validation::{event_type_of, payload_of};

/// The state so far, to which valid events are applied in order.
pub struct Fold<'a> {
    rules: &'a Rules,
    state: MissionDossierState,
    drift_since_snapshot: bool,
}

impl<'a> Fold<'a> {
    pub fn new(rules: &'a Rules) -> Self {
        let state = MissionDossierState {
            namespace: None,
            artifacts: BTreeMap::new(),
            anomalies: Vec::new(),
            latest_snapshot: None,
            drift_history: Vec::new(),
            parity_status: ParityStatus::Unknown,
            event_count: 0,
        };
        Self {
            rules,
            state,
            drift_since_snapshot: false,
        }
    }

    /// Applies a valid event of the dossier.
    pub fn apply(&mut self, event: &Value) {
        let payload = payload_of(event).0.as_object();
        let read = event_type_of(event)
            .zip(payload)
            .and_then(|(name, payload)| Payload::read(name, payload));
        match read
            .expect("a dossier event has a payload")
            .expect("a valid payload has its type")
        {
            Payload::MissionDossierArtifactIndexed(payload) => self.index(payload),
            Payload::MissionDossierArtifactMissing(payload) => self.record_missing(payload),
            Payload::MissionDossierSnapshotComputed(payload) => self.take_snapshot(payload),
            Payload::MissionDossierParityDriftDetected(payload) => self.record_drift(payload),
            other => unreachable!("{} is not an event of the dossier", other.event_type()),
        }
    }

    pub fn state(
        mut self,
        namespace: Option<LocalNamespaceTuple>,
        event_count: u64,
    ) -> MissionDossierState {
        self.state.parity_status = self.parity_status();
        MissionDossierState {
            namespace,
            event_count,
            ..self.state
        }
    }

    /// Follows C16, and resolves anomalies (C17).
    fn index(&mut self, payload: MissionDossierArtifactIndexedPayload) {
        let path = payload.artifact_id.path.clone();
        let superseded = payload.supersedes.map(|artifact| artifact.path);
        if let Some(entry) = superseded.and_then(|path| self.state.artifacts.get_mut(&path)) {
            entry.superseded = true;
        }
        self.resolve(|anomaly| anomaly.expected_identity.path == path);
        // Last, because an artifact that supersedes its own path is not superseded itself.
        let entry = ArtifactEntry {
            identity: payload.artifact_id,
            content_ref: payload.content_ref,
            indexed_at: payload.indexed_at,
            provenance: payload.provenance,
            superseded: false,
            step_id: payload.step_id,
        };
        self.state.artifacts.insert(path, entry);
    }

    /// Follows C17: there is at most one anomaly for a path and a step.
    fn record_missing(&mut self, payload: MissionDossierArtifactMissingPayload) {
        self.resolve(|anomaly| {
            anomaly.expected_identity.path == payload.expected_identity.path
                && anomaly.manifest_step == payload.manifest_step
        });
        self.state.anomalies.push(AnomalyEntry {
            anomaly_type: AnomalyType::MissingArtifact,
            expected_identity: payload.expected_identity,
            manifest_step: payload.manifest_step,
            checked_at: payload.checked_at,
            remediation_hint: payload.remediation_hint,
        });
    }

    fn resolve(&mut self, is_resolved: impl Fn(&AnomalyEntry) -> bool) {
        if self.rules.anomalies == AnomalyPolicy::Active {
            self.state.anomalies.retain(|anomaly| !is_resolved(anomaly));
        }
    }

    /// Follows C18.
    fn take_snapshot(&mut self, payload: MissionDossierSnapshotComputedPayload) {
        self.state.latest_snapshot = Some(SnapshotSummary {
            snapshot_hash: payload.snapshot_hash,
            artifact_count: payload.artifact_count,
            anomaly_count: payload.anomaly_count,
            computed_at: payload.computed_at,
            algorithm: payload.algorithm.unwrap_or(HashAlgorithm::Sha256),
        });
        self.drift_since_snapshot = false;
    }

    /// Follows C18.
    fn record_drift(&mut self, payload: MissionDossierParityDriftDetectedPayload) {
        self.state.drift_history.push(DriftRecord {
            expected_hash: payload.expected_hash,
            actual_hash: payload.actual_hash,
            drift_kind: payload.drift_kind,
            detected_at: payload.detected_at,
        });
        self.drift_since_snapshot = true;
    }

    /// Follows C19.
    fn parity_status(&self) -> ParityStatus {
        let is_drifted = match self.rules.drifted {
            DriftPolicy::SinceLatestSnapshot => self.drift_since_snapshot,
            DriftPolicy::AnyDrift => !self.state.drift_history.is_empty(),
        };
        match (is_drifted, &self.state.latest_snapshot) {
            (true, _) => ParityStatus::Drifted,
            (false, Some(_)) => ParityStatus::Clean,
            (false, None) => ParityStatus::Unknown,
        }
    }
}
