"""Reads the events of an outbox: a request is ``{"outbox": PATH}``, the answer ``{"events": […]}``."""

from __future__ import annotations

import base64
import json
import sqlite3
from typing import Any

from answers import answer_requests


def events_of(request: dict[str, Any]) -> dict[str, Any]:
    """The events in the order in which they were captured."""
    with sqlite3.connect(f"file:{request['outbox']}?mode=ro", uri=True) as outbox:
        rows = outbox.execute("SELECT payload_json FROM journal_entries ORDER BY capture_sequence")
        entries = [json.loads(text) for (text,) in rows]
    return {"events": [json.loads(base64.b64decode(entry["payload"])) for entry in entries]}


if __name__ == "__main__":
    answer_requests(events_of)
