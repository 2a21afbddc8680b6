use serde::Deserialize;

/// A request: one line of standard input, without `seq`. Unknown members are ignored.
#[derive(Deserialize)]
#[serde(tag = "command", rename_all = "snake_case")]
pub enum Request {
    Start,
    Validate(Subject),
    Reduce { rules: String, events: Vec<String> },
    RoundTrip(Subject),
    Stop,
}

/// An instance with its model, which is named directly or by the event type of a payload.
#[derive(Deserialize)]
pub struct Subject {
    pub schema: Option<String>,
    pub event_type: Option<String>,
    pub instance: String,
}
