//! What is wrong with a value: a walk along the schemas, in the order in which Ajv reports.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::{Map, Value};

use crate::canonical_json::double;
use crate::contract::{CONTRACT, folder_of, model_beside};
use crate::json_pointer::segment;
use crate::schema::{Additional, Schema};

/// The schema of each model.
static SCHEMAS: LazyLock<BTreeMap<&'static str, Schema>> = LazyLock::new(|| {
    let schema = |model| Some((model, CONTRACT.schema(model)?));
    CONTRACT.models().filter_map(schema).collect()
});

/// The patterns of all models. They are the same in Rust and ECMAScript (S6).
static PATTERNS: LazyLock<BTreeMap<&'static str, Regex>> = LazyLock::new(|| {
    let patterns = SCHEMAS
        .values()
        .filter_map(|schema| schema.pattern.as_deref());
    patterns
        .map(|pattern| {
            (
                pattern,
                Regex::new(pattern).expect("each pattern is one of Rust"),
            )
        })
        .collect()
});

/// A keyword that a value does not satisfy.
pub struct Breach<'a> {
    /// JSON pointer to the value.
    pub path: String,
    pub keyword: &'static str,
    /// The schema that has the keyword.
    pub schema: &'static Schema,
    pub value: &'a Value,
    /// Whether null would have been accepted.
    pub nullable: bool,
    /// The name of a property that is missing or unknown.
    pub property: Option<&'a str>,
}

/// A part of a schema, with the model whose file has it.
#[derive(Clone, Copy)]
pub struct Part {
    pub schema: &'static Schema,
    pub model: &'static str,
}

impl Part {
    /// The schema of a model.
    pub fn of_model(model: &str) -> Option<Self> {
        let (model, schema) = SCHEMAS.get_key_value(model)?;
        Some(Self { schema, model })
    }

    /// Another part of the same file; if that only names a model, the schema of the model.
    pub fn within(self, schema: &'static Schema) -> Self {
        let schema = schema.all_of.first().unwrap_or(schema);
        let part = Self { schema, ..self };
        match &schema.reference {
            None => part,
            Some(file) => {
                let name = model_beside(folder_of(self.model), file.trim_end_matches(".json"));
                Self::of_model(&name).expect("each reference leads to a model")
            }
        }
    }

    /// The part for a member; `None` if the schema does not name it.
    pub fn member(self, name: &str) -> Option<Self> {
        let schema = self.schema.properties.get(name)?;
        Some(self.within(schema))
    }

    /// The part for the items of a list; `None` if it is for other values.
    pub fn item(self) -> Option<Self> {
        let schema = self.schema.items.as_deref()?;
        Some(self.within(schema))
    }

    /// The part for a value that is not null, and whether null is accepted beside it.
    pub fn not_null(self) -> (Self, bool) {
        match self.schema.any_of.first() {
            Some(other) => (self.within(other), true),
            None => (self, false),
        }
    }
}

/// The names of the members of a model, in the order of its schema.
pub fn member_names(model: &str) -> impl Iterator<Item = &'static str> {
    let schema = SCHEMAS.get(model);
    schema
        .into_iter()
        .flat_map(|schema| schema.properties.names())
}

/// All breaches of a model.
pub fn breaches_of<'a>(model: &str, value: &'a Value) -> Vec<Breach<'a>> {
    let mut walk = Walk {
        path: String::new(),
        breaches: Vec::new(),
    };
    if let Some(part) = Part::of_model(model) {
        walk.check(part, value);
    }
    walk.breaches
}

struct Walk<'a> {
    /// The place of the value that is checked.
    path: String,
    breaches: Vec<Breach<'a>>,
}

impl<'a> Walk<'a> {
    fn check(&mut self, part: Part, value: &'a Value) {
        let (part, nullable) = part.not_null();
        if nullable && value.is_null() {
            return;
        }
        let schema = part.schema;
        let failing = failing_keywords(schema, value);
        for keyword in failing {
            self.fails(part, value, nullable, keyword, None);
        }
        match value {
            Value::Array(items) => self.check_items(part, items),
            Value::Object(members) => self.check_object(part, value, members, nullable),
            _ => {}
        }
    }

    fn check_items(&mut self, part: Part, items: &'a [Value]) {
        let Some(part) = part.item() else {
            return;
        };
        for (index, item) in items.iter().enumerate() {
            self.check_member(part, item, &index.to_string());
        }
    }

    fn check_object(
        &mut self,
        part: Part,
        value: &'a Value,
        members: &'a Map<String, Value>,
        nullable: bool,
    ) {
        let Schema {
            properties,
            required,
            additional_properties,
            ..
        } = part.schema;
        for (name, _) in &properties.0 {
            if required.contains(name) && !members.contains_key(name) {
                self.fails(part, value, nullable, "required", Some(name));
            }
        }
        for (key, member) in members.iter().filter(|(key, _)| !properties.has(key)) {
            match additional_properties {
                Additional::Any => {}
                Additional::None => {
                    self.fails(part, value, nullable, "additionalProperties", Some(key));
                }
                Additional::Schema(schema) => self.check_member(part.within(schema), member, key),
            }
        }
        for (name, schema) in &properties.0 {
            if let Some(member) = members.get(name) {
                self.check_member(part.within(schema), member, name);
            }
        }
    }

    fn check_member(&mut self, part: Part, member: &'a Value, key: &str) {
        let length = self.path.len();
        self.path += &segment(key);
        self.check(part, member);
        self.path.truncate(length);
    }

    fn fails(
        &mut self,
        part: Part,
        value: &'a Value,
        nullable: bool,
        keyword: &'static str,
        property: Option<&'a str>,
    ) {
        let path = self.path.clone();
        let schema = part.schema;
        self.breaches.push(Breach {
            path,
            keyword,
            schema,
            value,
            nullable,
            property,
        });
    }
}

/// The keywords for the value itself, without its members.
fn failing_keywords(schema: &Schema, value: &Value) -> Vec<&'static str> {
    let fails = |keyword, fails: bool| fails.then_some(keyword);
    let has_type = schema.types.0.iter().any(|name| is_of_type(value, name));
    let is_const = schema.constant.as_ref().is_none_or(|only| value == only);
    let is_one_of = |values: &Vec<String>| values.iter().any(|each| value == each);
    let mut keywords = vec![
        fails("type", !has_type),
        fails("enum", !schema.values.as_ref().is_none_or(is_one_of)),
        fails("const", !is_const),
    ];
    match value {
        Value::Number(number) => {
            let number = double(number);
            keywords.push(fails(
                "maximum",
                schema.maximum.is_some_and(|most| number > most),
            ));
            keywords.push(fails(
                "minimum",
                schema.minimum.is_some_and(|least| number < least),
            ));
        }
        Value::String(text) => {
            let is_short = |least| text.chars().count() < least;
            let differs = |pattern: &String| !PATTERNS[pattern.as_str()].is_match(text);
            keywords.push(fails("minLength", schema.min_length.is_some_and(is_short)));
            keywords.push(fails(
                "pattern",
                schema.pattern.as_ref().is_some_and(differs),
            ));
        }
        Value::Array(items) => {
            let is_short = schema.min_items.is_some_and(|least| items.len() < least);
            keywords.push(fails("minItems", is_short));
        }
        _ => {}
    }
    keywords.into_iter().flatten().collect()
}

/// Whether a value has the type of a name in JSON Schema.
fn is_of_type(value: &Value, name: &str) -> bool {
    match value {
        Value::Null => name == "null",
        Value::Bool(_) => name == "boolean",
        Value::String(_) => name == "string",
        Value::Array(_) => name == "array",
        Value::Object(_) => name == "object",
        Value::Number(number) => {
            let number = double(number);
            // `1e400` is too large for every maximum (S7), and not of another type.
            name == "number" || name == "integer" && (number.fract() == 0.0 || number.is_infinite())
        }
    }
}
