use mission_dossier_contracts::{Issue, Upcast, UpcastError, canonical_json};
use serde::Serialize;

const LOCK: &str = include_str!("../../../Cargo.lock");

/// An answer: one line of standard output, without `seq`.
#[derive(Serialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Answer {
    Started {
        name: &'static str,
        language: &'static str,
        version: String,
        capabilities: &'static [&'static str],
    },
    Validated {
        valid: bool,
        errors: Vec<String>,
        issues: Vec<Reason>,
    },
    Upcast {
        generation: Option<&'static str>,
        event: Option<String>,
        left_out: Vec<String>,
        issues: Vec<Reason>,
    },
    Reduced {
        state: String,
    },
    Refused {
        error: &'static str,
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

/// An issue with the members that the protocol has.
#[derive(Serialize)]
pub struct Reason {
    path: String,
    keyword: String,
    message: String,
}

impl From<Issue> for Reason {
    fn from(issue: Issue) -> Self {
        let Issue {
            path,
            keyword,
            message,
            ..
        } = issue;
        Self {
            path,
            keyword,
            message,
        }
    }
}

impl Answer {
    pub fn started() -> Self {
        Self::Started {
            name: "rust",
            language: "Rust",
            version: locked_version("jsonschema"),
            capabilities: &[
                "validate",
                "pointers",
                "messages",
                "events",
                "generations",
                "reduce",
                "round_trip",
            ],
        }
    }

    pub fn validated(issues: Vec<Issue>) -> Self {
        Self::Validated {
            valid: issues.is_empty(),
            errors: issues.iter().map(|issue| issue.path.clone()).collect(),
            issues: issues.into_iter().map(Reason::from).collect(),
        }
    }

    /// An error if the canonical event has a number that is not a double.
    pub fn upcast(result: Result<Upcast, UpcastError>) -> serde_json::Result<Self> {
        Ok(match result {
            Ok(upcast) => Self::Upcast {
                generation: upcast.generation,
                event: Some(canonical_json(&upcast.event)?),
                left_out: upcast.left_out,
                issues: Vec::new(),
            },
            Err(error) => Self::Upcast {
                generation: error.generation,
                event: None,
                left_out: Vec::new(),
                issues: error.issues.into_iter().map(Reason::from).collect(),
            },
        })
    }
}

/// The name of a crate and its locked version, such as `jsonschema 0.61.2`.
fn locked_version(name: &str) -> String {
    let version = LOCK
        .split_once(&format!("name = \"{name}\"\nversion = \""))
        .and_then(|(_, after)| after.split('"').next())
        .expect("each dependency is in Cargo.lock");
    format!("{name} {version}")
}
