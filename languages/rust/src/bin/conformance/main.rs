//! Answers `dossier conformance` (`docs/conformance-protocol.md`): one request a line, one answer a line.

mod answer;
mod request;
mod round_trip;
#[rustfmt::skip] // a table
mod round_trips;
mod server;

use std::io;

use mission_dossier_contracts::{
    NamespaceMixedStreamError, Rules, payload_model, reduce, validate_model,
};
use serde_json::Value;

use answer::Answer;
use request::{Request, Subject};

fn main() -> io::Result<()> {
    server::serve(|request| match request {
        Request::Start => Ok(Answer::started()),
        Request::Validate(subject) => validate(&subject),
        Request::Reduce { rules, events } => reduced(&rules, &events),
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

fn reduced(rules: &str, events: &[String]) -> Result<Answer, String> {
    let rules = match rules {
        "contract" => Rules::CONTRACT,
        "spec-kitty-events-2.4" => Rules::SPEC_KITTY_EVENTS_2_4,
        _ => return Err(format!("unknown rules: {rules}")),
    };
    let events = events
        .iter()
        .map(|event| read(event))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(match reduce(&events, &rules) {
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

fn read(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("not JSON: {error}"))
}
