use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::contract::CONTRACT;

pub static TEXTS: LazyLock<Texts> = LazyLock::new(|| CONTRACT.messages());

/// The texts by their kinds and names. A name in braces is a placeholder.
#[derive(Deserialize)]
pub struct Texts {
    issue: BTreeMap<String, String>,
    pub expected: BTreeMap<String, String>,
    pub bound: BTreeMap<String, String>,
    #[serde(rename = "type")]
    pub types: BTreeMap<String, String>,
    pub found: BTreeMap<String, String>,
    pub hint: BTreeMap<String, String>,
    pub generation: BTreeMap<String, String>,
    pub joined_by: BTreeMap<String, String>,
    pub limit: BTreeMap<String, usize>,
    pub shortened: String,
}

impl Texts {
    pub fn issue(&self, name: &str) -> &str {
        &self.issue[name]
    }
}

/// Fills the placeholders of a text. A value may have braces of its own.
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut parts = text.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('}').unwrap_or((part, ""));
        let value = values.iter().find(|(known, _)| *known == name);
        filled += value.map_or("", |(_, value)| value);
        filled += rest;
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn a_value_with_braces_is_no_placeholder() {
        let values = [("found", "{expected}"), ("expected", "null")];
        assert_eq!(
            fill("found {found}, expected {expected}", &values),
            "found {expected}, expected null"
        );
    }
}
