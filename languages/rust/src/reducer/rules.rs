use crate::types::checkpoint::{AnomalyPolicy, CheckpointRules, DriftPolicy, NamespaceIdentity};

/// The policies of reducing (C21).
pub type Rules = CheckpointRules;

impl Rules {
    /// The rules of the contract.
    pub const CONTRACT: Self = Self {
        namespace_identity: NamespaceIdentity::AllFields,
        anomalies: AnomalyPolicy::Active,
        drifted: DriftPolicy::SinceLatestSnapshot,
    };

    /// The rules of the reference, spec-kitty-events 2.4.0, for the same states as it has.
    pub const SPEC_KITTY_EVENTS_2_4: Self = Self {
        namespace_identity: NamespaceIdentity::IgnoreStepId,
        anomalies: AnomalyPolicy::EveryMissingEvent,
        drifted: DriftPolicy::AnyDrift,
    };
}
