//! A schema with the keywords that the contract uses (`docs/schema-style.md`), in the order in which they are written.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// A schema, or a part of one.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Schema {
    #[serde(rename = "$ref")]
    pub reference: Option<String>,
    pub description: String,
    #[serde(deserialize_with = "first_text")]
    pub examples: Option<String>,
    #[serde(rename = "type")]
    pub types: Types,
    #[serde(rename = "enum")]
    pub values: Option<Vec<String>>,
    #[serde(rename = "const")]
    pub constant: Option<String>,
    pub min_length: Option<usize>,
    pub pattern: Option<String>,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
    pub min_items: Option<usize>,
    pub items: Option<Box<Schema>>,
    pub properties: InOrder<Schema>,
    pub required: Vec<String>,
    pub additional_properties: Additional,
    pub all_of: Vec<Schema>,
    pub any_of: Vec<Schema>,
}

/// The names of types. A number may be a whole one.
#[derive(Default)]
pub struct Types(pub Vec<String>);

/// What a schema says about the members that it does not name.
#[derive(Default)]
pub enum Additional {
    /// They may have any value.
    #[default]
    Any,
    /// There may be none.
    None,
    /// They have this schema.
    Schema(Box<Schema>),
}

/// The members of an object, in the order in which they are written.
pub struct InOrder<T>(pub Vec<(String, T)>);

impl<T> Default for InOrder<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> InOrder<T> {
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    pub fn get(&self, name: &str) -> Option<&T> {
        let mut members = self.0.iter();
        let (_, member) = members.find(|(known, _)| known == name)?;
        Some(member)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for InOrder<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Members<T> {
            type Value = InOrder<T>;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(InOrder(members))
            }
        }
        deserializer.deserialize_map(Members(PhantomData))
    }
}

impl<'de> Deserialize<'de> for Types {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Names;
        impl<'de> Visitor<'de> for Names {
            type Value = Types;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("the name of a type, or a list of them")
            }

            fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
                Ok(Types(vec![name.to_owned()]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                let mut names = Vec::new();
                while let Some(name) = list.next_element()? {
                    names.push(name);
                }
                Ok(Types(names))
            }
        }
        deserializer.deserialize_any(Names)
    }
}

impl<'de> Deserialize<'de> for Additional {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Others;
        impl<'de> Visitor<'de> for Others {
            type Value = Additional;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("true, false or a schema")
            }

            fn visit_bool<E>(self, any: bool) -> Result<Self::Value, E> {
                Ok(if any {
                    Additional::Any
                } else {
                    Additional::None
                })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                Schema::deserialize(MapAccessDeserializer::new(map))
                    .map(|schema| Additional::Schema(Box::new(schema)))
            }
        }
        deserializer.deserialize_any(Others)
    }
}

/// The first of the examples, if it is a text.
fn first_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let examples = Vec::<serde_json::Value>::deserialize(deserializer)?;
    Ok(examples
        .first()
        .and_then(|first| first.as_str().map(str::to_owned)))
}
