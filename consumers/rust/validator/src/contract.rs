use std::collections::{BTreeSet, HashMap};

use jsonschema::{Registry, Validator, draft202012};
use serde_json::Value;

/// A validator for each model of the contract.
pub struct Contract {
    validators: HashMap<String, Validator>,
}

pub struct Verdict {
    pub valid: bool,
    /// JSON pointers to all invalid parts, without duplicates.
    pub errors: BTreeSet<String>,
}

impl Contract {
    pub fn compile(schemas: &HashMap<String, Value>) -> Result<Self, Box<dyn std::error::Error>> {
        // References are bare file names. They are resolved by the `$id`s of the files.
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
            serde_json::from_str(instance).map_err(|error| format!("not JSON: {error}"))?;
        // `iter_errors` of the validator would report only the place of an `anyOf` itself.
        let evaluation = validator.evaluate(&instance);
        let errors = evaluation.iter_errors();
        Ok(Verdict {
            valid: validator.is_valid(&instance),
            errors: errors.map(|e| e.instance_location.to_string()).collect(),
        })
    }
}
