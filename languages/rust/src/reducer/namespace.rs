use std::collections::BTreeSet;
use std::error::Error;
use std::fmt;

use serde::Deserialize;
use serde_json::Value;

use super::rules::Rules;
use crate::types::LocalNamespaceTuple;
use crate::types::checkpoint::NamespaceIdentity;
use crate::validators::accepts;

/// The events have more than one namespace (C14).
#[derive(Clone, Debug, PartialEq)]
pub struct NamespaceMixedStreamError {
    /// The namespace of the stream: that of the first event in the order with a readable one.
    pub expected: Box<LocalNamespaceTuple>,
    /// The first other namespace in the order.
    pub actual: Box<LocalNamespaceTuple>,
}

impl NamespaceMixedStreamError {
    /// The name of the error in every language.
    pub const NAME: &'static str = "NamespaceMixedStreamError";
}

impl fmt::Display for NamespaceMixedStreamError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let Self { expected, actual } = self;
        let text = |namespace: &LocalNamespaceTuple| {
            serde_json::to_string(namespace).map_err(|_| fmt::Error)
        };
        write!(
            formatter,
            "the stream mixes namespaces; expected {}, found {}",
            text(expected)?,
            text(actual)?
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
        if !are_one(&first, &namespace, rules) {
            return Err(NamespaceMixedStreamError {
                expected: Box::new(first),
                actual: Box::new(namespace),
            });
        }
        step_ids.extend(namespace.step_id);
    }
    // There can be two steps only if the step is not part of the identity (C21).
    Ok(Some(if step_ids.len() > 1 {
        without_step(&first)
    } else {
        first
    }))
}

/// The namespace of an event, if it is valid; the rest of the event may be invalid (C15).
fn readable_namespace(event: &Value) -> Option<LocalNamespaceTuple> {
    let namespace = event.get("payload")?.get("namespace")?;
    if !accepts("local_namespace_tuple", namespace) {
        return None;
    }
    LocalNamespaceTuple::deserialize(namespace).ok()
}

fn are_one(a: &LocalNamespaceTuple, b: &LocalNamespaceTuple, rules: &Rules) -> bool {
    match rules.namespace_identity {
        NamespaceIdentity::AllFields => a == b,
        NamespaceIdentity::IgnoreStepId => without_step(a) == without_step(b),
    }
}

fn without_step(namespace: &LocalNamespaceTuple) -> LocalNamespaceTuple {
    LocalNamespaceTuple {
        step_id: None,
        ..namespace.clone()
    }
}
