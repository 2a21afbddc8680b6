use std::fmt;

use serde_json::Value;

use crate::issue::{Issue, joined};

/// An event that does not take part in the state. None is dropped silently.
#[derive(Clone, Debug, PartialEq)]
pub struct Rejection<'a> {
    /// The event.
    pub event: &'a Value,
    /// Why it does not take part.
    pub reason: RejectionReason,
    /// What is wrong with it; empty for a conflicting duplicate.
    pub issues: Vec<Issue>,
    /// For a conflicting duplicate: the event that was kept.
    pub kept: Option<&'a Value>,
}

/// Why an event does not take part in the state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RejectionReason {
    /// Its envelope or payload is invalid. It counts in `event_count`, and changes nothing else (C15).
    InvalidEvent,
    /// It has no valid id, clock or timestamp, or is not an object. It has no place in the order, so it does not count
    /// in `event_count` (C11, C15).
    UnorderedEvent,
    /// Another event has the same id and the same place in the order, but other content (C13).
    ConflictingDuplicate,
}

impl fmt::Display for RejectionReason {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(match self {
            Self::InvalidEvent => "invalid-event",
            Self::UnorderedEvent => "unordered-event",
            Self::ConflictingDuplicate => "conflicting-duplicate",
        })
    }
}

impl fmt::Display for Rejection<'_> {
    /// The reason and the issues: `invalid-event: /payload/snapshot_hash: found 7, expected a string`.
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let separator = if self.issues.is_empty() { "" } else { ": " };
        write!(
            formatter,
            "{}{separator}{}",
            self.reason,
            joined(&self.issues)
        )
    }
}
