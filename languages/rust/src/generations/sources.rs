//! The canonical members of an event, from where the table of its generation says that they are.

use serde_json::{Map, Value};

use super::generation::value_at;
use super::reading::Reading;
use super::table::{Case, Source, Sources};
use crate::canonical_json::double;
use crate::messages::number_text;
use crate::reducer::NAMESPACE;
use crate::validators::accepts;

impl Reading<'_, '_> {
    /// An object of the members that are there (C5).
    pub fn members(&self, sources: &Sources) -> Map<String, Value> {
        let members = sources.iter();
        members
            .filter_map(|(name, source)| Some((name.clone(), self.value(source)?)))
            .collect()
    }

    /// The canonical namespace of an event, which may be invalid; `None` if it cannot be read.
    pub fn namespace(&self) -> Option<Value> {
        let source = self.payload.members.get(NAMESPACE)?;
        let Source::At(place) = source else {
            return self.value(source);
        };
        let namespace = self.event.pointer(place)?;
        let (part, _) = self.payload.part()?.member(NAMESPACE)?.not_null();
        let is_readable = !self.generation.renames(part.model) || accepts(part.model, namespace);
        is_readable.then(|| self.generation.with_canonical_names(namespace, part.model))
    }

    fn value(&self, source: &Source) -> Option<Value> {
        Some(match source {
            Source::At(place) => self.canonical_at(place)?,
            Source::Always { value } => value.clone(),
            Source::Given { given } => self.given.get(given)?.as_str().into(),
            Source::Members { members } => self.members(members).into(),
            Source::Text { text } => text_of(self.at(text)?).into(),
            Source::Filled { filled } => self.at(filled).filter(|value| is_filled(value))?.clone(),
            Source::Joined { joined } => joined_text(self.at(joined)?)?.into(),
            Source::First { first, otherwise } => {
                let found = first.iter().find_map(|place| self.at(place));
                found.or(otherwise.as_ref())?.clone()
            }
            Source::Replaced { from, values } => {
                let found = self.at(from)?;
                let other = found.as_str().and_then(|text| values.get(text));
                other.map_or_else(|| found.clone(), |value| value.as_str().into())
            }
            Source::Only { from, only } => only.get(&text_of(self.at(from)?))?.as_str().into(),
            Source::Cases { cases, otherwise } => {
                let fitting = cases.iter().find(|case| self.fits(case));
                fitting.map_or(otherwise, |case| &case.value).clone()
            }
        })
    }

    fn at(&self, place: &str) -> Option<&Value> {
        value_at(self.event, place)
    }

    fn fits(&self, Case { filled, empty, .. }: &Case) -> bool {
        let is_filled = |place| self.at(place).is_some_and(is_filled);
        is_filled(filled) && !is_filled(empty)
    }

    /// The value at a place with canonical names. Only members of payloads, and the items of such members, have others.
    fn canonical_at(&self, place: &str) -> Option<Value> {
        let value = self.at(place)?;
        let name = place.strip_prefix("/payload/").unwrap_or_default();
        let Some(part) = self.payload.part().and_then(|part| part.member(name)) else {
            return Some(value.clone());
        };
        let (part, _) = part.not_null();
        let renamed = |value, model| self.generation.with_canonical_names(value, model);
        Some(match (value, part.item()) {
            (Value::Array(items), Some(item)) => {
                items.iter().map(|each| renamed(each, item.model)).collect()
            }
            _ => renamed(value, part.model),
        })
    }
}

/// A list with items, or a text with characters.
fn is_filled(value: &Value) -> bool {
    match value {
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => true,
    }
}

fn joined_text(value: &Value) -> Option<String> {
    let items = value.as_array()?;
    let texts: Vec<_> = items.iter().map(text_of).collect();
    (!texts.is_empty()).then(|| texts.join(","))
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number_text(double(number)),
        _ => value.to_string(),
    }
}
