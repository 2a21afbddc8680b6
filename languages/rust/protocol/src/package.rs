use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

use serde_json::Value;

use crate::Subject;

const DEFAULT_FOLDER: &str = "languages/package";
const EVENT_TYPES_FILE: &str = "event_type_to_schema.json";
const MESSAGES_FILE: &str = "messages.json";
const FAMILIES: &str = "families";
const DECLARATION_FILE: &str = "family.json";

/// The schemas of the unpacked npm package.
pub struct Package {
    /// The schemas, by model name (the path in the folder of the schemas without `.json`).
    pub schemas: HashMap<String, Value>,
    /// The declarations of families, by their folders (`families/status`).
    pub families: HashMap<String, Value>,
    /// The name of the schema of each event type's payload.
    pub event_type_to_schema: HashMap<String, String>,
}

impl Package {
    pub fn load(folder: &Path) -> Result<Self, String> {
        let schemas_folder = folder.join("schemas");
        if !schemas_folder.is_dir() {
            return Err(format!(
                "no folder {}: the first argument names the unpacked npm package",
                schemas_folder.display()
            ));
        }
        let event_types = read_json(&schemas_folder.join(EVENT_TYPES_FILE))?;
        let mut schemas = read_models(&schemas_folder, "")?;
        for file in [EVENT_TYPES_FILE, MESSAGES_FILE] {
            schemas.remove(file.trim_end_matches(".json"));
        }
        let families_folder = schemas_folder.join(FAMILIES);
        schemas.extend(read_models(&families_folder, &format!("{FAMILIES}/"))?);
        let mut families = HashMap::new();
        for folder in folders(&families_folder)? {
            let family = folder.file_name().unwrap_or_default().to_string_lossy();
            let name = format!("{FAMILIES}/{family}");
            families.insert(name.clone(), read_json(&folder.join(DECLARATION_FILE))?);
            schemas.extend(read_models(&folder, &format!("{name}/"))?);
        }
        Ok(Self {
            schemas,
            families,
            event_type_to_schema: serde_json::from_value(event_types)
                .map_err(|error| format!("{EVENT_TYPES_FILE}: {error}"))?,
        })
    }

    /// The name of the model that a request names.
    pub fn model<'a>(&'a self, subject: Subject<'a>) -> Result<&'a str, String> {
        match subject {
            Subject::Schema(name) => Ok(name),
            Subject::EventType(event_type) => self
                .event_type_to_schema
                .get(event_type)
                .map(String::as_str)
                .ok_or_else(|| format!("unknown event type: {event_type}")),
        }
    }
}

/// Loads the package from the folder that the first argument names. Prints an error and exits if there is none.
pub fn package_or_exit() -> Package {
    let folder = env::args_os()
        .nth(1)
        .map_or_else(|| PathBuf::from(DEFAULT_FOLDER), PathBuf::from);
    Package::load(&folder).unwrap_or_else(|error| {
        eprintln!("{error}");
        process::exit(2);
    })
}

/// The schemas of a folder, by their names after a prefix.
fn read_models(folder: &Path, prefix: &str) -> Result<HashMap<String, Value>, String> {
    let mut models = HashMap::new();
    for path in entries(folder)? {
        let is_json = path.extension().is_some_and(|name| name == "json");
        if is_json
            && path
                .file_name()
                .is_some_and(|name| name != DECLARATION_FILE)
        {
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            models.insert(format!("{prefix}{name}"), read_json(&path)?);
        }
    }
    Ok(models)
}

fn folders(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut paths = entries(folder)?;
    paths.retain(|path| path.is_dir());
    Ok(paths)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let cannot_list = |error| format!("cannot list {}: {error}", folder.display());
    fs::read_dir(folder)
        .map_err(cannot_list)?
        .map(|entry| Ok(entry.map_err(cannot_list)?.path()))
        .collect()
}

fn read_json(path: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(path)
        .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}
