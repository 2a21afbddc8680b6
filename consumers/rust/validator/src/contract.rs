use std::collections::{BTreeSet, HashMap};

use jsonschema::{Registry, Validator, draft202012};
use serde_json::Value;

/// A validator for each model of the contract.
pub struct Contract {
    validators: HashMap<String, Validator>,
}

pub struct Verdict {
    pub valid: bool,
    /// JSON pointers to everything that is wrong, each once.
    pub errors: BTreeSet<String>,
}

impl Contract {
    pub fn compile(schemas: &HashMap<String, Value>) -> Result<Self, Box<dyn std::error::Error>> {
        // References are bare file names: they are found by the `$id` of the file beside.
        let mut registry = Registry::new();
        for schema in schemas.values() {
            let id = schema["$id"].as_str().ok_or("a schema has no $id")?;
            registry = registry.add(id, schema)?;
        }
        let registry = registry.prepare()?;
        let options = draft202012::options()
            .should_validate_formats(true)
            .with_registry(&registry)
            .offline();
        let mut validators = HashMap::new();
        for (name, schema) in schemas {
            validators.insert(name.clone(), options.build(schema)?);
        }
        Ok(Self { validators })
    }

    pub fn judge(&self, model: &str, instance: &str) -> Result<Verdict, String> {
        let validator = self
            .validators
            .get(model)
            .ok_or_else(|| format!("unknown schema: {model}"))?;
        let instance: Value =
            serde_json::from_str(instance).map_err(|error| format!("no JSON: {error}"))?;
        // Not `iter_errors` of the validator: for `anyOf` that names the place of the `anyOf` alone.
        let evaluation = validator.evaluate(&instance);
        let errors = evaluation.iter_errors();
        Ok(Verdict {
            valid: validator.is_valid(&instance),
            errors: errors.map(|e| e.instance_location.to_string()).collect(),
        })
    }
}
