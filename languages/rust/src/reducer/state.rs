use serde_json::Value;

use crate::canonical_json::canonical_json;
use crate::complete::complete;
use crate::types::MissionDossierState;

impl MissionDossierState {
    /// The state as JSON in its complete form: what is unknown is null (C20).
    ///
    /// # Panics
    ///
    /// Never: every state is JSON.
    #[must_use]
    pub fn to_complete_json(&self) -> Value {
        let mut state = serde_json::to_value(self).expect("every state is JSON");
        complete("mission_dossier_state", &mut state);
        state
    }

    /// The complete form as canonical JSON (RFC 8785): the same bytes in every language.
    ///
    /// # Panics
    ///
    /// Never: the numbers of a state are doubles.
    #[must_use]
    pub fn to_canonical_json(&self) -> String {
        canonical_json(&self.to_complete_json()).expect("the numbers of a state are doubles")
    }
}
