"""The conformance protocol: a request a line, and one answer to each."""

import json
import sys
from collections.abc import Callable, Mapping
from typing import Any

from .contract_schemas import ContractSchemas
from .json_text import read_json

Request = Mapping[str, Any]
Answer = dict[str, Any]
Handlers = Mapping[str, Callable[[Request], Answer]]


def answer_requests(handlers: Handlers) -> None:
    """Answers standard input on standard output, until `stop` or the end of the input."""
    for line in sys.stdin.buffer:
        request: Any = None
        try:
            request = read_json(line.decode())
            answer = _answer(handlers, request)
        except Exception as error:  # An answer is due, whatever happens.
            answer = {"outcome": "errored", "context": f"{type(error).__name__}: {error}"}
        seq = request.get("seq") if isinstance(request, dict) else None
        # In ASCII: lone surrogates cannot be written in UTF-8.
        sys.stdout.buffer.write(json.dumps({"seq": seq, **answer}).encode() + b"\n")
        sys.stdout.buffer.flush()
        if answer["outcome"] == "stopped":
            return


def _answer(handlers: Handlers, request: Request) -> Answer:
    command = request["command"]
    if command == "stop":
        return {"outcome": "stopped"}
    if command not in handlers:
        raise ValueError(f"unknown command {command!r}")
    return handlers[command](request)


def requested_schema(request: Request, schemas: ContractSchemas) -> str:
    """`validate` and `round_trip` name a schema, or the event type of a payload."""
    match request:
        case {"schema": str(), "event_type": str()}:
            raise ValueError("a schema and an event type: only one of them is asked for")
        case {"schema": str(schema)}:
            return schema
        case {"event_type": str(event_type)}:
            return schemas.payload_schema(event_type)
    raise ValueError("neither a schema nor an event type")
