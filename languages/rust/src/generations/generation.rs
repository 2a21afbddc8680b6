//! The generations, as their tables say (C28).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde_json::Value;

use super::table::{Source, Sources, Table, WrittenEvent};
use crate::breaches::{Part, member_names};
use crate::contract::{CONTRACT, model_beside};
use crate::reducer::NAMESPACE;
use crate::schema::InOrder;
use crate::validation::DOSSIER_EVENTS;

/// A form in which producers write events.
pub struct Generation {
    pub name: &'static str,
    table: Table,
    /// By event type.
    payloads: BTreeMap<&'static str, Payload>,
    /// For each model with other names, the canonical name of each member that is renamed.
    renames: BTreeMap<String, BTreeMap<String, String>>,
}

/// How the payload of an event type is written.
pub struct Payload {
    pub model: String,
    /// Where the canonical members are from.
    pub members: Sources,
    /// The members that the contract has no place for.
    pub unread: Vec<&'static str>,
    /// The places of values that are elsewhere, too, with the other place.
    pub repeated: InOrder<String>,
}

/// From the oldest to the newest.
static ALL: LazyLock<Vec<Generation>> = LazyLock::new(|| {
    let tables = CONTRACT.tables();
    let mut all: Vec<_> = tables
        .map(|(folder, table)| Generation::new(folder, table))
        .collect();
    all.sort_by_key(|generation| generation.table.order);
    all
});

/// The members of an envelope that are there because of the generation, not because of the event.
pub static OF_THE_GENERATION: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    let tables = ALL.iter().map(|generation| &generation.table);
    let names = tables.flat_map(|table| table.written_with.keys());
    names.map(String::as_str).collect()
});

/// The names of all generations in which producers write events of the dossier, from the oldest to the newest.
pub fn generation_names() -> impl Iterator<Item = &'static str> + Clone {
    ALL.iter().map(|generation| generation.name)
}

/// The canonical generation first, then from the oldest to the newest.
pub fn canonical_first() -> impl Iterator<Item = &'static Generation> {
    let (canonical, others) = apart();
    canonical.into_iter().chain(others)
}

/// The canonical generation first, then from the newest to the oldest.
pub fn usual_first() -> impl Iterator<Item = &'static Generation> {
    let (canonical, others) = apart();
    canonical.into_iter().chain(others.into_iter().rev())
}

fn apart() -> (Vec<&'static Generation>, Vec<&'static Generation>) {
    ALL.iter().partition(|generation| generation.is_canonical())
}

impl Generation {
    fn new(folder: &'static str, mut table: Table) -> Self {
        let renames = table.renames.iter().map(|(model, names)| {
            let names = names.iter();
            let names = names.map(|(canonical, written)| (written.clone(), canonical.clone()));
            (model_beside(folder, model), names.collect())
        });
        Self {
            name: folder.rsplit('/').next().unwrap_or_default(),
            renames: renames.collect(),
            payloads: payloads_of(folder, &mut table),
            table,
        }
    }

    /// Whether it is the form of the contract.
    pub fn is_canonical(&self) -> bool {
        self.table.canonical
    }

    /// The members of the canonical envelope that are not as written (C31).
    pub fn envelope(&self) -> &Sources {
        &self.table.envelope
    }

    /// Whether an event, which may be invalid, has the members by which the generation is recognised.
    pub fn recognises(&self, event: &Value) -> bool {
        let by = &self.table.recognised_by;
        let is_present = |place: &String| value_at(event, place).is_some();
        by.present.iter().all(is_present)
            && (by.any.is_empty() || by.any.iter().any(is_present))
            && !by.absent.iter().any(is_present)
    }

    /// How the payload of an event type is written; `None` if it is not written in this generation.
    pub fn payload(&self, event_type: &str) -> Option<&Payload> {
        self.payloads.get(event_type)
    }

    /// Whether the caller has to give fields of the namespace (C33).
    pub fn takes_namespace(&self) -> bool {
        let takes = |payload: &Payload| {
            let source = payload.members.get(NAMESPACE);
            matches!(source, Some(Source::Members { .. }))
        };
        self.payloads.values().any(takes)
    }

    /// Whether members of a model have other names.
    pub fn renames(&self, model: &str) -> bool {
        self.renames.contains_key(model)
    }

    /// An object of a model with other names in canonical form (C29); another value as it is.
    pub fn with_canonical_names(&self, value: &Value, model: &str) -> Value {
        let (Some(names), Some(members)) = (self.renames.get(model), value.as_object()) else {
            return value.clone();
        };
        let members = members.iter().filter(|(_, member)| !member.is_null());
        members
            .map(|(name, member)| (names.get(name).unwrap_or(name).clone(), member.clone()))
            .collect()
    }
}

impl Payload {
    fn new(model: String, canonical_model: &str, written: WrittenEvent) -> Self {
        let (members, unread) = match written.members {
            Some(members) => (members, Vec::new()),
            None => same_names(&model, canonical_model),
        };
        Self {
            model,
            members,
            unread,
            repeated: written.repeated,
        }
    }

    /// The schema of the payload.
    pub fn part(&self) -> Option<Part> {
        Part::of_model(&self.model)
    }
}

/// The members with the same names in both models, and those that the canonical one does not have.
fn same_names(model: &str, canonical_model: &str) -> (Sources, Vec<&'static str>) {
    let known: Vec<_> = member_names(canonical_model).collect();
    let (same, unread): (Vec<_>, _) = member_names(model).partition(|name| known.contains(name));
    let at = |name: &str| (name.to_owned(), Source::At(format!("/payload/{name}")));
    (same.into_iter().map(at).collect(), unread)
}

/// The payloads of a generation; those of the canonical one are in the contract, not in its table.
fn payloads_of(folder: &str, table: &mut Table) -> BTreeMap<&'static str, Payload> {
    let payload = |(event_type, model): (&'static String, &String)| {
        let payload = match table.events.remove(event_type) {
            Some(written) => Payload::new(model_beside(folder, &written.payload), model, written),
            None if table.canonical => Payload::new(model.clone(), model, WrittenEvent::default()),
            None => return None,
        };
        Some((event_type.as_str(), payload))
    };
    DOSSIER_EVENTS.iter().filter_map(payload).collect()
}

/// The value at a place of an event, at which there may be none. A null is none (C5).
pub fn value_at<'a>(event: &'a Value, place: &str) -> Option<&'a Value> {
    event.pointer(place).filter(|value| !value.is_null())
}
