use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::generation::{Generation, Payload, usual_first, value_at};
use super::written_issues::{ENVELOPE, written_issues};
use crate::issue::Issue;
use crate::messages::not_carried;
use crate::reducer::NAMESPACE_MODEL;
use crate::validation::{event_type_of, is_valid, issues_of, payload_of};
use crate::validators::accepts;

/// Fields of the namespace that events do not carry (C33).
pub type Given = BTreeMap<String, String>;

/// An event of the dossier that is read as one of a generation.
#[derive(Clone, Copy)]
pub struct Reading<'e, 'g> {
    pub event: &'e Value,
    pub generation: &'static Generation,
    pub payload: &'static Payload,
    pub given: &'g Given,
}

impl<'e, 'g> Reading<'e, 'g> {
    /// By the generation whose members the event has; `None` if it has those of none. A valid event is of this one.
    pub fn recognised(event: &'e Value, given: &'g Given) -> Option<Self> {
        let generation = usual_first().find(|generation| generation.recognises(event))?;
        Self::new(event, generation, given)
    }

    /// By the generation in which the event is written. An event that is valid in none is of the one whose schema its
    /// payload breaks in the fewest places; of several, it is the one whose members it has, then the usual one.
    pub fn nearest(event: &'e Value, given: &'g Given) -> Option<Self> {
        let recognised = Self::recognised(event, given);
        if recognised.is_some_and(|reading| reading.faults() == 0) {
            return recognised;
        }
        let usual = usual_first().filter_map(|generation| Self::new(event, generation, given));
        let candidates = recognised.into_iter().chain(usual);
        candidates.min_by_key(Self::faults)
    }

    fn new(event: &'e Value, generation: &'static Generation, given: &'g Given) -> Option<Self> {
        let payload = generation.payload(event_type_of(event)?)?;
        Some(Self {
            event,
            generation,
            payload,
            given,
        })
    }

    fn faults(&self) -> usize {
        let (payload, _) = payload_of(self.event);
        issues_of(&self.payload.model, payload).len()
    }

    /// The event in canonical form; `None` if it has none.
    pub fn canonical(&self) -> Option<Cow<'e, Value>> {
        let event = self.event;
        if self.generation.is_canonical() {
            return is_valid(event).then_some(Cow::Borrowed(event));
        }
        let (payload, _) = payload_of(event);
        let is_canonical = |namespace: Option<Value>| {
            namespace.is_some_and(|namespace| accepts(NAMESPACE_MODEL, &namespace))
        };
        let is_valid = accepts(ENVELOPE, event)
            && accepts(&self.payload.model, payload)
            && (!self.generation.takes_namespace() || is_canonical(self.namespace()));
        is_valid.then(|| Cow::Owned(self.with_payload(self.members(&self.payload.members))))
    }

    /// Why the event has no canonical form; empty if it has one.
    pub fn issues(&self) -> Vec<Issue> {
        let issues = written_issues(self);
        if !issues.is_empty() || !self.generation.takes_namespace() {
            return issues;
        }
        let namespace = self.namespace().unwrap_or_default();
        let issues = issues_of(NAMESPACE_MODEL, &namespace).into_iter();
        issues.map(without_field).collect()
    }

    /// The places of a valid event that its canonical form has no place for (C32).
    pub fn left_out(&self) -> Vec<String> {
        let at = |place: &str| value_at(self.event, place);
        let places = self.payload.unread.iter();
        let places = places.map(|name| format!("/payload/{name}"));
        let unread = places.filter(|place| at(place).is_some());
        let repeated = self.payload.repeated.0.iter();
        let differing = repeated.filter(|(place, other)| at(place) != at(other));
        unread
            .chain(differing.map(|(place, _)| place.clone()))
            .collect()
    }

    /// The canonical event with a payload (C31).
    pub fn with_payload(&self, payload: Map<String, Value>) -> Value {
        let mut event = self.event.as_object().cloned().unwrap_or_default();
        event.extend(self.members(self.generation.envelope()));
        event.insert("payload".to_owned(), Value::Object(payload));
        Value::Object(event)
    }
}

/// The issue of a field of the namespace that neither the event nor the caller gives (C33).
fn without_field(issue: Issue) -> Issue {
    let field = issue.property;
    let field = field.unwrap_or_else(|| issue.path.trim_start_matches('/').to_owned());
    Issue {
        path: "/payload".to_owned(),
        message: not_carried(&field),
        property: Some(field),
        ..issue
    }
}
