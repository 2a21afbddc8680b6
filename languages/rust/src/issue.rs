use std::fmt;

use serde::Serialize;

/// One way in which a value breaks the contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Issue {
    /// JSON pointer (RFC 6901) to the value at fault; for a missing or unknown property, to its object.
    pub path: String,
    /// The keyword of JSON Schema that fails; `rule` for a rule of a family.
    pub keyword: String,
    /// What was found and what was expected, for a person.
    pub message: String,
    /// The name of a property that is missing or unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<String>,
}

/// All issues in a line.
pub fn joined(issues: &[Issue]) -> String {
    let issues: Vec<_> = issues.iter().map(ToString::to_string).collect();
    issues.join("; ")
}

impl fmt::Display for Issue {
    /// The place and the message: `/payload/snapshot_hash: found 7, expected a string`.
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let separator = if self.path.is_empty() { "" } else { ": " };
        write!(formatter, "{}{separator}{}", self.path, self.message)
    }
}
