// Generated from schemas/ by `npm run generate`. Do not edit.
import { Type } from '@sinclair/typebox';

const actorKind = Type.Union([Type.Literal("human"), Type.Literal("llm"), Type.Literal("system")]);

const artifactClass = Type.Union([Type.Literal("input"), Type.Literal("workflow"), Type.Literal("output"), Type.Literal("evidence"), Type.Literal("policy"), Type.Literal("runtime")]);

const artifactPath = Type.String({ minLength: 1 });

const artifactIdentity = Type.Object({
  mission_key: Type.String({ minLength: 1 }),
  path: artifactPath,
  artifact_class: artifactClass,
  run_id: Type.Optional(Type.Union([Type.Null(), Type.String()])),
  wp_id: Type.Optional(Type.Union([Type.Null(), Type.String()])),
}, { additionalProperties: false });

const hash = Type.String({ minLength: 1 });

const hashAlgorithm = Type.Union([Type.Literal("sha256"), Type.Literal("sha512"), Type.Literal("md5")]);

const nonNegativeInteger = Type.Integer({ minimum: 0, maximum: 9007199254740991 });

const contentHashRef = Type.Object({
  hash: hash,
  algorithm: hashAlgorithm,
  size_bytes: Type.Optional(Type.Union([Type.Null(), nonNegativeInteger])),
  encoding: Type.Optional(Type.Union([Type.Null(), Type.String()])),
}, { additionalProperties: false });

const contextDiagnostics = Type.Record(Type.String(), Type.String());

const driftKind = Type.Union([Type.Literal("artifact_added"), Type.Literal("artifact_removed"), Type.Literal("artifact_mutated"), Type.Literal("anomaly_introduced"), Type.Literal("anomaly_resolved"), Type.Literal("manifest_version_changed")]);

const eventId = Type.RegExp(/^([0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{32})$/);

const timestamp = Type.RegExp(/^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$/);

const uuid = Type.RegExp(/^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$/);

const schemaVersion = Type.RegExp(/^[0-9]+[.][0-9]+[.][0-9]+$/);

export const event = Type.Object({
  event_id: eventId,
  event_type: Type.String({ minLength: 1 }),
  aggregate_id: Type.String({ minLength: 1 }),
  timestamp: timestamp,
  node_id: Type.String({ minLength: 1 }),
  lamport_clock: nonNegativeInteger,
  project_uuid: uuid,
  correlation_id: eventId,
  payload: Type.Optional(Type.Union([Type.Null(), Type.Object({})])),
  causation_id: Type.Optional(Type.Union([Type.Null(), eventId])),
  project_slug: Type.Optional(Type.Union([Type.Null(), Type.String()])),
  schema_version: Type.Optional(Type.Union([Type.Null(), schemaVersion])),
  data_tier: Type.Optional(Type.Union([Type.Null(), Type.Integer({ minimum: 0, maximum: 4 })])),
});

const manifestVersion = Type.String({ minLength: 1 });

const localNamespaceTuple = Type.Object({
  project_uuid: uuid,
  feature_slug: Type.String({ minLength: 1 }),
  target_branch: Type.String({ minLength: 1 }),
  mission_key: Type.String({ minLength: 1 }),
  manifest_version: manifestVersion,
  step_id: Type.Optional(Type.Union([Type.Null(), Type.String()])),
}, { additionalProperties: false });

const provenanceRef = Type.Object({
  source_event_ids: Type.Optional(Type.Union([Type.Null(), Type.Array(Type.String())])),
  git_sha: Type.Optional(Type.Union([Type.Null(), Type.String()])),
  git_ref: Type.Optional(Type.Union([Type.Null(), Type.String()])),
  actor_id: Type.Optional(Type.Union([Type.Null(), Type.String()])),
  actor_kind: Type.Optional(Type.Union([Type.Null(), actorKind])),
  revised_at: Type.Optional(Type.Union([Type.Null(), timestamp])),
}, { additionalProperties: false });

const missionDossierArtifactIndexedPayload = Type.Object({
  namespace: localNamespaceTuple,
  artifact_id: artifactIdentity,
  content_ref: contentHashRef,
  indexed_at: timestamp,
  provenance: Type.Optional(Type.Union([Type.Null(), provenanceRef])),
  step_id: Type.Optional(Type.Union([Type.Null(), Type.String()])),
  supersedes: Type.Optional(Type.Union([Type.Null(), artifactIdentity])),
  context_diagnostics: Type.Optional(Type.Union([Type.Null(), contextDiagnostics])),
}, { additionalProperties: false });

const missionDossierArtifactMissingPayload = Type.Object({
  namespace: localNamespaceTuple,
  expected_identity: artifactIdentity,
  manifest_step: Type.String({ minLength: 1 }),
  checked_at: timestamp,
  last_known_ref: Type.Optional(Type.Union([Type.Null(), provenanceRef])),
  remediation_hint: Type.Optional(Type.Union([Type.Null(), Type.String()])),
  context_diagnostics: Type.Optional(Type.Union([Type.Null(), contextDiagnostics])),
}, { additionalProperties: false });

const missionDossierParityDriftDetectedPayload = Type.Object({
  namespace: localNamespaceTuple,
  expected_hash: hash,
  actual_hash: hash,
  drift_kind: driftKind,
  detected_at: timestamp,
  artifact_ids_changed: Type.Optional(Type.Union([Type.Null(), Type.Array(artifactIdentity)])),
  rebuild_hint: Type.Optional(Type.Union([Type.Null(), Type.String()])),
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
