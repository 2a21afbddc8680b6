//! The table of a generation: how its events are recognised, and where it has each member (C28).

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::schema::InOrder;

/// The file `generation.json`. Places are JSON pointers into an event as it is written.
#[derive(Deserialize)]
pub struct Table {
    /// From the oldest generation to the newest.
    pub order: u32,
    /// Whether it is the form of the contract; it has nothing of what follows then.
    #[serde(default)]
    pub canonical: bool,
    pub recognised_by: Recognition,
    /// For each model with other names, the written name of each member that is renamed (C29).
    #[serde(default)]
    pub renames: BTreeMap<String, BTreeMap<String, String>>,
    /// The members of the canonical envelope that are not as written (C31).
    #[serde(default)]
    pub envelope: Sources,
    /// The members of an envelope that are there because of the generation (C35).
    #[serde(default)]
    pub written_with: BTreeMap<String, Value>,
    /// By event type.
    #[serde(default)]
    pub events: BTreeMap<String, WrittenEvent>,
}

/// The members by which a generation is recognised. A null is the same as none.
#[derive(Deserialize)]
pub struct Recognition {
    pub present: Vec<String>,
    /// One of them at least is there, if there are some.
    #[serde(default)]
    pub any: Vec<String>,
    #[serde(default)]
    pub absent: Vec<String>,
}

/// How the payload of an event type is written.
#[derive(Default, Deserialize)]
pub struct WrittenEvent {
    /// Its model.
    pub payload: String,
    /// The canonical members (C30); absent: they have the same names.
    pub members: Option<Sources>,
    /// The places of values that are elsewhere, too, with the other place.
    #[serde(default)]
    pub repeated: InOrder<String>,
}

/// Where the members of a canonical object are from.
pub type Sources = BTreeMap<String, Source>;

/// Where a value is from. There may be none.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Source {
    /// A place.
    At(String),
    /// Always the same value.
    Always {
        #[serde(rename = "const")]
        value: Value,
    },
    /// What the caller gives (C33).
    Given { given: String },
    /// An object of such members.
    Members { members: Sources },
    /// The value of a place as text.
    Text { text: String },
    /// A place, if its value is not empty.
    Filled { filled: String },
    /// The texts of a list, joined by commas, if there are some.
    Joined { joined: String },
    /// The first of some places with a value.
    First {
        first: Vec<String>,
        otherwise: Option<Value>,
    },
    /// A place, with other values for some.
    Replaced {
        from: String,
        values: BTreeMap<String, String>,
    },
    /// A value for some values of a place, as text; none for others.
    Only {
        from: String,
        only: BTreeMap<String, String>,
    },
    /// The value of the first case that fits.
    Cases { cases: Vec<Case>, otherwise: Value },
}

/// A value for events in which one list has items, and another has none.
#[derive(Deserialize)]
pub struct Case {
    pub filled: String,
    pub empty: String,
    pub value: Value,
}
