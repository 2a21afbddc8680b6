"""The entries of the state: every optional field is present, null if unknown (C20)."""

from collections.abc import Iterable
from typing import Any

Object = dict[str, Any]

ARTIFACT_IDENTITY_FIELDS = ("mission_key", "path", "artifact_class", "run_id", "wp_id")
CONTENT_HASH_REF_FIELDS = ("hash", "algorithm", "size_bytes", "encoding")
PROVENANCE_REF_FIELDS = (
    "source_event_ids",
    "git_sha",
    "git_ref",
    "actor_id",
    "actor_kind",
    "revised_at",
)
DRIFT_RECORD_FIELDS = ("expected_hash", "actual_hash", "drift_kind", "detected_at")


def artifact_entry(indexed: Object) -> Object:
    provenance = indexed.get("provenance")
    return {
        "identity": _complete(indexed["artifact_id"], ARTIFACT_IDENTITY_FIELDS),
        "content_ref": _complete(indexed["content_ref"], CONTENT_HASH_REF_FIELDS),
        "indexed_at": indexed["indexed_at"],
        # A provenance may be an empty object.
        "provenance": (
            None if provenance is None else _complete(provenance, PROVENANCE_REF_FIELDS)
        ),
        "superseded": False,
        "step_id": indexed.get("step_id"),
    }


def anomaly_entry(missing: Object) -> Object:
    return {
        "anomaly_type": "missing_artifact",
        "expected_identity": _complete(missing["expected_identity"], ARTIFACT_IDENTITY_FIELDS),
        "manifest_step": missing["manifest_step"],
        "checked_at": missing["checked_at"],
        "remediation_hint": missing.get("remediation_hint"),
    }


def snapshot_summary(snapshot: Object) -> Object:
    return {
        "snapshot_hash": snapshot["snapshot_hash"],
        "artifact_count": snapshot["artifact_count"],
        "anomaly_count": snapshot["anomaly_count"],
        "computed_at": snapshot["computed_at"],
        "algorithm": snapshot.get("algorithm") or "sha256",
    }


def drift_record(drift: Object) -> Object:
    return _complete(drift, DRIFT_RECORD_FIELDS)


def _complete(value: Object, fields: Iterable[str]) -> Object:
    return {field: value.get(field) for field in fields}
