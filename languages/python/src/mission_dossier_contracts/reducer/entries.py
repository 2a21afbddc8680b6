"""The entries of the state: every optional field is present, null if unknown (C20)."""

from copy import copy
from typing import Any

from ..contract import fields_of

Object = dict[str, Any]


def complete(model: str, value: Object) -> Object:
    """Return the fields of a model. Lists are copied: a state shares nothing with its events."""
    return {field: copy(value.get(field)) for field in fields_of(model)}


def artifact_entry(indexed: Object) -> Object:
    """Return the version of an artifact that an event indexed."""
    provenance = indexed.get("provenance")
    return {
        "identity": complete("artifact_identity", indexed["artifact_id"]),
        "content_ref": complete("content_hash_ref", indexed["content_ref"]),
        "indexed_at": indexed["indexed_at"],
        # A provenance may be an empty object.
        "provenance": None if provenance is None else complete("provenance_ref", provenance),
        "superseded": False,
        "step_id": indexed.get("step_id"),
    }


def anomaly_entry(missing: Object) -> Object:
    """Return what is kept of a check that found an artifact missing."""
    return {
        "anomaly_type": "missing_artifact",
        "expected_identity": complete("artifact_identity", missing["expected_identity"]),
        "manifest_step": missing["manifest_step"],
        "checked_at": missing["checked_at"],
        "remediation_hint": missing.get("remediation_hint"),
    }


def snapshot_summary(snapshot: Object) -> Object:
    """Return what is kept of a snapshot (C18)."""
    algorithm = snapshot.get("algorithm") or "sha256"
    return complete("snapshot_summary", {**snapshot, "algorithm": algorithm})


def drift_record(drift: Object) -> Object:
    """Return what is kept of a drift."""
    return complete("drift_record", drift)
