use std::collections::BTreeSet;

use serde::Serialize;

/// An answer: one line of standard output, without `seq`.
#[derive(Serialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Answer {
    Started(Implementation),
    Validated {
        valid: bool,
        errors: BTreeSet<String>,
    },
    RoundTripped {
        instance: String,
    },
    Stopped,
    Skipped {
        reason: String,
    },
    Errored {
        context: String,
    },
}

/// The description of the implementation.
#[derive(Clone, Serialize)]
pub struct Implementation {
    pub name: &'static str,
    pub language: &'static str,
    pub version: String,
    pub capabilities: &'static [Capability],
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Capability {
    Validate,
    Pointers,
    RoundTrip,
}
