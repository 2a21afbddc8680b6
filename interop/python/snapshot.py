"""Asks a release of ``spec-kitty-cli`` for snapshot hashes.

A request is ``{"artifacts": [{"path": …, "hash": …}]}``, the artifacts that are present; the answer holds
the hash.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from specify_cli.dossier.snapshot import compute_parity_hash_from_dossier

from answers import answer_requests


def hash_of(request: dict[str, Any]) -> dict[str, Any]:
    """The snapshot hash of the artifacts."""
    artifacts = [
        SimpleNamespace(
            relative_path=artifact["path"],
            content_hash_sha256=artifact["hash"],
            is_present=True,
        )
        for artifact in request["artifacts"]
    ]
    return {"hash": compute_parity_hash_from_dossier(SimpleNamespace(artifacts=artifacts))}


if __name__ == "__main__":
    answer_requests(hash_of)
