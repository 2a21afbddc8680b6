use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use serde_json::Value;

use crate::issue::{Issue, joined};

/// An event in canonical form.
#[derive(Clone, Debug, PartialEq)]
pub struct Upcast<'a> {
    /// The canonical event; borrowed if nothing had to be done.
    pub event: Cow<'a, Value>,
    /// The generation in which it was written; `None` if it is no event of the dossier.
    pub generation: Option<&'static str>,
    /// JSON pointers to what the canonical event has no place for, in the event as it was written (C32).
    pub left_out: Vec<String>,
}

/// An event has no canonical form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpcastError {
    /// The generation in which it is written; `None` if it is no event of the dossier.
    pub generation: Option<&'static str>,
    /// Why, at the places of the event as it was written.
    pub issues: Vec<Issue>,
}

impl fmt::Display for UpcastError {
    /// The issues: `/payload/size_bytes: found null, expected a whole number`.
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(&joined(&self.issues))
    }
}

impl Error for UpcastError {}
