use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::contract::*;

/// Reads the instance into the type of the model and writes it again; `None` if there is no such type.
pub fn round_trip(model: &str, instance: &str) -> Result<Option<String>, String> {
    let through_type = match model {
        "event" => through::<Event>,
        "mission_dossier_artifact_indexed_payload" => {
            through::<MissionDossierArtifactIndexedPayload>
        }
        "mission_dossier_artifact_missing_payload" => {
            through::<MissionDossierArtifactMissingPayload>
        }
        "mission_dossier_parity_drift_detected_payload" => {
            through::<MissionDossierParityDriftDetectedPayload>
        }
        "mission_dossier_snapshot_computed_payload" => {
            through::<MissionDossierSnapshotComputedPayload>
        }
        "mission_dossier_state" => through::<MissionDossierState>,
        _ => return Ok(None),
    };
    through_type(instance)
        .map(Some)
        .map_err(|error| error.to_string())
}

fn through<T: DeserializeOwned + Serialize>(instance: &str) -> serde_json::Result<String> {
    let value: T = serde_json::from_str(instance)?;
    serde_json::to_string(&value)
}
