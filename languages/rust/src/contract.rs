//! The embedded contract: every canonical schema and declaration, by its path.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

/// The models of the contract, by their names: the paths of their schemas without `.json`.
pub static CONTRACT: LazyLock<Contract> = LazyLock::new(|| {
    serde_json::from_str(include_str!("contract.json")).expect("the embedded contract is JSON")
});

const EVENT_TYPES: &str = "event_type_to_schema.json";
const MESSAGES: &str = "messages.json";
const DECLARATION: &str = "/family.json";
const TABLE: &str = "/generation.json";

/// The files of `contract.json`. Each is read when it is needed.
#[derive(Deserialize)]
pub struct Contract {
    #[serde(borrow)]
    files: BTreeMap<&'static str, &'static RawValue>,
}

/// The file `family.json` of a family: what its schemas cannot state.
#[derive(Deserialize)]
pub struct Declaration {
    pub events: BTreeMap<String, String>,
    #[serde(default)]
    pub rules: crate::schema::InOrder<RuleDeclaration>,
    #[serde(default)]
    pub mappings: BTreeMap<String, Mapping>,
}

/// A rule. It has either `if` and `then`, or `entries_of`.
#[derive(Deserialize)]
pub struct RuleDeclaration {
    pub description: String,
    pub model: String,
    #[serde(default, rename = "if")]
    pub given: BTreeMap<String, serde_json::Value>,
    #[serde(default)]
    pub then: BTreeMap<String, String>,
    pub entries_of: Option<String>,
}

/// A function from the values of one enum to those of another.
#[derive(Deserialize)]
pub struct Mapping {
    pub values: BTreeMap<String, String>,
}

impl Contract {
    /// The names of all models, in order.
    pub fn models(&self) -> impl Iterator<Item = &'static str> {
        // Only schemas have an id.
        self.files
            .iter()
            .filter(|(_, text)| text.get().contains("\"$id\""))
            .filter_map(|(path, _)| path.strip_suffix(".json"))
    }

    /// Reads the schema of a model; `None` if there is none.
    pub fn schema<T: DeserializeOwned>(&self, model: &str) -> Option<T> {
        self.read(&format!("{model}.json"))
    }

    /// The declarations of the families with models of their own, by their folders (`families/status`).
    pub fn declarations(&self) -> impl Iterator<Item = (&'static str, Declaration)> {
        self.files.keys().filter_map(|path| {
            let folder = path.strip_suffix(DECLARATION)?;
            Some((folder, self.read(path)?))
        })
    }

    /// The tables of the generations, by their folders (`generations/3.0`).
    pub fn tables<T: DeserializeOwned>(&self) -> impl Iterator<Item = (&'static str, T)> {
        self.files.keys().filter_map(|path| {
            let folder = path.strip_suffix(TABLE)?;
            Some((folder, self.read(path)?))
        })
    }

    /// The model of the payload of each event type of the dossier.
    pub fn dossier_events(&self) -> BTreeMap<String, String> {
        self.read(EVENT_TYPES).unwrap_or_default()
    }

    /// The texts of messages.
    pub fn messages<T: DeserializeOwned>(&self) -> T {
        self.read(MESSAGES)
            .expect("the contract has the texts of messages")
    }

    fn read<T: DeserializeOwned>(&self, path: &str) -> Option<T> {
        let text = self.files.get(path)?.get();
        Some(serde_json::from_str(text).expect("an embedded file has the form of its kind"))
    }
}

/// The name of a model that a file of a folder names, as in a `$ref` without `.json`.
pub fn model_beside(folder: &str, name: &str) -> String {
    let mut folder = folder;
    let mut name = name;
    while let Some(rest) = name.strip_prefix("../") {
        name = rest;
        folder = folder_of(folder);
    }
    if folder.is_empty() {
        name.to_owned()
    } else {
        format!("{folder}/{name}")
    }
}

/// The folder of a path; empty if it has none.
pub fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}
