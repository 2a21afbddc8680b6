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
        namespace: Fields,
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

/// Fields of the namespace that events do not carry. A null is none.
pub type Fields = BTreeMap<String, Option<String>>;

/// The forms in which events are written.
#[derive(Deserialize)]
pub struct Reading {
    /// The names of generations; absent: events are canonical.
    generations: Option<Vec<String>>,
    namespace: Option<Fields>,
}

impl Reading {
    /// The reader that the request asks for; `None` if events are canonical.
    pub fn reader(self) -> Result<Option<EventReader>, UnknownGenerationError> {
        let Some(names) = self.generations else {
            return Ok(None);
        };
        let reader = EventReader::of_generations(names.iter().map(String::as_str))?;
        Ok(Some(with_namespace(
            reader,
            self.namespace.unwrap_or_default(),
        )))
    }
}

pub fn with_namespace(reader: EventReader, fields: Fields) -> EventReader {
    let fields = fields.into_iter();
    reader.with_namespace(fields.filter_map(|(name, field)| Some((name, field?))))
}

/// An instance with its model, which is named directly or by the event type of a payload.
#[derive(Deserialize)]
pub struct Subject {
    pub schema: Option<String>,
    pub event_type: Option<String>,
    pub instance: String,
}
