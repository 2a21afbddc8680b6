// Generated from schemas/ by `npm run generate`. Do not edit.
import { Type } from '@sinclair/typebox';

const text = Type.String();
const notEmptyText = Type.String({ minLength: 1 });
const nullishText = Type.Optional(Type.Union([Type.Null(), text]));

const actorKind = Type.Union([Type.Literal("human"), Type.Literal("llm"), Type.Literal("system")]);

const artifactClass = Type.Union([Type.Literal("input"), Type.Literal("workflow"), Type.Literal("output"), Type.Literal("evidence"), Type.Literal("policy"), Type.Literal("runtime")]);

const artifactPath = notEmptyText;

const artifactIdentity = Type.Object({
  mission_key: notEmptyText,
  path: artifactPath,
  artifact_class: artifactClass,
  run_id: nullishText,
  wp_id: nullishText,
}, { additionalProperties: false });

const hash = notEmptyText;

const hashAlgorithm = Type.Union([Type.Literal("sha256"), Type.Literal("sha512"), Type.Literal("md5")]);

const nonNegativeInteger = Type.Integer({ minimum: 0, maximum: 9007199254740991 });

const contentHashRef = Type.Object({
  hash: hash,
  algorithm: hashAlgorithm,
  size_bytes: Type.Optional(Type.Union([Type.Null(), nonNegativeInteger])),
  encoding: nullishText,
}, { additionalProperties: false });

const contextDiagnostics = Type.Record(Type.String(), Type.String());

const driftKind = Type.Union([Type.Literal("artifact_added"), Type.Literal("artifact_removed"), Type.Literal("artifact_mutated"), Type.Literal("anomaly_introduced"), Type.Literal("anomaly_resolved"), Type.Literal("manifest_version_changed")]);

const eventId = Type.RegExp(/^([0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{32})$/);

const timestamp = Type.RegExp(/^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$/);

const uuid = Type.RegExp(/^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$/);

const schemaVersion = Type.RegExp(/^[0-9]+[.][0-9]+[.][0-9]+$/);

export const event = Type.Object({
  event_id: eventId,
  event_type: notEmptyText,
  aggregate_id: notEmptyText,
  timestamp: timestamp,
  node_id: notEmptyText,
  lamport_clock: nonNegativeInteger,
  project_uuid: uuid,
  correlation_id: eventId,
  payload: Type.Optional(Type.Union([Type.Null(), Type.Object({})])),
  causation_id: Type.Optional(Type.Union([Type.Null(), eventId])),
  project_slug: nullishText,
  schema_version: Type.Optional(Type.Union([Type.Null(), schemaVersion])),
  data_tier: Type.Optional(Type.Union([Type.Null(), Type.Integer({ minimum: 0, maximum: 4 })])),
});

const manifestVersion = notEmptyText;

const localNamespaceTuple = Type.Object({
  project_uuid: uuid,
  feature_slug: notEmptyText,
  target_branch: notEmptyText,
  mission_key: notEmptyText,
  manifest_version: manifestVersion,
  step_id: nullishText,
}, { additionalProperties: false });

const provenanceRef = Type.Object({
  source_event_ids: Type.Optional(Type.Union([Type.Null(), Type.Array(text)])),
  git_sha: nullishText,
  git_ref: nullishText,
  actor_id: nullishText,
  actor_kind: Type.Optional(Type.Union([Type.Null(), actorKind])),
  revised_at: Type.Optional(Type.Union([Type.Null(), timestamp])),
}, { additionalProperties: false });

const missionDossierArtifactIndexedPayload = Type.Object({
  namespace: localNamespaceTuple,
  artifact_id: artifactIdentity,
  content_ref: contentHashRef,
  indexed_at: timestamp,
  provenance: Type.Optional(Type.Union([Type.Null(), provenanceRef])),
  step_id: nullishText,
  supersedes: Type.Optional(Type.Union([Type.Null(), artifactIdentity])),
  context_diagnostics: Type.Optional(Type.Union([Type.Null(), contextDiagnostics])),
}, { additionalProperties: false });

const missionDossierArtifactMissingPayload = Type.Object({
  namespace: localNamespaceTuple,
  expected_identity: artifactIdentity,
  manifest_step: notEmptyText,
  checked_at: timestamp,
  last_known_ref: Type.Optional(Type.Union([Type.Null(), provenanceRef])),
  remediation_hint: nullishText,
  context_diagnostics: Type.Optional(Type.Union([Type.Null(), contextDiagnostics])),
}, { additionalProperties: false });

const missionDossierParityDriftDetectedPayload = Type.Object({
  namespace: localNamespaceTuple,
  expected_hash: hash,
  actual_hash: hash,
  drift_kind: driftKind,
  detected_at: timestamp,
  artifact_ids_changed: Type.Optional(Type.Union([Type.Null(), Type.Array(artifactIdentity)])),
  rebuild_hint: nullishText,
  context_diagnostics: Type.Optional(Type.Union([Type.Null(), contextDiagnostics])),
}, { additionalProperties: false });

const missionDossierSnapshotComputedPayload = Type.Object({
  namespace: localNamespaceTuple,
  snapshot_hash: hash,
  artifact_count: nonNegativeInteger,
  anomaly_count: nonNegativeInteger,
  computed_at: timestamp,
  algorithm: Type.Optional(Type.Union([Type.Null(), hashAlgorithm])),
  context_diagnostics: Type.Optional(Type.Union([Type.Null(), contextDiagnostics])),
}, { additionalProperties: false });

export const payloads = {
  MissionDossierArtifactIndexed: missionDossierArtifactIndexedPayload,
  MissionDossierArtifactMissing: missionDossierArtifactMissingPayload,
  MissionDossierSnapshotComputed: missionDossierSnapshotComputedPayload,
  MissionDossierParityDriftDetected: missionDossierParityDriftDetectedPayload,
};
