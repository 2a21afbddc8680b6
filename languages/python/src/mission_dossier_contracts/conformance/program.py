"""Answers the conformance protocol by the functions of this package."""

from importlib.metadata import version
from importlib.util import find_spec

from ..canonical_json import canonical_json
from ..json_text import parse_json
from ..reducer.namespace import NamespaceMixedStreamError
from ..reducer.reduce import reduce
from ..reducer.rules import RULES_BY_NAME
from ..validation.events import validate_model
from .protocol import Answer, Request, answer_requests, requested_model


def run() -> None:
    """Answer requests on standard input until `stop` or the end of the input."""
    answer_requests(
        {"start": _start, "validate": _validate, "reduce": _reduce, "round_trip": _round_trip}
    )


def _start(request: Request) -> Answer:
    deciders = [f"jsonschema {version('jsonschema')}"]
    capabilities = ["validate", "pointers", "messages", "reduce"]
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
    issues = validate_model(requested_model(request), parse_json(request["instance"]))
    return {
        "outcome": "validated",
        "valid": not issues,
        "errors": list(dict.fromkeys(issue.path for issue in issues)),
        "issues": [
            {"path": issue.path, "keyword": issue.keyword, "message": issue.message}
            for issue in issues
        ],
    }


def _reduce(request: Request) -> Answer:
    events = [parse_json(text) for text in request["events"]]
    try:
        state = reduce(events, RULES_BY_NAME[request["rules"]])
    except NamespaceMixedStreamError as error:
        return {"outcome": "refused", "error": type(error).__name__}
    return {"outcome": "reduced", "state": canonical_json(state)}


def _round_trip(request: Request) -> Answer:
    # Imported when it is needed, because the extra `types` may not be installed.
    from .round_trip import round_trip

    text = round_trip(requested_model(request), request["instance"])
    return {"outcome": "round_tripped", "instance": text}
