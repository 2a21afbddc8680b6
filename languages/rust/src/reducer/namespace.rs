use std::collections::BTreeSet;
use std::error::Error;
use std::fmt;

use serde::Deserialize;
use serde_json::Value;

use super::rules::Rules;
use crate::breaches::member_names;
use crate::messages::printable;
use crate::types::LocalNamespaceTuple;
use crate::types::checkpoint::NamespaceIdentity;
use crate::validators::accepts;

/// The member of a payload that has the namespace.
pub const NAMESPACE: &str = "namespace";

/// Its model.
pub const NAMESPACE_MODEL: &str = "local_namespace_tuple";

/// The events have more than one namespace (C14).
#[derive(Clone, Debug, PartialEq)]
pub struct NamespaceMixedStreamError {
    /// The namespace of the stream: that of the first event in the order with a readable one.
    pub expected: Box<LocalNamespaceTuple>,
    /// The first other namespace in the order.
    pub actual: Box<LocalNamespaceTuple>,
    /// The fields that differ, in the order of the schema, without one that the rules ignore.
    pub differing: Vec<&'static str>,
}

impl NamespaceMixedStreamError {
    /// The name of the error in every language.
    pub const NAME: &'static str = "NamespaceMixedStreamError";
}

impl fmt::Display for NamespaceMixedStreamError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(
            formatter,
            "the stream mixes namespaces: they differ in {}; expected {}, found {}",
            self.differing.join(", "),
            text_of(&self.expected),
            text_of(&self.actual),
        )
    }
}

impl Error for NamespaceMixedStreamError {}

/// The namespace that all events share (C14); `None` if no event has a readable one.
pub fn stream_namespace<'a>(
    events: impl Iterator<Item = &'a Value>,
    rules: &Rules,
) -> Result<Option<LocalNamespaceTuple>, NamespaceMixedStreamError> {
    let mut namespaces = events.filter_map(readable_namespace);
    let Some(first) = namespaces.next() else {
        return Ok(None);
    };
    let mut step_ids = BTreeSet::from_iter(first.step_id.clone());
    for namespace in namespaces {
        let differing = differing_fields(&first, &namespace, rules);
        if !differing.is_empty() {
            return Err(NamespaceMixedStreamError {
                expected: Box::new(first),
                actual: Box::new(namespace),
                differing,
            });
        }
        step_ids.extend(namespace.step_id);
    }
    // There can be two steps only if the step is not part of the identity (C21).
    if step_ids.len() > 1 {
        return Ok(Some(LocalNamespaceTuple {
            step_id: None,
            ..first
        }));
    }
    Ok(Some(first))
}

/// The namespace of an event, if it is valid; the rest of the event may be invalid (C15).
fn readable_namespace(event: &Value) -> Option<LocalNamespaceTuple> {
    let namespace = event.get("payload")?.get(NAMESPACE)?;
    if !accepts(NAMESPACE_MODEL, namespace) {
        return None;
    }
    LocalNamespaceTuple::deserialize(namespace).ok()
}

/// The fields in which two namespaces differ by the rules (C14, C21).
fn differing_fields(
    a: &LocalNamespaceTuple,
    b: &LocalNamespaceTuple,
    rules: &Rules,
) -> Vec<&'static str> {
    if a == b {
        return Vec::new();
    }
    let ignored = match rules.namespace_identity {
        NamespaceIdentity::AllFields => None,
        NamespaceIdentity::IgnoreStepId => Some("step_id"),
    };
    let (a, b) = (fields_of(a), fields_of(b));
    member_names(NAMESPACE_MODEL)
        .filter(|name| a[name] != b[name] && Some(*name) != ignored)
        .collect()
}

fn fields_of(namespace: &LocalNamespaceTuple) -> Value {
    serde_json::to_value(namespace).expect("every namespace is JSON")
}

/// All fields as JSON, in the order of the schema.
fn text_of(namespace: &LocalNamespaceTuple) -> String {
    let fields = fields_of(namespace);
    let members = member_names(NAMESPACE_MODEL).map(|name| format!("{name:?}:{}", fields[name]));
    printable(&format!("{{{}}}", members.collect::<Vec<_>>().join(",")))
}
