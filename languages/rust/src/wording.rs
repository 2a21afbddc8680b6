//! The words of messages.

use serde_json::Value;

use crate::breaches::Breach;

/// The message for a breach.
pub fn message_of(breach: &Breach) -> String {
    format!("{}: {}", breach.keyword, Value::to_string(breach.value))
}

/// The message for a broken rule of a family.
pub fn broken_rule(description: &str, id: &str) -> String {
    format!("{description} (rule {id})")
}

/// The message for an issue of a payload that is absent.
pub fn without_payload(message: &str) -> String {
    format!("{message}: the event has no payload")
}
