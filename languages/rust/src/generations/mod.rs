//! The forms in which producers write events of the dossier (C26 to C35).

mod comparable;
mod generation;
mod reader;
mod reading;
mod reducing;
mod sources;
mod table;
mod upcast;
mod written_issues;

pub use generation::generation_names;
pub use reader::{EventReader, UnknownGenerationError};
pub use upcast::{Upcast, UpcastError};
