"""The conformance protocol: one request a line, one answer a line."""

import json
import sys
from collections.abc import Callable, Mapping
from typing import Any

from ..contract import PAYLOAD_MODELS
from ..json_text import parse_json

Request = Mapping[str, Any]
Answer = dict[str, Any]
Handlers = Mapping[str, Callable[[Request], Answer]]


def answer_requests(handlers: Handlers) -> None:
    """Answer requests on standard input until `stop` or the end of the input."""
    for line in sys.stdin.buffer:
        request: Any = None
        try:
            request = parse_json(line)
            answer = _answer(handlers, request)
        except Exception as error:  # Every request gets an answer.
            answer = {"outcome": "errored", "context": f"{type(error).__name__}: {error}"}
        seq = request.get("seq") if isinstance(request, dict) else None
        # `dumps` escapes to ASCII: lone surrogates cannot be written in UTF-8.
        sys.stdout.buffer.write(json.dumps({"seq": seq, **answer}).encode() + b"\n")
        sys.stdout.buffer.flush()
        if answer["outcome"] == "stopped":
            return


def requested_model(request: Request) -> str:
    """Return the model that `validate` or `round_trip` names, directly or by event type."""
    match request:
        case {"schema": str(), "event_type": str()}:
            raise ValueError("expected only one of schema and event_type, found both")
        case {"schema": str(schema)}:
            return schema
        case {"event_type": str(event_type)}:
            return PAYLOAD_MODELS[event_type]
    raise ValueError("expected one of schema and event_type, found neither")


def _answer(handlers: Handlers, request: Request) -> Answer:
    command = request["command"]
    if command == "stop":
        return {"outcome": "stopped"}
    if command not in handlers:
        raise ValueError(f"unknown command {command!r}")
    return handlers[command](request)
