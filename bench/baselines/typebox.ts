import { Type } from '@sinclair/typebox';
import type { TProperties, TSchema } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import type { TypeCheck } from '@sinclair/typebox/compiler';
import type { DossierEventType } from 'mission-dossier-contracts';
import type { Baseline } from './baseline.js';
import { EVENT_ID, SCHEMA_VERSION, TIMESTAMP, UUID } from './patterns.js';

const nullish = <T extends TSchema>(schema: T) => Type.Optional(Type.Union([Type.Null(), schema]));
const strictObject = <T extends TProperties>(properties: T) =>
  Type.Object(properties, { additionalProperties: false });
const oneOf = (...values: string[]) => Type.Union(values.map((value) => Type.Literal(value)));

const text = Type.String({ minLength: 1 });
const optionalText = nullish(Type.String());
const timestamp = Type.RegExp(TIMESTAMP);
const uuid = Type.RegExp(UUID);
const eventId = Type.RegExp(EVENT_ID);
const count = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
const hashAlgorithm = oneOf('sha256', 'sha512', 'md5');
const contextDiagnostics = nullish(Type.Record(Type.String(), Type.String()));

const namespace = strictObject({
  project_uuid: uuid,
  feature_slug: text,
  target_branch: text,
  mission_key: text,
  manifest_version: text,
  step_id: optionalText,
});

const artifactIdentity = strictObject({
  mission_key: text,
  path: text,
  artifact_class: oneOf('input', 'workflow', 'output', 'evidence', 'policy', 'runtime'),
  run_id: optionalText,
  wp_id: optionalText,
});

const contentRef = strictObject({
  hash: text,
  algorithm: hashAlgorithm,
  size_bytes: nullish(count),
  encoding: optionalText,
});

const provenance = nullish(
  strictObject({
    source_event_ids: nullish(Type.Array(Type.String())),
    git_sha: optionalText,
    git_ref: optionalText,
    actor_id: optionalText,
    actor_kind: nullish(oneOf('human', 'llm', 'system')),
    revised_at: nullish(timestamp),
  }),
);

const payloads = {
  MissionDossierArtifactIndexed: strictObject({
    namespace,
    artifact_id: artifactIdentity,
    content_ref: contentRef,
    indexed_at: timestamp,
    provenance,
    step_id: optionalText,
    supersedes: nullish(artifactIdentity),
    context_diagnostics: contextDiagnostics,
  }),
  MissionDossierArtifactMissing: strictObject({
    namespace,
    expected_identity: artifactIdentity,
    manifest_step: text,
    checked_at: timestamp,
    last_known_ref: provenance,
    remediation_hint: optionalText,
    context_diagnostics: contextDiagnostics,
  }),
  MissionDossierSnapshotComputed: strictObject({
    namespace,
    snapshot_hash: text,
    artifact_count: count,
    anomaly_count: count,
    computed_at: timestamp,
    algorithm: nullish(hashAlgorithm),
    context_diagnostics: contextDiagnostics,
  }),
  MissionDossierParityDriftDetected: strictObject({
    namespace,
    expected_hash: text,
    actual_hash: text,
    drift_kind: oneOf(
      'artifact_added',
      'artifact_removed',
      'artifact_mutated',
      'anomaly_introduced',
      'anomaly_resolved',
      'manifest_version_changed',
    ),
    detected_at: timestamp,
    artifact_ids_changed: nullish(Type.Array(artifactIdentity)),
    rebuild_hint: optionalText,
    context_diagnostics: contextDiagnostics,
  }),
};

const envelopeOf = (eventType: TSchema, payload: TSchema) =>
  Type.Object({
    event_id: eventId,
    event_type: eventType,
    aggregate_id: text,
    timestamp,
    node_id: text,
    lamport_clock: count,
    project_uuid: uuid,
    correlation_id: eventId,
    payload,
    causation_id: nullish(eventId),
    project_slug: optionalText,
    schema_version: nullish(Type.RegExp(SCHEMA_VERSION)),
    data_tier: nullish(Type.Integer({ minimum: 0, maximum: 4 })),
  });

const envelopeCheck = TypeCompiler.Compile(envelopeOf(text, nullish(Type.Object({}))));
const payloadChecks = forEachType((eventType) => payloads[eventType]);
const eventChecks = forEachType((eventType) =>
  envelopeOf(Type.Literal(eventType), payloads[eventType]),
);

function forEachType(
  schemaOf: (eventType: DossierEventType) => TSchema,
): Record<DossierEventType, TypeCheck<TSchema>> {
  return Object.fromEntries(
    (Object.keys(payloads) as DossierEventType[]).map((eventType) => [
      eventType,
      TypeCompiler.Compile(schemaOf(eventType)),
    ]),
  ) as Record<DossierEventType, TypeCheck<TSchema>>;
}

/** TypeBox, compiled: a check for each event type, because a union would try one after the other. */
export const typebox: Baseline = {
  name: 'TypeBox, compiled',
  acceptsEvent: (value) => {
    const eventType = (value as { event_type?: unknown } | null)?.event_type;
    return (
      typeof eventType === 'string' &&
      Object.hasOwn(eventChecks, eventType) &&
      eventChecks[eventType as DossierEventType].Check(value)
    );
  },
  acceptsEnvelope: (value) => envelopeCheck.Check(value),
  acceptsPayload: (eventType, payload) => payloadChecks[eventType].Check(payload),
};
