// Generated from schemas/ by `npm run generate`. Do not edit.
import * as v from 'valibot';
import { isObject, isTextByName } from '../object.js';

const text = v.string();
const notEmptyText = v.pipe(v.string(), v.minLength(1));
const nullishText = v.nullish(text);

const actorKind = v.picklist(["human","llm","system"]);

const artifactClass = v.picklist(["input","workflow","output","evidence","policy","runtime"]);

const artifactPath = notEmptyText;

const artifactIdentity = v.strictObject({
  mission_key: notEmptyText,
  path: artifactPath,
  artifact_class: artifactClass,
  run_id: nullishText,
  wp_id: nullishText,
});

const hash = notEmptyText;

const hashAlgorithm = v.picklist(["sha256","sha512","md5"]);

const nonNegativeInteger = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const contentHashRef = v.strictObject({
  hash: hash,
  algorithm: hashAlgorithm,
  size_bytes: v.nullish(nonNegativeInteger),
  encoding: nullishText,
});

const contextDiagnostics = v.custom(isTextByName);

const driftKind = v.picklist(["artifact_added","artifact_removed","artifact_mutated","anomaly_introduced","anomaly_resolved","manifest_version_changed"]);

const eventId = v.pipe(v.string(), v.regex(/^([0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{32})$/));

const timestamp = v.pipe(v.string(), v.regex(/^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$/));

const uuid = v.pipe(v.string(), v.regex(/^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$/));

const schemaVersion = v.pipe(v.string(), v.regex(/^[0-9]+[.][0-9]+[.][0-9]+$/));

export const event = v.looseObject({
  event_id: eventId,
  event_type: notEmptyText,
  aggregate_id: notEmptyText,
  timestamp: timestamp,
  node_id: notEmptyText,
  lamport_clock: nonNegativeInteger,
  project_uuid: uuid,
  correlation_id: eventId,
  payload: v.nullish(v.custom(isObject)),
  causation_id: v.nullish(eventId),
  project_slug: nullishText,
  schema_version: v.nullish(schemaVersion),
  data_tier: v.nullish(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(4))),
});

const manifestVersion = notEmptyText;

const localNamespaceTuple = v.strictObject({
  project_uuid: uuid,
  feature_slug: notEmptyText,
  target_branch: notEmptyText,
  mission_key: notEmptyText,
  manifest_version: manifestVersion,
  step_id: nullishText,
});

const provenanceRef = v.pipe(v.custom(isObject), v.strictObject({
  source_event_ids: v.nullish(v.array(text)),
  git_sha: nullishText,
  git_ref: nullishText,
  actor_id: nullishText,
  actor_kind: v.nullish(actorKind),
  revised_at: v.nullish(timestamp),
}));

const missionDossierArtifactIndexedPayload = v.strictObject({
  namespace: localNamespaceTuple,
  artifact_id: artifactIdentity,
  content_ref: contentHashRef,
  indexed_at: timestamp,
  provenance: v.nullish(provenanceRef),
  step_id: nullishText,
  supersedes: v.nullish(artifactIdentity),
  context_diagnostics: v.nullish(contextDiagnostics),
});

const missionDossierArtifactMissingPayload = v.strictObject({
  namespace: localNamespaceTuple,
  expected_identity: artifactIdentity,
  manifest_step: notEmptyText,
  checked_at: timestamp,
  last_known_ref: v.nullish(provenanceRef),
  remediation_hint: nullishText,
  context_diagnostics: v.nullish(contextDiagnostics),
});

const missionDossierParityDriftDetectedPayload = v.strictObject({
  namespace: localNamespaceTuple,
  expected_hash: hash,
  actual_hash: hash,
  drift_kind: driftKind,
  detected_at: timestamp,
  artifact_ids_changed: v.nullish(v.array(artifactIdentity)),
  rebuild_hint: nullishText,
  context_diagnostics: v.nullish(contextDiagnostics),
});

const missionDossierSnapshotComputedPayload = v.strictObject({
  namespace: localNamespaceTuple,
  snapshot_hash: hash,
  artifact_count: nonNegativeInteger,
  anomaly_count: nonNegativeInteger,
  computed_at: timestamp,
  algorithm: v.nullish(hashAlgorithm),
  context_diagnostics: v.nullish(contextDiagnostics),
});

export const payloads = {
  MissionDossierArtifactIndexed: missionDossierArtifactIndexedPayload,
  MissionDossierArtifactMissing: missionDossierArtifactMissingPayload,
  MissionDossierSnapshotComputed: missionDossierSnapshotComputedPayload,
  MissionDossierParityDriftDetected: missionDossierParityDriftDetectedPayload,
};
