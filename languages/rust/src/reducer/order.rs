use serde_json::{Number, Value};

use super::event_id::canonical_event_id;
use super::instant::{Instant, instant_of};
use crate::canonical_json::double;
use crate::validators::accepts;

/// The place of an event in the order (C12): by Lamport clock, then by instant, then by id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    lamport_clock: u64,
    instant: Instant,
    /// In its canonical spelling (C10).
    pub event_id: String,
}

/// An event that has a place in the order.
#[derive(Clone)]
pub struct Ordered<'a> {
    pub position: Position,
    pub event: &'a Value,
}

impl<'a> Ordered<'a> {
    /// `None` if the event has no valid id, clock or timestamp (C15).
    pub fn from_event(event: &'a Value) -> Option<Self> {
        let valid = |member, model| event.get(member).filter(|value| accepts(model, value));
        let event_id = valid("event_id", "event_id")?.as_str()?;
        let lamport_clock = valid("lamport_clock", "non_negative_integer")?.as_number()?;
        let timestamp = valid("timestamp", "timestamp")?.as_str()?;
        let position = Position {
            lamport_clock: whole(lamport_clock),
            instant: instant_of(timestamp),
            event_id: canonical_event_id(event_id),
        };
        Some(Self { position, event })
    }
}

/// A valid clock may be written as `1.0`.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a valid clock is whole and from 0 to 2^53 - 1"
)]
fn whole(number: &Number) -> u64 {
    double(number) as u64
}
