//! Answers `dossier conformance` (`docs/conformance-protocol.md`): one request a line, one answer a line.

mod answer;
mod request;
mod round_trip;
#[rustfmt::skip] // a table
mod round_trips;
mod server;

use std::io;

use mission_dossier_contracts::{
    EventReader, NamespaceMixedStreamError, Rules, payload_model, reduce, validate_model,
};
use serde_json::Value;

use answer::Answer;
use request::{Fields, Reading, Request, Subject, with_namespace};

fn main() -> io::Result<()> {
    server::serve(|request| match request {
        Request::Start => Ok(Answer::started()),
        Request::Validate(subject) => validate(&subject),
        Request::ValidateEvent { event, reading } => validate_event(&event, reading),
        Request::Upcast { event, namespace } => upcast(&event, namespace),
        Request::Reduce {
            rules,
            events,
            reading,
        } => reduced(&rules, &events, reading),
        Request::RoundTrip(subject) => round_trip(&subject),
        Request::Stop => Ok(Answer::Stopped),
    })
}

fn validate(subject: &Subject) -> Result<Answer, String> {
    let instance = read(&subject.instance)?;
    let issues =
        validate_model(model_of(subject)?, &instance).map_err(|error| error.to_string())?;
    Ok(Answer::validated(issues))
}

fn validate_event(event: &str, reading: Reading) -> Result<Answer, String> {
    let event = read(event)?;
    Ok(Answer::validated(match reader_of(reading)? {
        Some(reader) => reader.validate(&event),
        None => mission_dossier_contracts::validate(&event),
    }))
}

fn upcast(event: &str, namespace: Fields) -> Result<Answer, String> {
    let event = read(event)?;
    let reader = with_namespace(EventReader::new(), namespace);
    Answer::upcast(reader.upcast(&event)).map_err(|error| error.to_string())
}

fn reduced(rules: &str, events: &[String], reading: Reading) -> Result<Answer, String> {
    let rules = match rules {
        "contract" => Rules::CONTRACT,
        "spec-kitty-events-2.4" => Rules::SPEC_KITTY_EVENTS_2_4,
        _ => return Err(format!("unknown rules: {rules}")),
    };
    let events = events
        .iter()
        .map(|event| read(event))
        .collect::<Result<Vec<_>, _>>()?;
    let result = match reader_of(reading)? {
        Some(reader) => reader.reduce(&events, &rules),
        None => reduce(&events, &rules),
    };
    Ok(match result {
        Ok(state) => Answer::Reduced {
            state: state.to_canonical_json(),
        },
        Err(_) => Answer::Refused {
            error: NamespaceMixedStreamError::NAME,
        },
    })
}

fn round_trip(subject: &Subject) -> Result<Answer, String> {
    let model = model_of(subject)?;
    let Some(through) = round_trips::round_trip_of(model) else {
        return Ok(Answer::Skipped {
            reason: format!("{model} has no type of its own"),
        });
    };
    let instance = through(&subject.instance).map_err(|error| error.to_string())?;
    Ok(Answer::RoundTripped { instance })
}

fn model_of(subject: &Subject) -> Result<&str, String> {
    match (&subject.schema, &subject.event_type) {
        (Some(model), None) => Ok(model),
        (None, Some(event_type)) => {
            payload_model(event_type).ok_or_else(|| format!("unknown event type: {event_type}"))
        }
        _ => Err("expected exactly one of schema and event_type".to_owned()),
    }
}

fn reader_of(reading: Reading) -> Result<Option<EventReader>, String> {
    reading.reader().map_err(|error| error.to_string())
}

fn read(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("not JSON: {error}"))
}
