"""Applies events to the state of a dossier, one after the other (C16 to C19)."""

from typing import Any

from .entries import anomaly_entry, artifact_entry, drift_record, snapshot_summary
from .rules import ReducerRules

Object = dict[str, Any]


class Projection:
    """Applies the payloads of valid events, in order."""

    def __init__(self, rules: ReducerRules) -> None:
        self._rules = rules
        self._count = 0
        self._indexed_at: dict[str, int] = {}
        # The checks that found an artifact missing, each with its place in the order.
        self._missing: dict[object, tuple[int, Object]] = {}
        self._drift_since_snapshot = False
        self.artifacts: dict[str, Object] = {}
        self.latest_snapshot: Object | None = None
        self.drift_history: list[Object] = []

    def apply(self, event_type: str, payload: Object) -> None:
        """Apply the payload of the next event."""
        self._count += 1
        match event_type:
            case "MissionDossierArtifactIndexed":
                self._index(payload)
            case "MissionDossierArtifactMissing":
                self._miss(payload)
            case "MissionDossierSnapshotComputed":
                self.latest_snapshot = snapshot_summary(payload)
                self._drift_since_snapshot = False
            case "MissionDossierParityDriftDetected":
                self.drift_history.append(drift_record(payload))
                self._drift_since_snapshot = True
            case _:
                raise ValueError(f"unknown event type {event_type}")

    @property
    def anomalies(self) -> list[Object]:
        """The artifacts that are missing (C17); by default, those that were not indexed since."""
        if self._rules.anomalies == "every-missing-event":
            return [entry for _, entry in self._missing.values()]
        return [
            entry
            for place, entry in self._missing.values()
            if place > self._indexed_at.get(_path(entry), 0)
        ]

    @property
    def parity_status(self) -> str:
        """Whether copies of the dossier have drifted apart (C19)."""
        if self._rules.drifted == "any-drift":
            drifted = bool(self.drift_history)
        else:
            drifted = self._drift_since_snapshot
        if drifted:
            return "drifted"
        return "clean" if self.latest_snapshot else "unknown"

    def _index(self, payload: Object) -> None:
        path = payload["artifact_id"]["path"]
        superseded = (payload.get("supersedes") or {}).get("path")
        if superseded in self.artifacts:
            self.artifacts[superseded]["superseded"] = True
        # Last, because an artifact that supersedes its own path is not superseded itself.
        self.artifacts[path] = artifact_entry(payload)
        self._indexed_at[path] = self._count

    def _miss(self, payload: Object) -> None:
        entry = anomaly_entry(payload)
        # At most one for a path and a step, in the place of the latest check (C17).
        key: object = (_path(entry), entry["manifest_step"])
        if self._rules.anomalies == "every-missing-event":
            key = self._count
        self._missing.pop(key, None)
        self._missing[key] = (self._count, entry)


def _path(anomaly: Object) -> str:
    path: str = anomaly["expected_identity"]["path"]
    return path
