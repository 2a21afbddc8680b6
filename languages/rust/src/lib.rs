//! Validates, types and reduces the events of mission dossiers. The schemas of the contract are embedded: nothing is
//! read from files or the network.
//!
//! ```
//! use mission_dossier_contracts::{is_valid, validate};
//! use serde_json::json;
//!
//! let event = json!({ "event_type": "MissionDossierSnapshotComputed", "payload": {} });
//! assert!(!is_valid(&event));
//! for issue in validate(&event) {
//!     println!("{}: {}", issue.path, issue.message);
//! }
//! ```
//!
//! - [`validate`] lists what is wrong with an event: in its envelope, in its payload, and by the rules of its family.
//! - [`reduce`] computes the state of a dossier from its events.
//! - [`EventReader`] does the same for events in the forms in which producers write them.
//! - [`types`] has the models as types, and [`types::Payload`] the payloads of all event types.

mod breaches;
mod canonical_json;
mod complete;
mod contract;
mod event;
mod family_rules;
mod generations;
mod issue;
mod json_pointer;
mod messages;
mod reducer;
mod schema;
pub mod types;
mod validation;
mod validators;
mod whole_number;

pub use canonical_json::canonical_json;
pub use generations::{EventReader, UnknownGenerationError, Upcast, UpcastError, generation_names};
pub use issue::Issue;
pub use reducer::{
    NamespaceMixedStreamError, Rejection, RejectionReason, Rules, reduce, reduce_reporting,
};
pub use validation::{
    UnknownModelError, is_valid, model_names, payload_model, validate, validate_model,
};

/// Compiles the programs of the guide.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Guide;
