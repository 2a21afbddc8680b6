use serde_json::Map;

use crate::types::{Event, Payload};

impl Event {
    /// The payload as the type for the event type; `None` if the contract does not know that type. An absent payload
    /// is an empty one (C5).
    ///
    /// # Errors
    ///
    /// If the payload does not fit the type. [`validate`](crate::validate) has better messages.
    #[must_use]
    pub fn typed_payload(&self) -> Option<serde_json::Result<Payload>> {
        let empty = Map::new();
        Payload::read(&self.event_type, self.payload.as_ref().unwrap_or(&empty))
    }
}
