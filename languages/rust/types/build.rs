//! Generates the types from the package's bundled schemas: a module for each family, and a function that finds
//! the type of a model.

use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::{Map, Value, json};
use typify::{TypeSpace, TypeSpaceImpl, TypeSpaceSettings};

const FAMILIES: &str = "families";

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The models of a family that are objects. Strings and numbers are parts of these.
struct Family {
    name: String,
    bundles: Vec<Bundle>,
}

/// A model, with the models that it refers to.
struct Bundle {
    model: String,
    title: String,
    schema: Map<String, Value>,
}

fn main() {
    if let Err(error) = generate() {
        println!("cargo::error={error}; DOSSIER_PACKAGE names the unpacked package");
    }
}

fn generate() -> Result<()> {
    let folder = package_folder().join("schemas/bundled");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut families = vec![read_family("dossier".to_owned(), &folder, "")?];
    let listed = entries(&folder.join(FAMILIES))?;
    for folder in listed.iter().filter(|path| path.is_dir()) {
        let name = stem(folder);
        let prefix = format!("{FAMILIES}/{name}/");
        families.push(read_family(name, folder, &prefix)?);
    }
    let mut code = through_type(&families);
    for family in families {
        code += &module(family)?;
    }
    let generated = PathBuf::from(env::var("OUT_DIR")?).join("contract.rs");
    fs::write(generated, code)?;
    Ok(())
}

fn read_family(name: String, folder: &Path, prefix: &str) -> Result<Family> {
    let mut bundles = Vec::new();
    for file in entries(folder)?.iter().filter(|path| path.is_file()) {
        let schema: Map<String, Value> = serde_json::from_str(&fs::read_to_string(file)?)
            .map_err(|error| format!("{}: {error}", file.display()))?;
        if schema["type"] == "object" {
            bundles.push(Bundle {
                model: format!("{prefix}{}", stem(file)),
                title: schema["title"]
                    .as_str()
                    .ok_or("a model has no title")?
                    .to_owned(),
                schema,
            });
        }
    }
    Ok(Family { name, bundles })
}

/// A function that returns the one that reads and writes a model.
fn through_type(families: &[Family]) -> String {
    let mut arms = String::new();
    for Family { name, bundles } in families {
        for Bundle { model, title, .. } in bundles {
            arms += &format!("{model:?} => Some(through::<{name}::{title}>),");
        }
    }
    format!(
        "pub fn through_type(model: &str) -> Option<Through> {{ match model {{ {arms} _ => None }} }}"
    )
}

/// A module with the types of a family. Its bundles are one list of definitions: generating each separately
/// would define shared types several times.
fn module(Family { name, bundles }: Family) -> Result<String> {
    let mut definitions = Map::new();
    for Bundle {
        title, mut schema, ..
    } in bundles
    {
        if let Some(Value::Object(shared)) = schema.remove("$defs") {
            definitions.extend(shared);
        }
        definitions.insert(title, schema.into());
    }
    let mut types = TypeSpace::new(&settings());
    types.add_root_schema(serde_json::from_value(json!({ "$defs": definitions }))?)?;
    Ok(format!("pub mod {name} {{ {} }}", types.to_stream()))
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

/// What is in a folder, in order.
fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let listed = fs::read_dir(folder)
        .map_err(|error| format!("cannot list {}: {error}", folder.display()))?;
    let mut paths = Vec::new();
    for entry in listed {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
