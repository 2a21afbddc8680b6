"""Applies events to the state of a dossier, one after the other (C16 to C19)."""

from typing import Any

from .entries import anomaly_entry, artifact_entry, drift_record, snapshot_summary
from .rules import Rules

Object = dict[str, Any]


class Projection:
    """Applies the payloads of valid events, in order."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self.artifacts: dict[str, Object] = {}
        self.anomalies: list[Object] = []
        self.latest_snapshot: Object | None = None
        self.drift_history: list[Object] = []
        self._drift_since_snapshot = False

    def apply(self, event_type: str, payload: Object) -> None:
        match event_type:
            case "MissionDossierArtifactIndexed":
                self._indexed(payload)
            case "MissionDossierArtifactMissing":
                self._missing(payload)
            case "MissionDossierSnapshotComputed":
                self.latest_snapshot = snapshot_summary(payload)
                self._drift_since_snapshot = False
            case "MissionDossierParityDriftDetected":
                self.drift_history.append(drift_record(payload))
                self._drift_since_snapshot = True
            case _:
                raise ValueError(f"unknown event type {event_type}")

    @property
    def parity_status(self) -> str:
        if self._rules.drifted == "any-drift":
            drifted = bool(self.drift_history)
        else:
            drifted = self._drift_since_snapshot
        if drifted:
            return "drifted"
        return "clean" if self.latest_snapshot else "unknown"

    def _indexed(self, payload: Object) -> None:
        path = payload["artifact_id"]["path"]
        superseded = (payload.get("supersedes") or {}).get("path")
        if superseded in self.artifacts:
            self.artifacts[superseded]["superseded"] = True
        # Last, because an artifact that supersedes its own path is not superseded itself.
        self.artifacts[path] = artifact_entry(payload)
        if self._rules.anomalies == "active":
            self.anomalies = [entry for entry in self.anomalies if _path(entry) != path]

    def _missing(self, payload: Object) -> None:
        anomaly = anomaly_entry(payload)
        if self._rules.anomalies == "active":
            self.anomalies = [entry for entry in self.anomalies if _check(entry) != _check(anomaly)]
        self.anomalies.append(anomaly)


def _path(anomaly: Object) -> str:
    path: str = anomaly["expected_identity"]["path"]
    return path


def _check(anomaly: Object) -> tuple[str, str]:
    """The key of an anomaly: there is at most one for a path and a step (C17)."""
    return _path(anomaly), anomaly["manifest_step"]
