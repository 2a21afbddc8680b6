use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

use serde_json::Value;

use crate::Subject;

const DEFAULT_FOLDER: &str = "consumers/package";
const EVENT_TYPES_FILE: &str = "event_type_to_schema.json";

/// The schemas of the unpacked npm package.
pub struct Package {
    /// The schemas, by model name (the file name without `.json`).
    pub schemas: HashMap<String, Value>,
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
        let mut schemas = HashMap::new();
        for path in json_files(&schemas_folder)? {
            if path
                .file_name()
                .is_some_and(|name| name != EVENT_TYPES_FILE)
            {
                let name = path.file_stem().unwrap_or_default().to_string_lossy();
                schemas.insert(name.into_owned(), read_json(&path)?);
            }
        }
        Ok(Self {
            schemas,
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

fn json_files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let cannot_list = |error| format!("cannot list {}: {error}", folder.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(cannot_list)? {
        let path = entry.map_err(cannot_list)?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            paths.push(path);
        }
    }
    Ok(paths)
}

fn read_json(path: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(path)
        .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}
