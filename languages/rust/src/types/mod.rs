// Generated from schemas/ by `npm run generate`. Do not edit.
//! The models of the contract as types. Those of the other families are in modules of their own.
//!
//! A member that may be null is an `Option`. Null and absent are both `None` (C5), which is not written. Closed
//! objects refuse members that the contract does not know.

mod contract;
#[rustfmt::skip] // a table
mod payload;

/// The rules of reducing.
pub mod checkpoint;
/// Who works on a mission, and where participants are in each other's way.
pub mod collaboration;
/// The models that several families of events share.
pub mod families;
/// Whether checks outside of the mission let its work through.
pub mod gates;
/// What the terms of a mission mean, and where they are in conflict.
pub mod glossary;
/// How a mission goes on, from phase to phase.
pub mod lifecycle;
/// The runs of a mission: their steps and decisions.
pub mod mission_next;
/// How work packages move over the board.
pub mod status;

pub use contract::*;
pub use payload::Payload;
