use serde::Serialize;
use serde::de::DeserializeOwned;

/// Reads an instance into a type and writes it again.
pub type RoundTrip = fn(instance: &str) -> serde_json::Result<String>;

pub fn through<T: DeserializeOwned + Serialize>(instance: &str) -> serde_json::Result<String> {
    let value: T = serde_json::from_str(instance)?;
    serde_json::to_string(&value)
}
