// Generated from schemas/ by `npm run generate`. Do not edit.

use serde::{Deserialize, Serialize};

use crate::whole_number;

/// The conclusion of a check that stops work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FailedConclusion {
    /// `failure`
    Failure,
    /// `timed_out`
    TimedOut,
    /// `cancelled`
    Cancelled,
    /// `action_required`
    ActionRequired,
}

/// A check stopped the work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GateFailedPayload {
    /// The name of the gate.
    pub gate_name: String,
    /// The kind of the gate.
    pub gate_type: GateType,
    /// The conclusion of the check.
    pub conclusion: FailedConclusion,
    /// The service that ran the check.
    pub external_provider: GateProvider,
    /// The run of the check, by its number at the service.
    #[serde(with = "whole_number")]
    pub check_run_id: u64,
    /// Where the run can be seen.
    pub check_run_url: String,
    /// The delivery that reported the run. It is the same if the report is repeated.
    pub delivery_id: String,
    /// The pull request that was checked.
    #[serde(
        default,
        with = "whole_number::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub pr_number: Option<u64>,
}

/// A check let the work through.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GatePassedPayload {
    /// The name of the gate.
    pub gate_name: String,
    /// The kind of the gate.
    pub gate_type: GateType,
    /// The conclusion of the check.
    pub conclusion: PassedConclusion,
    /// The service that ran the check.
    pub external_provider: GateProvider,
    /// The run of the check, by its number at the service.
    #[serde(with = "whole_number")]
    pub check_run_id: u64,
    /// Where the run can be seen.
    pub check_run_url: String,
    /// The delivery that reported the run. It is the same if the report is repeated.
    pub delivery_id: String,
    /// The pull request that was checked.
    #[serde(
        default,
        with = "whole_number::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub pr_number: Option<u64>,
}

/// The service that ran the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GateProvider {
    /// `github`
    Github,
}

/// The kind of a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GateType {
    /// `ci`
    Ci,
}

/// The conclusion of a check that lets work through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PassedConclusion {
    /// `success`
    Success,
}
