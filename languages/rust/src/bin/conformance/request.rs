use std::collections::BTreeMap;

use mission_dossier_contracts::{EventReader, UnknownGenerationError};
use serde::Deserialize;

/// A request: one line of standard input, without `seq`. Unknown members are ignored.
#[derive(Deserialize)]
#[serde(tag = "command", rename_all = "snake_case")]
pub enum Request {
    Start,
    Validate(Subject),
    ValidateEvent {
        event: String,
        #[serde(flatten)]
        reading: Reading,
    },
    Upcast {
        event: String,
        #[serde(flatten)]
        reading: Reading,
    },
    Reduce {
        rules: String,
        events: Vec<String>,
        #[serde(flatten)]
        reading: Reading,
    },
    RoundTrip(Subject),
    Stop,
}

/// The forms in which events are written.
#[derive(Deserialize)]
pub struct Reading {
    /// The names of generations; absent: all.
    generations: Option<Vec<String>>,
    /// What events do not carry.
    namespace: Option<BTreeMap<String, Option<String>>>,
}

impl Reading {
    /// The reader that the request asks for; `None` if events are canonical.
    pub fn reader(self) -> Result<Option<EventReader>, UnknownGenerationError> {
        if self.generations.is_none() && self.namespace.is_none() {
            return Ok(None);
        }
        let reader = match &self.generations {
            Some(names) => EventReader::of_generations(names.iter().map(String::as_str))?,
            None => EventReader::new(),
        };
        let fields = self.namespace.unwrap_or_default().into_iter();
        let fields = fields.filter_map(|(name, field)| Some((name, field?)));
        Ok(Some(reader.with_namespace(fields)))
    }
}

/// An instance with its model, which is named directly or by the event type of a payload.
#[derive(Deserialize)]
pub struct Subject {
    pub schema: Option<String>,
    pub event_type: Option<String>,
    pub instance: String,
}
