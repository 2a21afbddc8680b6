//! Generates the types from the package's bundled schemas.

use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::{Map, Value, json};
use typify::{TypeSpace, TypeSpaceImpl, TypeSpaceSettings};

const MODELS: [&str; 6] = [
    "event",
    "mission_dossier_artifact_indexed_payload",
    "mission_dossier_artifact_missing_payload",
    "mission_dossier_parity_drift_detected_payload",
    "mission_dossier_snapshot_computed_payload",
    "mission_dossier_state",
];

fn main() {
    if let Err(error) = generate() {
        println!("cargo::error={error}; DOSSIER_PACKAGE names the unpacked package");
    }
}

fn generate() -> Result<(), Box<dyn std::error::Error>> {
    let folder = package_folder().join("schemas/bundled");
    let mut definitions = Map::new();
    for model in MODELS {
        add_definitions(&folder.join(model).with_extension("json"), &mut definitions)?;
    }
    let mut types = TypeSpace::new(&settings());
    types.add_root_schema(serde_json::from_value(json!({ "$defs": definitions }))?)?;
    let generated = PathBuf::from(env::var("OUT_DIR")?).join("contract.rs");
    fs::write(generated, types.to_stream().to_string())?;
    Ok(())
}

fn settings() -> TypeSpaceSettings {
    let mut settings = TypeSpaceSettings::default();
    // By default, typify uses `chrono::DateTime<Utc>`, which loses the offset, and `uuid::Uuid`, which
    // loses the letter case: reading and writing an event would change it.
    for name in ["Timestamp", "Uuid"] {
        let traits = [TypeSpaceImpl::Display, TypeSpaceImpl::FromStr];
        settings.with_replacement(name, "::std::string::String", traits.into_iter());
    }
    // Sorted keys: equal values are always written in the same order.
    settings.with_map_type("::std::collections::BTreeMap".to_owned());
    settings
}

/// The folder of the unpacked package. Cargo always runs this in `types/`.
fn package_folder() -> PathBuf {
    println!("cargo::rerun-if-env-changed=DOSSIER_PACKAGE");
    env::var_os("DOSSIER_PACKAGE").map_or_else(|| PathBuf::from("../../package"), PathBuf::from)
}

/// Adds the definitions of a bundle to one common list. Generating each bundle separately would define
/// shared types several times.
fn add_definitions(
    bundle: &Path,
    definitions: &mut Map<String, Value>,
) -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed={}", bundle.display());
    let text = fs::read_to_string(bundle)
        .map_err(|error| format!("cannot read {}: {error}", bundle.display()))?;
    let mut schema: Map<String, Value> = serde_json::from_str(&text)?;
    if let Some(Value::Object(shared)) = schema.remove("$defs") {
        definitions.extend(shared);
    }
    let title = schema["title"]
        .as_str()
        .ok_or("a model has no title")?
        .to_owned();
    definitions.insert(title, schema.into());
    Ok(())
}
