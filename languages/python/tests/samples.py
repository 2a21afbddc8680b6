"""Valid events, to be changed by tests."""

from typing import Any

PROJECT = "7c11c05d-ff7b-4c8f-aa4c-bd787f6c813e"
HASH = "c531fc7d4c2087b9b7e877f77ab459a579eb7376a56606f3df61dad9a2ff0247"
TIMESTAMP = "2026-02-21T14:01:00Z"


def event(event_type: str, payload: Any, clock: int = 1, **members: Any) -> dict[str, Any]:
    """Return an event whose id is made of its clock."""
    return {
        "event_id": f"{clock:032x}",
        "event_type": event_type,
        "aggregate_id": "mission/042-parity-dashboard",
        "timestamp": TIMESTAMP,
        "node_id": "node-a",
        "lamport_clock": clock,
        "project_uuid": PROJECT,
        "correlation_id": "01KJ0C5Q7Y0Q272ZPGV4AFQMJE",
        "payload": payload,
        **members,
    }


def indexed(path: str = "spec.md", clock: int = 1, **members: Any) -> dict[str, Any]:
    payload = {
        "namespace": namespace(),
        "artifact_id": identity(path),
        "content_ref": {"hash": HASH, "algorithm": "sha256"},
        "indexed_at": TIMESTAMP,
        "provenance": {"source_event_ids": [f"{99:032x}"]},
    }
    return {**event("MissionDossierArtifactIndexed", payload, clock), **members}


def missing(path: str, step: str, clock: int) -> dict[str, Any]:
    payload = {
        "namespace": namespace(),
        "expected_identity": identity(path),
        "manifest_step": step,
        "checked_at": TIMESTAMP,
    }
    return event("MissionDossierArtifactMissing", payload, clock)


def identity(path: str) -> dict[str, Any]:
    return {"mission_key": "software-dev", "path": path, "artifact_class": "input"}


def namespace(**fields: Any) -> dict[str, Any]:
    return {
        "project_uuid": PROJECT,
        "feature_slug": "042-parity-dashboard",
        "target_branch": "main",
        "mission_key": "software-dev",
        "manifest_version": "1.2.0",
        **fields,
    }


def nested(depth: int) -> Any:
    """Return lists in lists, deeper than Python recurses."""
    value: Any = []
    for _ in range(depth):
        value = [value]
    return value
