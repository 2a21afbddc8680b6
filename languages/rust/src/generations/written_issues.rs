use super::generation::{Payload, canonical_first};
use super::reading::Reading;
use crate::breaches::Part;
use crate::issue::Issue;
use crate::json_pointer::keys_of;
use crate::messages::belongs_to;
use crate::validation::{event_issues, event_type_of, validate};

/// The model of the envelope as producers write it.
pub const ENVELOPE: &str = "generations/event";

/// All issues of an event by the schemas of its generation, at its places as it was written.
pub fn written_issues(reading: &Reading) -> Vec<Issue> {
    let Reading { event, payload, .. } = reading;
    let issues = if reading.generation.is_canonical() {
        validate(event)
    } else {
        event_issues(ENVELOPE, Some(&payload.model), event)
    };
    let issues = issues.into_iter();
    issues
        .map(|issue| with_generations(issue, reading))
        .collect()
}

/// Names the generations that an unknown property of a payload belongs to.
fn with_generations(issue: Issue, reading: &Reading) -> Issue {
    let path: Vec<String> = keys_of(&issue.path).collect();
    let (Some(property), [root, keys @ ..]) = (&issue.property, path.as_slice()) else {
        return issue;
    };
    if issue.keyword != "additionalProperties" || root != "payload" {
        return issue;
    }
    let event_type = event_type_of(reading.event).unwrap_or_default();
    let own = reading.generation.name;
    let keys: Vec<&str> = keys.iter().chain([property]).map(String::as_str).collect();
    let knows_it = |payload: &Payload| payload.part().is_some_and(|part| knows(part, &keys));
    let others: Vec<&str> = canonical_first()
        .filter(|other| other.name != own && other.payload(event_type).is_some_and(knows_it))
        .map(|other| other.name)
        .collect();
    if others.is_empty() {
        return issue;
    }
    Issue {
        message: belongs_to(property, &others, own),
        ..issue
    }
}

/// Whether a schema has a property.
fn knows(part: Part, keys: &[&str]) -> bool {
    let [name, rest @ ..] = keys else {
        return true;
    };
    let (part, _) = part.not_null();
    let inside = part.item().or_else(|| part.member(name));
    inside.is_some_and(|inside| knows(inside, rest))
}
