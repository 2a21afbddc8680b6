// Generated from schemas/ by `npm run generate`. Do not edit.
import { modelGuard } from '../../../issues/modelGuard.js';
import type { ModelGuard } from '../../../issues/modelGuard.js';
import type * as types from './types.js';
import * as constraints from './constraints.js';
import * as predicates from './predicates.js';

/** Whether a value is a valid `mission_dossier_artifact_indexed_payload`. */
export const isMissionDossierArtifactIndexedPayload: ModelGuard<types.MissionDossierArtifactIndexedPayload> = /* @__PURE__ */ modelGuard(constraints.mission_dossier_artifact_indexed_payload, predicates.isMissionDossierArtifactIndexedPayload);

/** Whether a value is a valid `mission_dossier_artifact_missing_payload`. */
export const isMissionDossierArtifactMissingPayload: ModelGuard<types.MissionDossierArtifactMissingPayload> = /* @__PURE__ */ modelGuard(constraints.mission_dossier_artifact_missing_payload, predicates.isMissionDossierArtifactMissingPayload);

/** Whether a value is a valid `mission_dossier_parity_drift_detected_payload`. */
export const isMissionDossierParityDriftDetectedPayload: ModelGuard<types.MissionDossierParityDriftDetectedPayload> = /* @__PURE__ */ modelGuard(constraints.mission_dossier_parity_drift_detected_payload, predicates.isMissionDossierParityDriftDetectedPayload);

/** Whether a value is a valid `mission_dossier_snapshot_computed_payload`. */
export const isMissionDossierSnapshotComputedPayload: ModelGuard<types.MissionDossierSnapshotComputedPayload> = /* @__PURE__ */ modelGuard(constraints.mission_dossier_snapshot_computed_payload, predicates.isMissionDossierSnapshotComputedPayload);
