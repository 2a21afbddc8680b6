use serde_json::Value;

use super::generation::OF_THE_GENERATION;
use crate::validation::is_valid;

/// No payload of the contract is nested deeper.
const MOST_LEVELS: usize = 8;

/// A canonical event without what depends on its form alone, so that two generations of one event are equal (C34):
/// nulls, and what the generations add to the envelope. An invalid event may be valid without nulls, so it keeps them.
pub fn comparable(mut event: Value) -> Value {
    if !is_valid(&event) {
        return event;
    }
    if let Value::Object(members) = &mut event {
        members
            .retain(|name, member| !member.is_null() && !OF_THE_GENERATION.contains(name.as_str()));
        if let Some(payload) = members.get_mut("payload") {
            drop_nulls(payload, 0);
        }
    }
    event
}

/// Nulls mean the same as absent members (C5).
fn drop_nulls(value: &mut Value, level: usize) {
    if level == MOST_LEVELS {
        return;
    }
    match value {
        Value::Object(members) => {
            members.retain(|_, member| !member.is_null());
            for member in members.values_mut() {
                drop_nulls(member, level + 1);
            }
        }
        Value::Array(items) => {
            for item in items {
                drop_nulls(item, level + 1);
            }
        }
        _ => {}
    }
}
