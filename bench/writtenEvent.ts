import type { MissionDossierEvent } from 'mission-dossier-contracts';
import { toGeneration } from 'mission-dossier-contracts/spec-kitty';

/** A form in which the same events are written. */
export type WrittenForm = 'canonical' | '3.0' | 'flat-mission';

const BUILD_ID = '7d5f5b8e-3a5e-4c55-9b5e-0e5b6f0a1c2d';

/** An event as a producer of a generation writes it. */
export function writtenEvent(event: MissionDossierEvent, form: WrittenForm): object {
  if (form === 'canonical') return event;
  if (form === 'flat-mission') return flatEvent(event);
  const result = toGeneration(event, form, { buildId: BUILD_ID });
  if (!result.success)
    throw new Error(`an event of the bench cannot be written: ${event.event_id}`);
  return result.event;
}

function flatEvent({ correlation_id: _, ...event }: MissionDossierEvent): object {
  const { feature_slug, mission_key, ...namespace } = event.payload.namespace;
  const payload = {
    mission_slug: feature_slug,
    ...flatPayload(event as MissionDossierEvent),
    namespace: { ...namespace, mission_slug: feature_slug, mission_type: mission_key },
  };
  return { ...event, schema_version: '3.0.0', build_id: BUILD_ID, payload };
}

function flatPayload(event: MissionDossierEvent): object {
  switch (event.event_type) {
    case 'MissionDossierArtifactIndexed': {
      const { artifact_id, content_ref, step_id } = event.payload;
      return {
        artifact_key: `artifact.${artifact_id.path}`,
        artifact_class: artifact_id.artifact_class,
        relative_path: artifact_id.path,
        content_hash_sha256: content_ref.hash.slice(-HEX_DIGITS).padStart(HEX_DIGITS, '0'),
        size_bytes: content_ref.size_bytes ?? 0,
        wp_id: artifact_id.wp_id ?? null,
        step_id: step_id ?? null,
        required_status: 'required',
      };
    }
    case 'MissionDossierArtifactMissing': {
      const { expected_identity, remediation_hint } = event.payload;
      return {
        artifact_key: `artifact.${expected_identity.path}`,
        artifact_class: expected_identity.artifact_class,
        expected_path_pattern: expected_identity.path,
        reason_code: 'not_found',
        reason_detail: remediation_hint ?? null,
        blocking: true,
      };
    }
    case 'MissionDossierSnapshotComputed': {
      const { snapshot_hash, artifact_count, anomaly_count } = event.payload;
      return {
        parity_hash_sha256: snapshot_hash,
        artifact_counts: {
          total: artifact_count,
          required: artifact_count,
          required_present: artifact_count,
          required_missing: anomaly_count,
          optional: 0,
          optional_present: 0,
        },
        completeness_status: 'complete',
        snapshot_id: event.event_id,
      };
    }
    case 'MissionDossierParityDriftDetected':
      return {
        local_parity_hash: event.payload.actual_hash,
        baseline_parity_hash: event.payload.expected_hash,
        missing_in_local: [],
        missing_in_baseline: [],
        severity: 'warning',
      };
  }
}

const HEX_DIGITS = 64;
