"""Answers the conformance protocol by the functions of this package."""

from importlib.metadata import version
from importlib.util import find_spec

from ..canonical_json import canonical_json
from ..generations.reader import EventReader
from ..generations.upcast import upcast
from ..json_text import parse_json
from ..reducer.namespace import NamespaceMixedStreamError
from ..reducer.reduce import reduce
from ..reducer.rules import RULES_BY_NAME
from ..validation.events import validate, validate_model
from ..validation.issue import Issue
from .protocol import Answer, Request, answer_requests, requested_model


def run() -> None:
    """Answer requests on standard input until `stop` or the end of the input."""
    answer_requests(
        {
            "start": _start,
            "validate": _validate,
            "validate_event": _validate_event,
            "upcast": _upcast,
            "reduce": _reduce,
            "round_trip": _round_trip,
        }
    )


def _start(request: Request) -> Answer:
    deciders = [f"jsonschema {version('jsonschema')}"]
    capabilities = ["validate", "pointers", "messages", "reduce", "events", "generations"]
    # The extra `types` may not be installed.
    if find_spec("pydantic"):
        deciders.append(f"pydantic {version('pydantic')}")
        capabilities.append("round_trip")
    return {
        "outcome": "started",
        "name": "python",
        "language": "Python",
        "version": ", ".join(deciders),
        "capabilities": capabilities,
    }


def _validate(request: Request) -> Answer:
    return _validated(validate_model(requested_model(request), parse_json(request["instance"])))


def _validate_event(request: Request) -> Answer:
    event = parse_json(request["event"])
    reader = _requested_reader(request)
    return _validated(reader.validate(event) if reader else validate(event))


def _validated(issues: list[Issue]) -> Answer:
    return {
        "outcome": "validated",
        "valid": not issues,
        "errors": list(dict.fromkeys(issue.path for issue in issues)),
        "issues": [_written(issue) for issue in issues],
    }


def _written(issue: Issue) -> dict[str, str]:
    return {"path": issue.path, "keyword": issue.keyword, "message": issue.message}


def _upcast(request: Request) -> Answer:
    result = upcast(parse_json(request["event"]), request["namespace"])
    return {
        "outcome": "upcast",
        "generation": result.generation,
        "event": None if result.event is None else canonical_json(result.event),
        "left_out": list(result.left_out),
        "issues": [_written(issue) for issue in result.issues],
    }


def _requested_reader(request: Request) -> EventReader | None:
    """The reader of the generations that a request names; none for canonical events alone."""
    generations = request.get("generations")
    return None if generations is None else EventReader(generations, request.get("namespace"))


def _reduce(request: Request) -> Answer:
    events = [parse_json(text) for text in request["events"]]
    try:
        state = reduce(events, RULES_BY_NAME[request["rules"]], reader=_requested_reader(request))
    except NamespaceMixedStreamError as error:
        return {"outcome": "refused", "error": type(error).__name__}
    return {"outcome": "reduced", "state": canonical_json(state)}


def _round_trip(request: Request) -> Answer:
    # Imported when it is needed, because the extra `types` may not be installed.
    from .round_trip import round_trip

    text = round_trip(requested_model(request), request["instance"])
    return {"outcome": "round_tripped", "instance": text}
