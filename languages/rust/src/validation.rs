use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::sync::LazyLock;

use serde_json::{Map, Value};

use crate::breaches::{Breach, breaches_of};
use crate::contract::{CONTRACT, model_beside};
use crate::family_rules::broken_rules;
use crate::issue::Issue;
use crate::messages::{did_you_mean, message_of, more_issues, most_issues, quote, without_payload};
use crate::validators::{accepts, validator_of};

/// The model of the envelope, which all events have (C9).
const ENVELOPE: &str = "event";

static EMPTY_PAYLOAD: LazyLock<Value> = LazyLock::new(|| Value::Object(Map::new()));

/// The model of the payload of each event type of the dossier.
pub(crate) static DOSSIER_EVENTS: LazyLock<BTreeMap<String, String>> =
    LazyLock::new(|| CONTRACT.dossier_events());

/// The model of the payload of each event type, of the dossier and of the other families.
static PAYLOAD_MODELS: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let mut models = DOSSIER_EVENTS.clone();
    for (folder, declaration) in CONTRACT.declarations() {
        let events = declaration.events.into_iter();
        // The models of the dossier are those of the contract, and named already.
        for (event_type, model) in events {
            models
                .entry(event_type)
                .or_insert_with(|| model_beside(folder, &model));
        }
    }
    models
});

/// Lists what is wrong with an event: in its envelope (C9), in the payload by its event type, and by the rules of its
/// family. The list is empty if the event is valid.
///
/// If the contract does not know the event type, only the envelope is checked: [`payload_model`] is `None` for it.
///
/// ```
/// # use mission_dossier_contracts::validate;
/// let issues = validate(&serde_json::json!({ "event_type": "GatePassed" }));
/// assert!(issues.iter().any(|issue| issue.property.as_deref() == Some("event_id")));
/// ```
#[must_use]
pub fn validate(event: &Value) -> Vec<Issue> {
    let payload_model = event_type_of(event).and_then(payload_model);
    event_issues(ENVELOPE, payload_model, event)
}

/// What is wrong with an event by the models of its envelope and its payload.
pub(crate) fn event_issues(
    envelope_model: &str,
    payload_model: Option<&str>,
    event: &Value,
) -> Vec<Issue> {
    let mut issues = issues_of(envelope_model, event);
    // A payload that is not an object is an issue of the envelope already.
    if issues.iter().any(|issue| issue.path == "/payload") {
        return issues;
    }
    let (payload, is_absent) = payload_of(event);
    if let Some(model) = payload_model {
        issues.extend(issues_of(model, payload).into_iter().map(|issue| Issue {
            path: format!("/payload{}", issue.path),
            message: if is_absent {
                without_payload(&issue.message)
            } else {
                issue.message
            },
            ..issue
        }));
    }
    issues
}

/// Whether [`validate`] finds nothing wrong. It is faster, because it looks for no messages.
#[must_use]
pub fn is_valid(event: &Value) -> bool {
    let (payload, _) = payload_of(event);
    let is_payload = |model| accepts(model, payload) && broken_rules(model, payload).is_empty();
    accepts(ENVELOPE, event)
        && event_type_of(event)
            .and_then(payload_model)
            .is_none_or(is_payload)
}

/// Lists what is wrong with a value of one model, such as `local_namespace_tuple` or `families/lane`.
///
/// # Errors
///
/// If there is no such model; [`model_names`] lists them.
pub fn validate_model(model: &str, value: &Value) -> Result<Vec<Issue>, UnknownModelError> {
    if validator_of(model).is_none() {
        return Err(UnknownModelError {
            model: model.to_owned(),
        });
    }
    Ok(issues_of(model, value))
}

/// The names of all models: the paths of their schemas, without `.json`.
pub fn model_names() -> impl Iterator<Item = &'static str> {
    CONTRACT.models()
}

/// The model of the payload of an event type; `None` if the contract does not know the type.
///
/// ```
/// # use mission_dossier_contracts::payload_model;
/// assert_eq!(payload_model("WPStatusChanged"), Some("families/status/status_transition_payload"));
/// assert_eq!(payload_model("SomethingElse"), None);
/// ```
#[must_use]
pub fn payload_model(event_type: &str) -> Option<&'static str> {
    PAYLOAD_MODELS.get(event_type).map(String::as_str)
}

/// There is no model with the name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownModelError {
    /// The name.
    pub model: String,
}

impl fmt::Display for UnknownModelError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let hint = did_you_mean(Some(&self.model), model_names());
        write!(formatter, "there is no model {}{hint}", quote(&self.model))
    }
}

impl Error for UnknownModelError {}

/// What is wrong with a value. The verdict is that of the crate jsonschema; the walk finds the reasons.
pub(crate) fn issues_of(model: &str, value: &Value) -> Vec<Issue> {
    let Some(validator) = validator_of(model) else {
        return Vec::new();
    };
    let Err(error) = validator.validate(value) else {
        return broken_rules(model, value);
    };
    let breaches = breaches_of(model, value);
    debug_assert!(
        !breaches.is_empty(),
        "{model}: the walk does not find {error}"
    );
    if breaches.is_empty() {
        // Never seen. A value that is refused must not be reported as valid.
        return vec![Issue {
            path: error.instance_path().to_string(),
            keyword: error.kind().keyword().to_owned(),
            message: error.to_string(),
            property: None,
        }];
    }
    listed(breaches)
}

/// The issues of breaches. After the most that are listed, a last one has the number of the others, at the place of
/// the first of them. It is about no property.
fn listed(mut breaches: Vec<Breach>) -> Vec<Issue> {
    let others = breaches.split_off(most_issues().min(breaches.len()));
    let number = others.first().map(|first| Issue {
        message: more_issues(others.len()),
        path: first.path.clone(),
        keyword: first.keyword.to_owned(),
        property: None,
    });
    let issues = breaches.into_iter().map(|breach| Issue {
        message: message_of(&breach),
        path: breach.path,
        keyword: breach.keyword.to_owned(),
        property: breach.property.map(str::to_owned),
    });
    issues.chain(number).collect()
}

/// The event type of any value, if it has one.
pub(crate) fn event_type_of(event: &Value) -> Option<&str> {
    event.get("event_type")?.as_str()
}

/// Whether a value has the type of an event of the dossier; it may be invalid.
pub(crate) fn has_dossier_type(event: &Value) -> bool {
    event_type_of(event).is_some_and(|name| DOSSIER_EVENTS.contains_key(name))
}

/// The payload of an event, and whether it is absent: then it is an empty one (C5, C9).
pub(crate) fn payload_of(event: &Value) -> (&Value, bool) {
    match event.get("payload") {
        None | Some(Value::Null) => (&EMPTY_PAYLOAD, true),
        Some(payload) => (payload, false),
    }
}
