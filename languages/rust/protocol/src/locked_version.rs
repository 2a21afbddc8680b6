const LOCK: &str = include_str!("../../Cargo.lock");

/// The name of a crate and its locked version, such as `jsonschema 0.61.2`.
pub fn locked_version(name: &str) -> String {
    let version = LOCK
        .split_once(&format!("name = \"{name}\"\nversion = \""))
        .and_then(|(_, after)| after.split('"').next())
        .expect("each dependency is in Cargo.lock");
    format!("{name} {version}")
}
