//! The verdicts, by the crate jsonschema: draft 2020-12, formats asserted, no network.

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use jsonschema::{Registry, Validator, draft202012};
use serde_json::Value;

use crate::contract::CONTRACT;

struct Model {
    document: &'static Value,
    validator: OnceLock<Validator>,
}

static DOCUMENTS: LazyLock<BTreeMap<&'static str, Value>> = LazyLock::new(|| {
    let document = |name| Some((name, CONTRACT.schema(name)?));
    CONTRACT.models().filter_map(document).collect()
});

/// Every schema by its `$id`, so that no reference is fetched.
static REGISTRY: LazyLock<Registry<'static>> = LazyLock::new(|| {
    let mut registry = Registry::new();
    for document in DOCUMENTS.values() {
        let id = document["$id"].as_str().unwrap_or_default();
        registry = registry
            .add(id, document)
            .expect("each embedded schema has an id");
    }
    registry
        .prepare()
        .expect("each reference leads to an embedded schema")
});

static MODELS: LazyLock<BTreeMap<&'static str, Model>> = LazyLock::new(|| {
    let model = |document| Model {
        document,
        validator: OnceLock::new(),
    };
    DOCUMENTS
        .iter()
        .map(|(name, document)| (*name, model(document)))
        .collect()
});

/// The validator of a model, which is compiled when it is first needed; `None` if there is no such model.
pub fn validator_of(model: &str) -> Option<&'static Validator> {
    let Model {
        document,
        validator,
    } = MODELS.get(model)?;
    Some(validator.get_or_init(|| {
        draft202012::options()
            .should_validate_formats(true)
            .with_registry(&REGISTRY)
            .offline()
            .build(document)
            .expect("each embedded schema is valid")
    }))
}

/// Whether the schema of a model accepts a value.
pub fn accepts(model: &str, value: &Value) -> bool {
    validator_of(model).is_some_and(|validator| validator.is_valid(value))
}
