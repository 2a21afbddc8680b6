// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ModelName } from './catalogue.js';

/** For each model with a pattern: what a value must be, in words, and an example. */
export const PATTERN_EXPECTATIONS: { readonly [Name in ModelName]?: readonly [expected: string, example: string] } = {
  "checksum": [
    "64 bits in lower-case hex digits",
    "00c0ffee00c0ffee"
  ],
  "event_id": [
    "a 26-character ULID (Crockford base32, any letter case), a hyphenated UUID, or 32 hex digits",
    "01KJ08Q7Y11XVPXHMVF0RGDF20"
  ],
  "schema_version": [
    "a version of three numbers separated by dots",
    "1.0.0"
  ],
  "timestamp": [
    "an RFC 3339 date-time with an offset (upper-case T and Z, a day that exists, years 1000 to 9999, at most 9 fraction digits, no leap second)",
    "2026-02-21T15:12:40+01:00"
  ],
  "uuid": [
    "a hyphenated UUID in either letter case",
    "c683f2f1-744b-5ffd-9f08-b34c49b01e57"
  ]
};

/** For each closed object: the properties that it may have. */
export const CLOSED_OBJECT_PROPERTIES: { readonly [Name in ModelName]?: readonly string[] } = {
  "anomaly_entry": [
    "anomaly_type",
    "expected_identity",
    "manifest_step",
    "checked_at",
    "remediation_hint"
  ],
  "artifact_entry": [
    "identity",
    "content_ref",
    "indexed_at",
    "provenance",
    "superseded",
    "step_id"
  ],
  "artifact_identity": [
    "mission_key",
    "path",
    "artifact_class",
    "run_id",
    "wp_id"
  ],
  "checkpoint_rules": [
    "namespace_identity",
    "anomalies",
    "drifted"
  ],
  "content_hash_ref": [
    "hash",
    "algorithm",
    "size_bytes",
    "encoding"
  ],
  "drift_record": [
    "expected_hash",
    "actual_hash",
    "drift_kind",
    "detected_at"
  ],
  "expected_error": [
    "path",
    "keyword"
  ],
  "fixture": [
    "id",
    "category",
    "type",
    "description",
    "rules",
    "file",
    "schema",
    "errors",
    "expected"
  ],
  "fixture_manifest": [
    "fixtures"
  ],
  "held_event": [
    "event_id",
    "first_version",
    "is_contested"
  ],
  "id_table": [
    "count",
    "rows"
  ],
  "local_namespace_tuple": [
    "project_uuid",
    "feature_slug",
    "target_branch",
    "mission_key",
    "manifest_version",
    "step_id"
  ],
  "mission_dossier_artifact_indexed_payload": [
    "namespace",
    "artifact_id",
    "content_ref",
    "indexed_at",
    "provenance",
    "step_id",
    "supersedes",
    "context_diagnostics"
  ],
  "mission_dossier_artifact_missing_payload": [
    "namespace",
    "expected_identity",
    "manifest_step",
    "checked_at",
    "last_known_ref",
    "remediation_hint",
    "context_diagnostics"
  ],
  "mission_dossier_parity_drift_detected_payload": [
    "namespace",
    "expected_hash",
    "actual_hash",
    "drift_kind",
    "detected_at",
    "artifact_ids_changed",
    "rebuild_hint",
    "context_diagnostics"
  ],
  "mission_dossier_snapshot_computed_payload": [
    "namespace",
    "snapshot_hash",
    "artifact_count",
    "anomaly_count",
    "computed_at",
    "algorithm",
    "context_diagnostics"
  ],
  "mission_dossier_state": [
    "namespace",
    "artifacts",
    "anomalies",
    "latest_snapshot",
    "drift_history",
    "parity_status",
    "event_count"
  ],
  "order_position": [
    "lamport_clock",
    "seconds",
    "nanoseconds",
    "event_id"
  ],
  "path_slot": [
    "path",
    "indexed",
    "superseded_at",
    "missing"
  ],
  "positioned_anomaly": [
    "position",
    "value"
  ],
  "positioned_artifact": [
    "position",
    "value"
  ],
  "positioned_drift": [
    "position",
    "value"
  ],
  "positioned_namespace": [
    "position",
    "value"
  ],
  "positioned_snapshot": [
    "position",
    "value"
  ],
  "projection_checkpoint": [
    "format",
    "version",
    "rules",
    "namespaces",
    "projection",
    "checksum"
  ],
  "projection_content": [
    "namespaces",
    "step_ids",
    "paths",
    "anomalies",
    "latest_snapshot",
    "drifts",
    "ids",
    "conflicting_ids",
    "unsettled_ids",
    "held"
  ],
  "projections_checkpoint": [
    "format",
    "version",
    "rules",
    "projections",
    "checksum"
  ],
  "provenance_ref": [
    "source_event_ids",
    "git_sha",
    "git_ref",
    "actor_id",
    "actor_kind",
    "revised_at"
  ],
  "snapshot_summary": [
    "snapshot_hash",
    "artifact_count",
    "anomaly_count",
    "computed_at",
    "algorithm"
  ]
};

/**
 * For each payload: where values stand that are asserted by length alone (C7), as JSON pointers in
 * which `*` is any index, and their model.
 */
export const ADVISED_VALUES: { readonly [Name in ModelName]?: readonly (readonly [path: string, model: ModelName])[] } = {
  "mission_dossier_artifact_indexed_payload": [
    [
      "/namespace/manifest_version",
      "manifest_version"
    ],
    [
      "/artifact_id/path",
      "artifact_path"
    ],
    [
      "/content_ref/hash",
      "hash"
    ],
    [
      "/supersedes/path",
      "artifact_path"
    ]
  ],
  "mission_dossier_artifact_missing_payload": [
    [
      "/namespace/manifest_version",
      "manifest_version"
    ],
    [
      "/expected_identity/path",
      "artifact_path"
    ]
  ],
  "mission_dossier_snapshot_computed_payload": [
    [
      "/namespace/manifest_version",
      "manifest_version"
    ],
    [
      "/snapshot_hash",
      "hash"
    ]
  ],
  "mission_dossier_parity_drift_detected_payload": [
    [
      "/namespace/manifest_version",
      "manifest_version"
    ],
    [
      "/expected_hash",
      "hash"
    ],
    [
      "/actual_hash",
      "hash"
    ],
    [
      "/artifact_ids_changed/*/path",
      "artifact_path"
    ]
  ]
};
