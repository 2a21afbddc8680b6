use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use serde_json::Value;

use super::comparable::comparable;
use super::generation::generation_names;
use super::reading::{Given, Reading};
use super::upcast::{Upcast, UpcastError};
use super::written_issues::ENVELOPE;
use crate::issue::Issue;
use crate::messages::{not_accepted, one_of, quote};
use crate::reducer::NAMESPACE;
use crate::validation::{event_type_of, has_dossier_type, issues_of, payload_model, validate};

/// Reads events of the dossier as producers write them (C26). Events of other families are canonical alone.
///
/// ```
/// # use mission_dossier_contracts::EventReader;
/// let reader = EventReader::new().with_namespace([("target_branch", "main")]);
/// let issues = reader.validate(&serde_json::json!({ "event_type": "GatePassed" }));
/// assert!(!issues.is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct EventReader {
    generations: Vec<&'static str>,
    namespace: Given,
}

/// There is no generation with the name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownGenerationError {
    /// The name.
    pub generation: String,
}

impl EventReader {
    /// A reader of all generations.
    #[must_use]
    pub fn new() -> Self {
        Self {
            generations: generation_names().collect(),
            namespace: Given::new(),
        }
    }

    /// A reader of some generations. Events of others are refused.
    ///
    /// # Errors
    ///
    /// For a generation that does not exist; [`generation_names`] lists them.
    pub fn of_generations<'a>(
        names: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self, UnknownGenerationError> {
        let known = |name: &'a str| {
            let generation = generation_names().find(|known| *known == name);
            generation.ok_or_else(|| UnknownGenerationError {
                generation: name.to_owned(),
            })
        };
        Ok(Self {
            generations: names.into_iter().map(known).collect::<Result<_, _>>()?,
            ..Self::new()
        })
    }

    /// The reader with fields of the namespace for events that do not carry them (C33). They are not used for others.
    #[must_use]
    pub fn with_namespace<Name: Into<String>, Field: Into<String>>(
        self,
        fields: impl IntoIterator<Item = (Name, Field)>,
    ) -> Self {
        let fields = fields.into_iter();
        Self {
            namespace: fields
                .map(|(name, field)| (name.into(), field.into()))
                .collect(),
            ..self
        }
    }

    /// Lists what is wrong with an event, at its places as it was written.
    #[must_use]
    pub fn validate(&self, event: &Value) -> Vec<Issue> {
        let Some(reading) = Reading::nearest(event, &self.namespace) else {
            let is_known = event_type_of(event).and_then(payload_model).is_some();
            return if is_known {
                validate(event)
            } else {
                issues_of(ENVELOPE, event)
            };
        };
        if self.reads(&reading) {
            return reading.issues();
        }
        vec![Issue {
            path: String::new(),
            keyword: "enum".to_owned(),
            message: not_accepted(reading.generation.name, self.generations.iter().copied()),
            property: None,
        }]
    }

    /// Returns an event in canonical form (C27). Nothing is guessed: a value that the event does not carry is not in the
    /// result. What is canonical already, or no event of the dossier, is returned as it is.
    ///
    /// # Errors
    ///
    /// If the event has no canonical form, or is of a generation that is not read, with the reasons.
    pub fn upcast<'a>(&self, event: &'a Value) -> Result<Upcast<'a>, UpcastError> {
        let recognised = self.recognised(event);
        if let Some(reading) = recognised
            && let Some(canonical) = reading.canonical()
        {
            return Ok(Upcast {
                event: canonical,
                generation: Some(reading.generation.name),
                left_out: reading.left_out(),
            });
        }
        let nearest = Reading::nearest(event, &self.namespace);
        if nearest.is_none() && event.is_object() {
            return Ok(Upcast {
                event: Cow::Borrowed(event),
                generation: None,
                left_out: Vec::new(),
            });
        }
        Err(UpcastError {
            generation: nearest.map(|reading| reading.generation.name),
            issues: self.validate(event),
        })
    }

    /// An event in canonical form, as it is compared.
    ///
    /// One that cannot be read keeps its place in the order and its namespace, where these are readable, and is never
    /// valid (C15).
    pub(super) fn read<'a>(&self, event: &'a Value) -> Cow<'a, Value> {
        if !has_dossier_type(event) {
            return Cow::Borrowed(event);
        }
        let canonical = self.recognised(event).and_then(|reading| {
            if reading.generation.is_canonical() {
                // Whether it is valid is for the caller to check.
                Some(Cow::Borrowed(event))
            } else {
                reading.canonical()
            }
        });
        canonical.map_or_else(
            || self.refused(event),
            |canonical| Cow::Owned(comparable(canonical.into_owned())),
        )
    }

    /// What stands for an event that cannot be read. Its payload differs where what was written differs, which
    /// distinguishes its versions (C13).
    fn refused<'a>(&self, event: &'a Value) -> Cow<'a, Value> {
        let nearest = Reading::nearest(event, &self.namespace);
        // A canonical event is invalid as it is.
        let is_as_it_is =
            |reading: &Reading| reading.generation.is_canonical() && self.reads(reading);
        let Some(reading) = nearest.filter(|reading| !is_as_it_is(reading)) else {
            return Cow::Borrowed(event);
        };
        let namespace = reading.namespace();
        let written = event.get("payload").cloned();
        let members = [(NAMESPACE, namespace), ("written", written)].into_iter();
        let members = members.filter_map(|(name, value)| Some((name.to_owned(), value?)));
        Cow::Owned(reading.with_payload(members.collect()))
    }

    /// The event by the generation whose members it has, if that is read.
    fn recognised<'e>(&self, event: &'e Value) -> Option<Reading<'e, '_>> {
        Reading::recognised(event, &self.namespace).filter(|reading| self.reads(reading))
    }

    fn reads(&self, reading: &Reading) -> bool {
        self.generations.contains(&reading.generation.name)
    }
}

impl Default for EventReader {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Display for UnknownGenerationError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let expected = one_of(generation_names());
        write!(
            formatter,
            "found {}, expected {expected}",
            quote(&self.generation)
        )
    }
}

impl Error for UnknownGenerationError {}
