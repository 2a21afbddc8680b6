// Generated from schemas/ by `npm run generate`. Do not edit.
import * as z from 'zod';
import { isTextByName } from '../object.js';

const text = z.string();
const notEmptyText = z.string().min(1);
const nullishText = text.nullish();

const actorKind = z.enum(["human","llm","system"]);

const artifactClass = z.enum(["input","workflow","output","evidence","policy","runtime"]);

const artifactPath = notEmptyText;

const artifactIdentity = z.strictObject({
  mission_key: notEmptyText,
  path: artifactPath,
  artifact_class: artifactClass,
  run_id: nullishText,
  wp_id: nullishText,
});

const hash = notEmptyText;

const hashAlgorithm = z.enum(["sha256","sha512","md5"]);

const nonNegativeInteger = z.int().min(0);

const contentHashRef = z.strictObject({
  hash: hash,
  algorithm: hashAlgorithm,
  size_bytes: nonNegativeInteger.nullish(),
  encoding: nullishText,
});

const contextDiagnostics = z.custom(isTextByName);

const driftKind = z.enum(["artifact_added","artifact_removed","artifact_mutated","anomaly_introduced","anomaly_resolved","manifest_version_changed"]);

const eventId = z.string().regex(/^([0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{32})$/);

const timestamp = z.string().regex(/^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$/);

const uuid = z.string().regex(/^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$/);

const schemaVersion = z.string().regex(/^[0-9]+[.][0-9]+[.][0-9]+$/);

export const event = z.looseObject({
  event_id: eventId,
  event_type: notEmptyText,
  aggregate_id: notEmptyText,
  timestamp: timestamp,
  node_id: notEmptyText,
  lamport_clock: nonNegativeInteger,
  project_uuid: uuid,
  correlation_id: eventId,
  payload: z.looseObject({}).nullish(),
  causation_id: eventId.nullish(),
  project_slug: nullishText,
  schema_version: schemaVersion.nullish(),
  data_tier: z.int().min(0).max(4).nullish(),
});

const manifestVersion = notEmptyText;

const localNamespaceTuple = z.strictObject({
  project_uuid: uuid,
  feature_slug: notEmptyText,
  target_branch: notEmptyText,
  mission_key: notEmptyText,
  manifest_version: manifestVersion,
  step_id: nullishText,
});

const provenanceRef = z.strictObject({
  source_event_ids: z.array(text).nullish(),
  git_sha: nullishText,
  git_ref: nullishText,
  actor_id: nullishText,
  actor_kind: actorKind.nullish(),
  revised_at: timestamp.nullish(),
});

const missionDossierArtifactIndexedPayload = z.strictObject({
  namespace: localNamespaceTuple,
  artifact_id: artifactIdentity,
  content_ref: contentHashRef,
  indexed_at: timestamp,
  provenance: provenanceRef.nullish(),
  step_id: nullishText,
  supersedes: artifactIdentity.nullish(),
  context_diagnostics: contextDiagnostics.nullish(),
});

const missionDossierArtifactMissingPayload = z.strictObject({
  namespace: localNamespaceTuple,
  expected_identity: artifactIdentity,
  manifest_step: notEmptyText,
  checked_at: timestamp,
  last_known_ref: provenanceRef.nullish(),
  remediation_hint: nullishText,
  context_diagnostics: contextDiagnostics.nullish(),
});

const missionDossierParityDriftDetectedPayload = z.strictObject({
  namespace: localNamespaceTuple,
  expected_hash: hash,
  actual_hash: hash,
  drift_kind: driftKind,
  detected_at: timestamp,
  artifact_ids_changed: z.array(artifactIdentity).nullish(),
  rebuild_hint: nullishText,
  context_diagnostics: contextDiagnostics.nullish(),
});

const missionDossierSnapshotComputedPayload = z.strictObject({
  namespace: localNamespaceTuple,
  snapshot_hash: hash,
  artifact_count: nonNegativeInteger,
  anomaly_count: nonNegativeInteger,
  computed_at: timestamp,
  algorithm: hashAlgorithm.nullish(),
  context_diagnostics: contextDiagnostics.nullish(),
});

export const payloads = {
  MissionDossierArtifactIndexed: missionDossierArtifactIndexedPayload,
  MissionDossierArtifactMissing: missionDossierArtifactMissingPayload,
  MissionDossierSnapshotComputed: missionDossierSnapshotComputedPayload,
  MissionDossierParityDriftDetected: missionDossierParityDriftDetectedPayload,
};
