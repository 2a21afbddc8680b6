// Generated from schemas/ by `npm run generate`. Do not edit.
/* eslint-disable @typescript-eslint/no-explicit-any -- any value may be asked about */
import * as above from '../predicates.js';
import { isObject, isText } from '../predicates.js';

export const SHA256_HEX_PATTERN = /^[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]$/;

export function isArtifactCounts(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "total":
      case "required":
      case "required_present":
      case "required_missing":
      case "optional":
      case "optional_present":
        break;
      default:
        return false;
    }
  }
  return (
    above.isNonNegativeInteger(value.total) &&
    above.isNonNegativeInteger(value.required) &&
    above.isNonNegativeInteger(value.required_present) &&
    above.isNonNegativeInteger(value.required_missing) &&
    above.isNonNegativeInteger(value.optional) &&
    above.isNonNegativeInteger(value.optional_present)
  );
}

export function isCompletenessStatus(value: any): boolean {
  return (
    (value === "complete" || value === "incomplete" || value === "unknown")
  );
}

export function isDriftSeverity(value: any): boolean {
  return (
    (value === "info" || value === "warning" || value === "error")
  );
}

export function isEvent(value: any): boolean {
  return (
    isObject(value) &&
    above.isEventId(value.event_id) &&
    isText(value.event_type) &&
    isText(value.aggregate_id) &&
    above.isTimestamp(value.timestamp) &&
    isText(value.node_id) &&
    (value.lamport_clock == null || above.isNonNegativeInteger(value.lamport_clock)) &&
    above.isUuid(value.project_uuid) &&
    (value.correlation_id == null || above.isEventId(value.correlation_id)) &&
    (value.payload == null || isObject(value.payload)) &&
    (value.causation_id == null || above.isEventId(value.causation_id)) &&
    (value.project_slug == null || typeof value.project_slug === 'string') &&
    (value.schema_version == null || above.isSchemaVersion(value.schema_version)) &&
    (value.data_tier == null || (Number.isInteger(value.data_tier) && value.data_tier >= 0 && value.data_tier <= 4))
  );
}

export function isFlatArtifactClass(value: any): boolean {
  return (
    (value === "input" || value === "workflow" || value === "output" || value === "evidence" || value === "policy" || value === "runtime" || value === "other")
  );
}

export function isMissingReasonCode(value: any): boolean {
  return (
    (value === "not_found" || value === "unreadable" || value === "invalid_format" || value === "deleted_after_scan")
  );
}

export function isMissionArtifactIdentity(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "mission_type":
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
    isText(value.mission_type) &&
    above.isArtifactPath(value.path) &&
    above.isArtifactClass(value.artifact_class) &&
    (value.run_id == null || typeof value.run_id === 'string') &&
    (value.wp_id == null || typeof value.wp_id === 'string')
  );
}

export function isMissionNamespaceTuple(value: any): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "project_uuid":
      case "mission_slug":
      case "target_branch":
      case "mission_type":
      case "manifest_version":
      case "step_id":
        break;
      default:
        return false;
    }
  }
  return (
    above.isUuid(value.project_uuid) &&
    isText(value.mission_slug) &&
    isText(value.target_branch) &&
    isText(value.mission_type) &&
    above.isManifestVersion(value.manifest_version) &&
    (value.step_id == null || typeof value.step_id === 'string')
  );
}

export function isRequiredStatus(value: any): boolean {
  return (
    (value === "required" || value === "optional")
  );
}

export function isSha256Hex(value: any): boolean {
  return (
    typeof value === 'string' &&
    SHA256_HEX_PATTERN.test(value)
  );
}
