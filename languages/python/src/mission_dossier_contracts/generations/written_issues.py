"""The issues of an event by the schemas of its generation, at its places as it was written."""

from dataclasses import replace

from ..contract import Object, schema_of
from ..validation.events import event_issues, validate
from ..validation.issue import Issue
from ..validation.pointer import keys_of
from ..validation.texts import text
from ..validation.wording import quote
from .generation import CANONICAL_FIRST, Generation

ENVELOPE = "generations/event"


def written_issues(event: Object, generation: Generation) -> list[Issue]:
    """Return all issues of a dossier event by the schemas of a generation."""
    event_type = event["event_type"]
    if generation.is_canonical:
        issues = validate(event)
    else:
        issues = event_issues(ENVELOPE, generation.payload_model(event_type), event)
    return [_with_generations(issue, event_type, generation) for issue in issues]


def _with_generations(issue: Issue, event_type: str, own: Generation) -> Issue:
    """Names the generations that an unknown property belongs to."""
    root, *keys = keys_of(issue.path) or [""]
    if issue.keyword != "additionalProperties" or issue.property is None or root != "payload":
        return issue
    others = [
        other.name
        for other in CANONICAL_FIRST
        if other != own
        and _knows(schema_of(other.payload_model(event_type)), [*keys, issue.property])
    ]
    if not others:
        return issue
    message = text(
        "generation",
        "belongs_to" if len(others) == 1 else "belongs_to_several",
        property=quote(issue.property),
        generations=text("joined_by", "values").join(others),
        generation=own.name,
    )
    return replace(issue, message=message)


def _knows(schema: Object, keys: list[str]) -> bool:
    """Whether a schema has a property."""
    [inner, *_] = schema.get("anyOf") or schema.get("allOf") or [schema]
    if inner is not schema:
        return _knows(inner, keys)
    if not keys:
        return True
    name, *rest = keys
    inside = schema.get("items") or schema.get("properties", {}).get(name)
    return inside is not None and _knows(inside, rest)
