//! The messages of issues. Their texts are those of `messages.json`, the same in every language.

mod quoting;
mod similar;
mod texts;

use serde_json::{Map, Value};

use crate::breaches::Breach;
use crate::canonical_json::{canonical_json, double};
use crate::schema::Schema;
use quoting::listed;
use texts::{TEXTS, fill};

pub use quoting::{printable, quote};
pub use similar::did_you_mean;

/// How many issues of a value are listed: one of a few megabytes can have a million, and nobody reads them.
pub fn most_issues() -> usize {
    TEXTS.limit["issues"]
}

/// The message for a breach.
pub fn message_of(breach: &Breach) -> String {
    let Breach {
        keyword,
        schema,
        value,
        nullable,
        ..
    } = breach;
    let property = breach.property.unwrap_or_default();
    match *keyword {
        "required" => fill(TEXTS.issue("required"), &[("property", &quote(property))]),
        "additionalProperties" => {
            let hint = hint_for(property, value.as_object(), schema);
            fill(
                TEXTS.issue("additionalProperties"),
                &[("property", &quote(property)), ("hint", &hint)],
            )
        }
        _ => {
            let mut expected = expectation(keyword, schema, value);
            if *nullable {
                expected = fill(&TEXTS.expected["nullable"], &[("expected", &expected)]);
            }
            fill(
                TEXTS.issue("value"),
                &[("found", &describe(value)), ("expected", &expected)],
            )
        }
    }
}

/// The message of the last issue, if there are more than are listed.
pub fn more_issues(count: usize) -> String {
    fill(TEXTS.issue("more"), &[("count", &count.to_string())])
}

/// The message for a broken rule of a family.
pub fn broken_rule(description: &str, rule: &str) -> String {
    fill(
        TEXTS.issue("rule"),
        &[("description", &as_phrase(description)), ("rule", rule)],
    )
}

/// The message for an issue of a payload that is absent.
pub fn without_payload(message: &str) -> String {
    fill(TEXTS.issue("without_payload"), &[("message", message)])
}

/// The message for an unknown property that belongs to other generations than that of the event.
pub fn belongs_to(property: &str, generations: &[&str], own: &str) -> String {
    let text = match generations {
        [_] => "belongs_to",
        _ => "belongs_to_several",
    };
    fill(
        &TEXTS.generation[text],
        &[
            ("property", &quote(property)),
            ("generations", &generations.join(&TEXTS.joined_by["values"])),
            ("generation", own),
        ],
    )
}

/// The message for a field of the namespace that neither the event nor the caller gives.
pub fn not_carried(property: &str) -> String {
    fill(&TEXTS.generation["not_carried"], &[("property", property)])
}

/// The message for an event of a generation that is not read.
pub fn not_accepted<'a>(
    generation: &str,
    generations: impl Iterator<Item = &'a str> + Clone,
) -> String {
    fill(
        &TEXTS.generation["not_accepted"],
        &[
            ("generation", generation),
            ("generations", &one_of(generations)),
        ],
    )
}

fn expectation(keyword: &str, schema: &Schema, found: &Value) -> String {
    let limit = |limit: String| fill(&TEXTS.bound[keyword], &[("limit", &limit)]);
    match keyword {
        "enum" => {
            let values = schema.values.iter().flatten().map(String::as_str);
            one_of(values.clone()) + &did_you_mean(found.as_str(), values)
        }
        "const" => schema.constant.as_deref().map(quote).unwrap_or_default(),
        "minimum" => limit(number_text(schema.minimum.unwrap_or_default())),
        "maximum" => limit(number_text(schema.maximum.unwrap_or_default())),
        "minLength" => limit(schema.min_length.unwrap_or_default().to_string()),
        "minItems" => limit(schema.min_items.unwrap_or_default().to_string()),
        _ => form_or_types(schema),
    }
}

/// The form of a text that has one, with an example; else the types of the value.
fn form_or_types(schema: &Schema) -> String {
    if schema.pattern.is_some() {
        let example = schema.examples.as_deref().unwrap_or_default();
        let form = as_phrase(&schema.description);
        return fill(
            &TEXTS.expected["pattern"],
            &[("form", &form), ("example", &quote(example))],
        );
    }
    // A whole number is a number, too.
    let is_number = schema.types.0 == ["number"];
    let names = schema.types.0.iter().map(String::as_str);
    let names = names.chain(is_number.then_some("integer"));
    let texts: Vec<&str> = names.map(|name| TEXTS.types[name].as_str()).collect();
    texts.join(&TEXTS.joined_by["types"])
}

/// A description as a part of a sentence: "An id." becomes "an id".
fn as_phrase(description: &str) -> String {
    let mut characters = description.strip_suffix('.').unwrap_or(description).chars();
    let first = characters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(characters).collect()
}

/// One value, or one of several, in quotes.
pub fn one_of<'a>(values: impl Iterator<Item = &'a str> + Clone) -> String {
    let listed = listed(values.clone());
    if values.count() == 1 {
        return listed;
    }
    fill(&TEXTS.expected["enum"], &[("values", &listed)])
}

/// Describes a value in a few words.
fn describe(value: &Value) -> String {
    match value {
        Value::String(text) if text.is_empty() => TEXTS.found["empty_string"].clone(),
        Value::String(text) => quote(text),
        Value::Array(items) if items.is_empty() => TEXTS.found["empty_array"].clone(),
        Value::Array(items) => fill(
            &TEXTS.found["array"],
            &[("length", &items.len().to_string())],
        ),
        Value::Object(_) => TEXTS.found["object"].clone(),
        Value::Number(number) => number_text(double(number)),
        Value::Null | Value::Bool(_) => value.to_string(),
    }
}

/// A number as ECMAScript writes it.
pub fn number_text(number: f64) -> String {
    if number.is_infinite() {
        let sign = if number < 0.0 { "-" } else { "" };
        return format!("{sign}Infinity");
    }
    canonical_json(&number).unwrap_or_default()
}

/// Where an unknown property belongs, or which one was meant, or all that there are.
fn hint_for(name: &str, object: Option<&Map<String, Value>>, schema: &Schema) -> String {
    let known = || schema.properties.names();
    let member = |key: &str| object.and_then(|members| members.get(key));
    let has_name = |key: &&str| member(key).is_some_and(|value| value.get(name).is_some());
    if let Some(home) = known().find(has_name) {
        return fill(&TEXTS.hint["belongs_in"], &[("property", &quote(home))]);
    }
    let meant = did_you_mean(Some(name), known().filter(|key| member(key).is_none()));
    if !meant.is_empty() {
        return meant;
    }
    fill(
        &TEXTS.hint["expected_only"],
        &[("properties", &listed(known()))],
    )
}
