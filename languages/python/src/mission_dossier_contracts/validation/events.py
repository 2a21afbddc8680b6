"""The verdict on events, payloads and values of any model."""

from dataclasses import replace
from typing import Any

from ..contract import EVENT_TYPES, MODEL_NAMES, PAYLOAD_MODELS
from .explain import explain
from .family_rules import rule_issues
from .issue import Issue
from .texts import text
from .validators import accepts
from .wording import did_you_mean, quote


def validate(event: Any) -> list[Issue]:
    """Check an event of any family: its envelope (C9), then its payload by `event_type`.

    The rules of families that schemas cannot state are checked, too. If the payload has no schema,
    because the event type is not one of `EVENT_TYPES`, only the envelope is checked.

    Args:
        event: any value, as `parse_json` returns it. It is not changed.

    Returns:
        All issues, not only the first; none if the event is valid.
    """
    return event_issues("event", _payload_model(event), event)


def event_issues(envelope_model: str, payload_model: str | None, event: Any) -> list[Issue]:
    """Return the issues of an event by the models of its envelope and its payload."""
    envelope = _model_issues(envelope_model, event)
    # A payload that is not an object is an issue of the envelope already.
    if payload_model is None or any(issue.path == "/payload" for issue in envelope):
        return envelope
    issues = _model_issues(payload_model, payload_of(event))
    has_payload = event.get("payload") is not None
    place = _under_payload if has_payload else _without_payload
    return envelope + [place(issue) for issue in issues]


def payload_of(event: Any) -> Any:
    """Return the payload of an event. Absent and null are the same as empty (C5, C9)."""
    payload = event.get("payload")
    return {} if payload is None else payload


def is_valid(event: Any) -> bool:
    """Return whether `validate` has no issues of an event."""
    return not validate(event)


def validate_payload(event_type: str, payload: Any) -> list[Issue]:
    """Check the payload of an event, without its envelope.

    Args:
        event_type: one of `EVENT_TYPES`.
        payload: any value, as `parse_json` returns it. It is not changed.

    Returns:
        All issues; none if the payload is valid. Paths start at the payload.

    Raises:
        LookupError: if no payload has a schema for the event type.
    """
    if event_type not in PAYLOAD_MODELS:
        hint = did_you_mean(event_type, EVENT_TYPES)
        raise LookupError(f"there is no event type {quote(event_type)}{hint}")
    return validate_model(PAYLOAD_MODELS[event_type], payload)


def validate_model(model: str, value: Any) -> list[Issue]:
    """Check a value by any schema of the contract, and the rules of its family.

    Args:
        model: one of `MODEL_NAMES`, such as `local_namespace_tuple` or `families/lane`.
        value: any value, as `parse_json` returns it. It is not changed.

    Returns:
        All issues; none if the value is valid.

    Raises:
        LookupError: for another name.
    """
    if model not in MODEL_NAMES:
        raise LookupError(f"there is no model {quote(model)}{did_you_mean(model, MODEL_NAMES)}")
    return _model_issues(model, value)


def _model_issues(model: str, value: Any) -> list[Issue]:
    return rule_issues(model, value) if accepts(model, value) else explain(model, value)


def _payload_model(event: Any) -> str | None:
    event_type = event.get("event_type") if isinstance(event, dict) else None
    return PAYLOAD_MODELS.get(event_type) if isinstance(event_type, str) else None


def _under_payload(issue: Issue) -> Issue:
    return replace(issue, path=f"/payload{issue.path}")


def _without_payload(issue: Issue) -> Issue:
    message = text("issue", "without_payload", message=issue.message)
    return replace(_under_payload(issue), message=message)
