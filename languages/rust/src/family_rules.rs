//! The rules of families, which schemas cannot state: they are data in `family.json`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;

use crate::contract::{CONTRACT, Declaration, RuleDeclaration, model_beside};
use crate::issue::Issue;
use crate::json_pointer::segment;
use crate::messages::broken_rule;
use crate::validators::accepts;

/// The rules by the model that they are for.
static RULES: LazyLock<BTreeMap<String, Vec<Rule>>> = LazyLock::new(|| {
    let mut rules: BTreeMap<String, Vec<Rule>> = BTreeMap::new();
    for (folder, declaration) in CONTRACT.declarations() {
        let Declaration {
            rules: declared,
            mappings,
            ..
        } = declaration;
        for (name, rule) in declared.0 {
            let model = model_beside(folder, &rule.model);
            let condition = match &rule.entries_of {
                Some(mapping) => Condition::EntriesOf(mappings[mapping].values.clone()),
                None => implication(folder, &rule),
            };
            let id = format!("{}/{name}", folder.rsplit('/').next().unwrap_or_default());
            rules.entry(model).or_default().push(Rule {
                id,
                description: rule.description,
                condition,
            });
        }
    }
    rules
});

struct Rule {
    /// The family and the name of the rule: `status/done-needs-evidence`.
    id: String,
    description: String,
    condition: Condition,
}

enum Condition {
    /// If these members have these values, these members must be accepted by these models.
    Implication {
        given: BTreeMap<String, Value>,
        then: BTreeMap<String, String>,
    },
    /// The entries of a map must be among these.
    EntriesOf(BTreeMap<String, String>),
}

/// The rules that a value breaks, which the schema of its model accepts.
pub fn broken_rules(model: &str, value: &Value) -> Vec<Issue> {
    let rules = RULES.get(model).into_iter().flatten();
    rules.flat_map(|rule| rule.issues(value)).collect()
}

impl Rule {
    fn issues(&self, value: &Value) -> Vec<Issue> {
        let places = self.condition.broken_at(value).into_iter();
        places
            .map(|path| Issue {
                path,
                keyword: "rule".to_owned(),
                message: broken_rule(&self.description, &self.id),
                property: None,
            })
            .collect()
    }
}

impl Condition {
    fn broken_at(&self, value: &Value) -> Vec<String> {
        match self {
            Self::Implication { given, then } => {
                let applies = given
                    .iter()
                    .all(|(name, expected)| value[name] == *expected);
                let holds = || {
                    then.iter()
                        .all(|(name, model)| accepts(model, &value[name]))
                };
                if applies && !holds() {
                    vec![String::new()]
                } else {
                    Vec::new()
                }
            }
            Self::EntriesOf(entries) => {
                let members = value.as_object().into_iter().flatten();
                members
                    .filter(|(key, found)| entries.get(*key).is_none_or(|value| *found != value))
                    .map(|(key, _)| segment(key))
                    .collect()
            }
        }
    }
}

fn implication(folder: &str, rule: &RuleDeclaration) -> Condition {
    let then = rule.then.iter();
    Condition::Implication {
        given: rule.given.clone(),
        then: then
            .map(|(name, model)| (name.clone(), model_beside(folder, model)))
            .collect(),
    }
}
