use std::collections::HashMap;
use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::{Map, Value};

/// The rules of families, which schemas cannot state, by the model that they are for.
pub struct FamilyRules {
    rules: HashMap<String, Vec<Rule>>,
}

enum Rule {
    /// If these members have these values, these members must be accepted by these models.
    Implication {
        given: Map<String, Value>,
        then: HashMap<String, String>,
    },
    /// The entries of a map must be among these.
    EntriesOf(Map<String, Value>),
}

impl FamilyRules {
    /// Reads the declarations of families, which are given by their folders.
    pub fn read(families: &HashMap<String, Value>) -> Self {
        let mut rules: HashMap<String, Vec<Rule>> = HashMap::new();
        for (folder, declaration) in families {
            for rule in members(&declaration["rules"]).values() {
                let model = model_name(folder, &rule["model"]);
                rules
                    .entry(model)
                    .or_default()
                    .push(read_rule(folder, declaration, rule));
            }
        }
        Self { rules }
    }

    /// The JSON pointers to the parts of an instance, which its schema accepts, that break a rule.
    pub fn faults(
        &self,
        validators: &HashMap<String, Validator>,
        model: &str,
        instance: &Value,
    ) -> Vec<String> {
        let rules = self.rules.get(model).into_iter().flatten();
        rules
            .flat_map(|rule| rule.faults(validators, instance))
            .collect()
    }
}

impl Rule {
    fn faults(&self, validators: &HashMap<String, Validator>, instance: &Value) -> Vec<String> {
        match self {
            Self::Implication { given, then } => {
                let applies = given.iter().all(|(name, value)| instance[name] == *value);
                let holds = then.iter().all(|(name, model)| {
                    validators
                        .get(model)
                        .is_some_and(|validator| validator.is_valid(&instance[name]))
                });
                if applies && !holds {
                    vec![String::new()]
                } else {
                    Vec::new()
                }
            }
            Self::EntriesOf(entries) => members(instance)
                .iter()
                .filter(|(name, value)| entries.get(*name) != Some(value))
                .map(|(name, _)| format!("/{}", name.replace('~', "~0").replace('/', "~1")))
                .collect(),
        }
    }
}

fn read_rule(folder: &str, declaration: &Value, rule: &Value) -> Rule {
    match rule["entries_of"].as_str() {
        Some(mapping) => {
            Rule::EntriesOf(members(&declaration["mappings"][mapping]["values"]).clone())
        }
        None => Rule::Implication {
            given: members(&rule["if"]).clone(),
            then: members(&rule["then"])
                .iter()
                .map(|(name, model)| (name.clone(), model_name(folder, model)))
                .collect(),
        },
    }
}

/// The name of a model that a declaration names from its folder.
fn model_name(folder: &str, model: &Value) -> String {
    let model = model.as_str().unwrap_or_default();
    match model.strip_prefix("../") {
        Some(shared) => format!("families/{shared}"),
        None => format!("{folder}/{model}"),
    }
}

fn members(value: &Value) -> &Map<String, Value> {
    static NONE: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);
    value.as_object().unwrap_or(&NONE)
}
