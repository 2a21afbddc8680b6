import * as z from 'zod';
import type { Baseline } from './baseline.js';
import { isTextByName } from './object.js';
import { EVENT_ID, SCHEMA_VERSION, TIMESTAMP, UUID } from './patterns.js';

const text = z.string().min(1);
const optionalText = z.string().nullish();
const timestamp = z.string().regex(TIMESTAMP);
const uuid = z.string().regex(UUID);
const eventId = z.string().regex(EVENT_ID);
/** Whole numbers that a double holds exactly. */
const count = z.int().min(0);
const hashAlgorithm = z.enum(['sha256', 'sha512', 'md5']);
const contextDiagnostics = z.custom(isTextByName).nullish();

const namespace = z.strictObject({
  project_uuid: uuid,
  feature_slug: text,
  target_branch: text,
  mission_key: text,
  manifest_version: text,
  step_id: optionalText,
});

const artifactIdentity = z.strictObject({
  mission_key: text,
  path: text,
  artifact_class: z.enum(['input', 'workflow', 'output', 'evidence', 'policy', 'runtime']),
  run_id: optionalText,
  wp_id: optionalText,
});

const contentRef = z.strictObject({
  hash: text,
  algorithm: hashAlgorithm,
  size_bytes: count.nullish(),
  encoding: optionalText,
});

const provenance = z
  .strictObject({
    source_event_ids: z.array(z.string()).nullish(),
    git_sha: optionalText,
    git_ref: optionalText,
    actor_id: optionalText,
    actor_kind: z.enum(['human', 'llm', 'system']).nullish(),
    revised_at: timestamp.nullish(),
  })
  .nullish();

const payloads = {
  MissionDossierArtifactIndexed: z.strictObject({
    namespace,
    artifact_id: artifactIdentity,
    content_ref: contentRef,
    indexed_at: timestamp,
    provenance,
    step_id: optionalText,
    supersedes: artifactIdentity.nullish(),
    context_diagnostics: contextDiagnostics,
  }),
  MissionDossierArtifactMissing: z.strictObject({
    namespace,
    expected_identity: artifactIdentity,
    manifest_step: text,
    checked_at: timestamp,
    last_known_ref: provenance,
    remediation_hint: optionalText,
    context_diagnostics: contextDiagnostics,
  }),
  MissionDossierSnapshotComputed: z.strictObject({
    namespace,
    snapshot_hash: text,
    artifact_count: count,
    anomaly_count: count,
    computed_at: timestamp,
    algorithm: hashAlgorithm.nullish(),
    context_diagnostics: contextDiagnostics,
  }),
  MissionDossierParityDriftDetected: z.strictObject({
    namespace,
    expected_hash: text,
    actual_hash: text,
    drift_kind: z.enum([
      'artifact_added',
      'artifact_removed',
      'artifact_mutated',
      'anomaly_introduced',
      'anomaly_resolved',
      'manifest_version_changed',
    ]),
    detected_at: timestamp,
    artifact_ids_changed: z.array(artifactIdentity).nullish(),
    rebuild_hint: optionalText,
    context_diagnostics: contextDiagnostics,
  }),
};

const envelope = z.looseObject({
  event_id: eventId,
  event_type: text,
  aggregate_id: text,
  timestamp,
  node_id: text,
  lamport_clock: count,
  project_uuid: uuid,
  correlation_id: eventId,
  payload: z.looseObject({}).nullish(),
  causation_id: eventId.nullish(),
  project_slug: optionalText,
  schema_version: z.string().regex(SCHEMA_VERSION).nullish(),
  data_tier: z.int().min(0).max(4).nullish(),
});

const event = z.discriminatedUnion('event_type', [
  envelope.extend({
    event_type: z.literal('MissionDossierArtifactIndexed'),
    payload: payloads.MissionDossierArtifactIndexed,
  }),
  envelope.extend({
    event_type: z.literal('MissionDossierArtifactMissing'),
    payload: payloads.MissionDossierArtifactMissing,
  }),
  envelope.extend({
    event_type: z.literal('MissionDossierSnapshotComputed'),
    payload: payloads.MissionDossierSnapshotComputed,
  }),
  envelope.extend({
    event_type: z.literal('MissionDossierParityDriftDetected'),
    payload: payloads.MissionDossierParityDriftDetected,
  }),
]);

/** zod 4: envelope and payload in one schema for each event type. */
export const zod: Baseline = {
  name: 'zod 4',
  acceptsEvent: (value) => event.safeParse(value).success,
  acceptsEnvelope: (value) => envelope.safeParse(value).success,
  acceptsPayload: (eventType, payload) => payloads[eventType].safeParse(payload).success,
};
