use serde::Serialize;
use serde_json::{Number, Value};

/// The canonical JSON of a value (RFC 8785): equal values are equal bytes in every language.
///
/// # Errors
///
/// For a number that is not a double, such as `1e400`, and for a map with keys that are not texts.
///
/// ```
/// # use mission_dossier_contracts::canonical_json;
/// assert_eq!(canonical_json(&serde_json::json!({ "b": 1.0, "a": [] }))?, r#"{"a":[],"b":1}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn canonical_json<T: Serialize>(value: &T) -> serde_json::Result<String> {
    serde_json_canonicalizer::to_string(value)
}

/// Canonical JSON, or the text as written for a value without it. It is used only for comparing.
pub(crate) fn comparable_json(value: &Value) -> String {
    canonical_json(value).unwrap_or_else(|_| value.to_string())
}

/// A number as a double, as RFC 8785 has it. What is too large is infinite.
pub(crate) fn double(number: &Number) -> f64 {
    number.as_f64().unwrap_or_else(|| {
        let is_negative = number.to_string().starts_with('-');
        if is_negative {
            f64::NEG_INFINITY
        } else {
            f64::INFINITY
        }
    })
}
