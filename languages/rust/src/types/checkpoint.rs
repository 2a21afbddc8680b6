// Generated from schemas/ by `npm run generate`. Do not edit.

use serde::{Deserialize, Serialize};

/// Which missing events are anomalies (C17, C21).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnomalyPolicy {
    /// `active`
    Active,
    /// `every-missing-event`
    EveryMissingEvent,
}

/// The rules that a projection follows (C21).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckpointRules {
    /// When two namespaces are the same.
    pub namespace_identity: NamespaceIdentity,
    /// Which missing events are anomalies.
    pub anomalies: AnomalyPolicy,
    /// When the dossier has drifted.
    pub drifted: DriftPolicy,
}

/// When a dossier has drifted (C19, C21).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DriftPolicy {
    /// `since-latest-snapshot`
    SinceLatestSnapshot,
    /// `any-drift`
    AnyDrift,
}

/// When two namespaces are the same (C14, C21).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NamespaceIdentity {
    /// `all-fields`
    AllFields,
    /// `ignore-step-id`
    IgnoreStepId,
}
