use std::collections::{BTreeSet, HashMap};

use jsonschema::{Registry, Validator, draft202012};
use protocol::Package;
use serde_json::Value;

use crate::family_rules::FamilyRules;

/// A validator for each model of the contract.
pub struct Contract {
    validators: HashMap<String, Validator>,
    family_rules: FamilyRules,
}

pub struct Verdict {
    pub valid: bool,
    /// JSON pointers to all invalid parts, without duplicates.
    pub errors: BTreeSet<String>,
}

impl Contract {
    pub fn compile(package: &Package) -> Result<Self, Box<dyn std::error::Error>> {
        // References are bare file names. They are resolved by the `$id`s of the files.
        let mut registry = Registry::new();
        for schema in package.schemas.values() {
            let id = schema["$id"].as_str().ok_or("a schema has no $id")?;
            registry = registry.add(id, schema)?;
        }
        let registry = registry.prepare()?;
        let options = draft202012::options()
            .should_validate_formats(true)
            .with_registry(&registry)
            .offline();
        let mut validators = HashMap::new();
        for (name, schema) in &package.schemas {
            validators.insert(name.clone(), options.build(schema)?);
        }
        Ok(Self {
            validators,
            family_rules: FamilyRules::read(&package.families),
        })
    }

    pub fn judge(&self, model: &str, instance: &str) -> Result<Verdict, String> {
        let validator = self
            .validators
            .get(model)
            .ok_or_else(|| format!("unknown schema: {model}"))?;
        let instance: Value =
            serde_json::from_str(instance).map_err(|error| format!("not JSON: {error}"))?;
        if validator.is_valid(&instance) {
            let faults = self.family_rules.faults(&self.validators, model, &instance);
            return Ok(Verdict {
                valid: faults.is_empty(),
                errors: faults.into_iter().collect(),
            });
        }
        // `iter_errors` of the validator would report only the place of an `anyOf` itself.
        let evaluation = validator.evaluate(&instance);
        let errors = evaluation.iter_errors();
        Ok(Verdict {
            valid: false,
            errors: errors.map(|e| e.instance_location.to_string()).collect(),
        })
    }
}
