//! The complete form of a state: every optional member is present, null if it is unknown (C20).

use serde_json::Value;

use crate::breaches::Part;
use crate::schema::Additional;

/// Adds the members of a model that a value does not have, as null.
pub fn complete(model: &str, value: &mut Value) {
    if let Some(part) = Part::of_model(model) {
        complete_part(part, value);
    }
}

fn complete_part(part: Part, value: &mut Value) {
    let (part, _) = part.not_null();
    match value {
        Value::Array(items) => {
            if let Some(part) = part.item() {
                for item in items {
                    complete_part(part, item);
                }
            }
        }
        Value::Object(members) => {
            for (name, schema) in &part.schema.properties.0 {
                let member = members.entry(name).or_insert(Value::Null);
                complete_part(part.within(schema), member);
            }
            if let Additional::Schema(schema) = &part.schema.additional_properties {
                for member in members.values_mut() {
                    complete_part(part.within(schema), member);
                }
            }
        }
        _ => {}
    }
}
