import * as v from 'valibot';
import type { Baseline } from './baseline.js';
import { isObject, isTextByName } from './object.js';
import { EVENT_ID, SCHEMA_VERSION, TIMESTAMP, UUID } from './patterns.js';

const text = v.pipe(v.string(), v.minLength(1));
const optionalText = v.nullish(v.string());
const timestamp = v.pipe(v.string(), v.regex(TIMESTAMP));
const uuid = v.pipe(v.string(), v.regex(UUID));
const eventId = v.pipe(v.string(), v.regex(EVENT_ID));
/** Whole numbers that a double holds exactly. */
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const hashAlgorithm = v.picklist(['sha256', 'sha512', 'md5']);
const contextDiagnostics = v.nullish(v.custom(isTextByName));

const namespace = v.strictObject({
  project_uuid: uuid,
  feature_slug: text,
  target_branch: text,
  mission_key: text,
  manifest_version: text,
  step_id: optionalText,
});

const artifactIdentity = v.strictObject({
  mission_key: text,
  path: text,
  artifact_class: v.picklist(['input', 'workflow', 'output', 'evidence', 'policy', 'runtime']),
  run_id: optionalText,
  wp_id: optionalText,
});

const contentRef = v.strictObject({
  hash: text,
  algorithm: hashAlgorithm,
  size_bytes: v.nullish(count),
  encoding: optionalText,
});

const provenance = v.nullish(
  v.pipe(
    v.custom(isObject),
    v.strictObject({
      source_event_ids: v.nullish(v.array(v.string())),
      git_sha: optionalText,
      git_ref: optionalText,
      actor_id: optionalText,
      actor_kind: v.nullish(v.picklist(['human', 'llm', 'system'])),
      revised_at: v.nullish(timestamp),
    }),
  ),
);

const payloads = {
  MissionDossierArtifactIndexed: v.strictObject({
    namespace,
    artifact_id: artifactIdentity,
    content_ref: contentRef,
    indexed_at: timestamp,
    provenance,
    step_id: optionalText,
    supersedes: v.nullish(artifactIdentity),
    context_diagnostics: contextDiagnostics,
  }),
  MissionDossierArtifactMissing: v.strictObject({
    namespace,
    expected_identity: artifactIdentity,
    manifest_step: text,
    checked_at: timestamp,
    last_known_ref: provenance,
    remediation_hint: optionalText,
    context_diagnostics: contextDiagnostics,
  }),
  MissionDossierSnapshotComputed: v.strictObject({
    namespace,
    snapshot_hash: text,
    artifact_count: count,
    anomaly_count: count,
    computed_at: timestamp,
    algorithm: v.nullish(hashAlgorithm),
    context_diagnostics: contextDiagnostics,
  }),
  MissionDossierParityDriftDetected: v.strictObject({
    namespace,
    expected_hash: text,
    actual_hash: text,
    drift_kind: v.picklist([
      'artifact_added',
      'artifact_removed',
      'artifact_mutated',
      'anomaly_introduced',
      'anomaly_resolved',
      'manifest_version_changed',
    ]),
    detected_at: timestamp,
    artifact_ids_changed: v.nullish(v.array(artifactIdentity)),
    rebuild_hint: optionalText,
    context_diagnostics: contextDiagnostics,
  }),
};

const envelopeEntries = {
  event_id: eventId,
  aggregate_id: text,
  timestamp,
  node_id: text,
  lamport_clock: count,
  project_uuid: uuid,
  correlation_id: eventId,
  causation_id: v.nullish(eventId),
  project_slug: optionalText,
  schema_version: v.nullish(v.pipe(v.string(), v.regex(SCHEMA_VERSION))),
  data_tier: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4))),
};

const envelope = v.looseObject({
  ...envelopeEntries,
  event_type: text,
  payload: v.nullish(v.custom(isObject)),
});

const event = v.variant('event_type', [
  v.looseObject({
    ...envelopeEntries,
    event_type: v.literal('MissionDossierArtifactIndexed'),
    payload: payloads.MissionDossierArtifactIndexed,
  }),
  v.looseObject({
    ...envelopeEntries,
    event_type: v.literal('MissionDossierArtifactMissing'),
    payload: payloads.MissionDossierArtifactMissing,
  }),
  v.looseObject({
    ...envelopeEntries,
    event_type: v.literal('MissionDossierSnapshotComputed'),
    payload: payloads.MissionDossierSnapshotComputed,
  }),
  v.looseObject({
    ...envelopeEntries,
    event_type: v.literal('MissionDossierParityDriftDetected'),
    payload: payloads.MissionDossierParityDriftDetected,
  }),
]);

/** valibot, asked for the verdict alone: `is` stops at the first error. */
export const valibot: Baseline = {
  name: 'valibot',
  acceptsEvent: (value) => v.is(event, value),
  acceptsEnvelope: (value) => v.is(envelope, value),
  acceptsPayload: (eventType, payload) => v.is(payloads[eventType], payload),
};
