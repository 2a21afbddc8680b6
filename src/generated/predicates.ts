// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable @typescript-eslint/no-explicit-any -- any value may be asked about */

export function isObject(value: any): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: any): boolean {
  return typeof value === 'string' && value !== '';
}

export function isArrayOf(value: any, isItem: (item: any) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) if (!isItem(value[i])) return false;
  return true;
}

export function isMapOf(value: any, isMember: (member: any) => boolean): boolean {
  if (!isObject(value)) return false;
  for (const key in value) if (!isMember(value[key])) return false;
  return true;
}

export const EVENT_ID_PATTERN = /^(?:[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]|[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]|[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f])$/;
export const SCHEMA_VERSION_PATTERN = /^[0-9]+[.][0-9]+[.][0-9]+$/;
export const TIMESTAMP_PATTERN = /^(?:[1-9][0-9][0-9][0-9]-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[1-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.][0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9])?)?)?)?)?)?)?)?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$/;
export const UUID_PATTERN = /^[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]-[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]$/;

export function isActorKind(value: any): boolean {
  return (
    (value === "human" || value === "llm" || value === "system")
  );
}

export function isArtifactClass(value: any): boolean {
  return (
    (value === "input" || value === "workflow" || value === "output" || value === "evidence" || value === "policy" || value === "runtime")
  );
}

export function isArtifactEntry(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "identity":
      case "content_ref":
      case "indexed_at":
      case "provenance":
      case "superseded":
      case "step_id":
        break;
      default:
        return false;
    }
  }
  return (
    isArtifactIdentity(value.identity) &&
    isContentHashRef(value.content_ref) &&
    isTimestamp(value.indexed_at) &&
    (value.provenance == null || isProvenanceRef(value.provenance)) &&
    typeof value.superseded === 'boolean' &&
    (value.step_id == null || typeof value.step_id === 'string')
  );
}

export function isArtifactIdentity(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "mission_key":
      case "path":
      case "artifact_class":
      case "run_id":
      case "wp_id":
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.mission_key) &&
    isArtifactPath(value.path) &&
    isArtifactClass(value.artifact_class) &&
    (value.run_id == null || typeof value.run_id === 'string') &&
    (value.wp_id == null || typeof value.wp_id === 'string')
  );
}

export function isArtifactPath(value: any): boolean {
  return (
    isText(value)
  );
}

export function isContentHashRef(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "hash":
      case "algorithm":
      case "size_bytes":
      case "encoding":
        break;
      default:
        return false;
    }
  }
  return (
    isHash(value.hash) &&
    isHashAlgorithm(value.algorithm) &&
    (value.size_bytes == null || isNonNegativeInteger(value.size_bytes)) &&
    (value.encoding == null || typeof value.encoding === 'string')
  );
}

export function isContextDiagnostics(value: any): boolean {
  return (
    isMapOf(value, (value: any) => typeof value === 'string')
  );
}

export function isDriftKind(value: any): boolean {
  return (
    (value === "artifact_added" || value === "artifact_removed" || value === "artifact_mutated" || value === "anomaly_introduced" || value === "anomaly_resolved" || value === "manifest_version_changed")
  );
}

export function isEvent(value: any): boolean {
  return (
    isObject(value) &&
    isEventId(value.event_id) &&
    isText(value.event_type) &&
    isText(value.aggregate_id) &&
    isTimestamp(value.timestamp) &&
    isText(value.node_id) &&
    isNonNegativeInteger(value.lamport_clock) &&
    isUuid(value.project_uuid) &&
    isEventId(value.correlation_id) &&
    (value.payload == null || isObject(value.payload)) &&
    (value.causation_id == null || isEventId(value.causation_id)) &&
    (value.project_slug == null || typeof value.project_slug === 'string') &&
    (value.schema_version == null || isSchemaVersion(value.schema_version)) &&
    (value.data_tier == null || (Number.isInteger(value.data_tier) && value.data_tier >= 0 && value.data_tier <= 4))
  );
}

export function isEventId(value: any): boolean {
  return (
    typeof value === 'string' &&
    EVENT_ID_PATTERN.test(value)
  );
}

export function isHash(value: any): boolean {
  return (
    isText(value)
  );
}

export function isHashAlgorithm(value: any): boolean {
  return (
    (value === "sha256" || value === "sha512" || value === "md5")
  );
}

export function isLocalNamespaceTuple(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "project_uuid":
      case "feature_slug":
      case "target_branch":
      case "mission_key":
      case "manifest_version":
      case "step_id":
        break;
      default:
        return false;
    }
  }
  return (
    isUuid(value.project_uuid) &&
    isText(value.feature_slug) &&
    isText(value.target_branch) &&
    isText(value.mission_key) &&
    isManifestVersion(value.manifest_version) &&
    (value.step_id == null || typeof value.step_id === 'string')
  );
}

export function isManifestVersion(value: any): boolean {
  return (
    isText(value)
  );
}

export function isMissionDossierArtifactIndexedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "namespace":
      case "artifact_id":
      case "content_ref":
      case "indexed_at":
      case "provenance":
      case "step_id":
      case "supersedes":
      case "context_diagnostics":
        break;
      default:
        return false;
    }
  }
  return (
    isLocalNamespaceTuple(value.namespace) &&
    isArtifactIdentity(value.artifact_id) &&
    isContentHashRef(value.content_ref) &&
    isTimestamp(value.indexed_at) &&
    (value.provenance == null || isProvenanceRef(value.provenance)) &&
    (value.step_id == null || typeof value.step_id === 'string') &&
    (value.supersedes == null || isArtifactIdentity(value.supersedes)) &&
    (value.context_diagnostics == null || isContextDiagnostics(value.context_diagnostics))
  );
}

export function isMissionDossierArtifactMissingPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "namespace":
      case "expected_identity":
      case "manifest_step":
      case "checked_at":
      case "last_known_ref":
      case "remediation_hint":
      case "context_diagnostics":
        break;
      default:
        return false;
    }
  }
  return (
    isLocalNamespaceTuple(value.namespace) &&
    isArtifactIdentity(value.expected_identity) &&
    isText(value.manifest_step) &&
    isTimestamp(value.checked_at) &&
    (value.last_known_ref == null || isProvenanceRef(value.last_known_ref)) &&
    (value.remediation_hint == null || typeof value.remediation_hint === 'string') &&
    (value.context_diagnostics == null || isContextDiagnostics(value.context_diagnostics))
  );
}

export function isMissionDossierParityDriftDetectedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "namespace":
      case "expected_hash":
      case "actual_hash":
      case "drift_kind":
      case "detected_at":
      case "artifact_ids_changed":
      case "rebuild_hint":
      case "context_diagnostics":
        break;
      default:
        return false;
    }
  }
  return (
    isLocalNamespaceTuple(value.namespace) &&
    isHash(value.expected_hash) &&
    isHash(value.actual_hash) &&
    isDriftKind(value.drift_kind) &&
    isTimestamp(value.detected_at) &&
    (value.artifact_ids_changed == null || isArrayOf(value.artifact_ids_changed, isArtifactIdentity)) &&
    (value.rebuild_hint == null || typeof value.rebuild_hint === 'string') &&
    (value.context_diagnostics == null || isContextDiagnostics(value.context_diagnostics))
  );
}

export function isMissionDossierSnapshotComputedPayload(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "namespace":
      case "snapshot_hash":
      case "artifact_count":
      case "anomaly_count":
      case "computed_at":
      case "algorithm":
      case "context_diagnostics":
        break;
      default:
        return false;
    }
  }
  return (
    isLocalNamespaceTuple(value.namespace) &&
    isHash(value.snapshot_hash) &&
    isNonNegativeInteger(value.artifact_count) &&
    isNonNegativeInteger(value.anomaly_count) &&
    isTimestamp(value.computed_at) &&
    (value.algorithm == null || isHashAlgorithm(value.algorithm)) &&
    (value.context_diagnostics == null || isContextDiagnostics(value.context_diagnostics))
  );
}

export function isNonNegativeInteger(value: any): boolean {
  return (
    Number.isInteger(value) &&
    value >= 0 &&
    value <= 9007199254740991
  );
}

export function isProvenanceRef(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "source_event_ids":
      case "git_sha":
      case "git_ref":
      case "actor_id":
      case "actor_kind":
      case "revised_at":
        break;
      default:
        return false;
    }
  }
  return (
    (value.source_event_ids == null || isArrayOf(value.source_event_ids, (value: any) => typeof value === 'string')) &&
    (value.git_sha == null || typeof value.git_sha === 'string') &&
    (value.git_ref == null || typeof value.git_ref === 'string') &&
    (value.actor_id == null || typeof value.actor_id === 'string') &&
    (value.actor_kind == null || isActorKind(value.actor_kind)) &&
    (value.revised_at == null || isTimestamp(value.revised_at))
  );
}

let lastSchemaVersion: unknown = "1.0.0";

export function isSchemaVersion(value: any): boolean {
  if (value === lastSchemaVersion) return true;
  if (!(typeof value === 'string' && SCHEMA_VERSION_PATTERN.test(value))) return false;
  lastSchemaVersion = value;
  return true;
}

let lastTimestamp: unknown = "2026-02-21T15:12:40+01:00";

export function isTimestamp(value: any): boolean {
  if (value === lastTimestamp) return true;
  if (!(typeof value === 'string' && TIMESTAMP_PATTERN.test(value))) return false;
  lastTimestamp = value;
  return true;
}

let lastUuid: unknown = "c683f2f1-744b-5ffd-9f08-b34c49b01e57";

export function isUuid(value: any): boolean {
  if (value === lastUuid) return true;
  if (!(typeof value === 'string' && UUID_PATTERN.test(value))) return false;
  lastUuid = value;
  return true;
}
