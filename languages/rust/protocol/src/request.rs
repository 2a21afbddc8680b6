use serde::Deserialize;

/// A request: one line of standard input, without `seq`. Unknown members are ignored.
#[derive(Deserialize)]
pub struct Request {
    pub command: String,
    pub schema: Option<String>,
    pub event_type: Option<String>,
    pub instance: Option<String>,
}

/// The model of an instance: named directly, or by the event type of a payload.
#[derive(Clone, Copy)]
pub enum Subject<'a> {
    Schema(&'a str),
    EventType(&'a str),
}

impl Request {
    pub fn subject(&self) -> Result<Subject<'_>, String> {
        match (&self.schema, &self.event_type) {
            (Some(name), None) => Ok(Subject::Schema(name)),
            (None, Some(event_type)) => Ok(Subject::EventType(event_type)),
            _ => Err("expected exactly one of schema and event_type".to_owned()),
        }
    }

    pub fn instance(&self) -> Result<&str, String> {
        self.instance
            .as_deref()
            .ok_or_else(|| "instance is missing".to_owned())
    }
}
