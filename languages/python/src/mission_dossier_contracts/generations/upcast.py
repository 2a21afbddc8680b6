"""Events of any generation in canonical form (C27)."""

from dataclasses import dataclass, replace
from typing import Any

from ..contract import DOSSIER_EVENT_TYPES, PAYLOAD_MODELS, SCHEMAS, Object
from ..validation.events import is_valid, payload_of, validate
from ..validation.explain import explain
from ..validation.issue import Issue
from ..validation.texts import text
from ..validation.validators import accepts
from .generation import (
    USUAL_FIRST,
    Generation,
    models_within,
    recognised,
    value_at,
    with_canonical_names,
)
from .members import Given, Reading
from .written_issues import ENVELOPE, written_issues

_NAMESPACE = "local_namespace_tuple"
_PLACE = "/payload/namespace"


@dataclass(frozen=True)
class Upcast:
    """An event in canonical form, or why it has none."""

    event: Any
    """The canonical event, the same object if nothing had to be done; None if there is none."""

    generation: str | None
    """In which it was written; None if it is no dossier event."""

    left_out: tuple[str, ...] = ()
    """JSON pointers to what the canonical event has no place for, in the event as written (C32)."""

    issues: tuple[Issue, ...] = ()
    """Why it has no canonical form, at the places of the event as it was written."""


def upcast(event: Any, namespace: Given | None = None) -> Upcast:
    """Return a dossier event of any generation in canonical form, or why it has none (C27).

    Nothing is guessed: a value that the event does not carry is not in the result. An event that is
    canonical already, or of no dossier type, is returned as it is.

    Args:
        event: any value, as `parse_json` returns it. It is not changed.
        namespace: what events without a namespace do not carry (C33); not used for others.
    """
    given = namespace or {}
    if not has_dossier_type(event):
        if isinstance(event, dict):
            return Upcast(event, generation=None)
        return Upcast(None, generation=None, issues=tuple(validate(event)))
    generation = recognised(event)
    canonical = generation and canonical_of(event, generation, given)
    if generation is None or canonical is None:
        nearest = generation_of(event)
        return Upcast(None, nearest.name, issues=tuple(issues_of(event, nearest, given)))
    return Upcast(canonical, generation.name, left_out(event, generation))


def has_dossier_type(event: Any) -> bool:
    """Return whether a value is an object with the type of a dossier event; it may be invalid."""
    return isinstance(event, dict) and event.get("event_type") in DOSSIER_EVENT_TYPES


def generation_of(event: Object) -> Generation:
    """Return the generation in which an event is written.

    An event that is valid in none is of the one whose schema its payload breaks in the fewest
    places.
    """
    first = recognised(event)
    return min([*([first] if first else []), *USUAL_FIRST], key=lambda each: _faults(event, each))


def _faults(event: Object, generation: Generation) -> int:
    return len(explain(generation.payload_model(event["event_type"]), payload_of(event)))


def canonical_of(event: Object, generation: Generation, given: Given) -> Object | None:
    """Return the canonical form of an event; None if it has none."""
    if generation.is_canonical:
        return event if is_valid(event) else None
    model = generation.payload_model(event["event_type"])
    if not (accepts(ENVELOPE, event) and accepts(model, payload_of(event))):
        return None
    namespace = _namespace(event, generation, given)
    if _takes_namespace(generation) and not accepts(_NAMESPACE, namespace):
        return None
    return with_payload(event, generation, _canonical_payload(event, generation, given))


def _canonical_payload(event: Object, generation: Generation, given: Given) -> Object:
    sources = generation.table["events"][event["event_type"]].get("members")
    if sources is None:
        written = SCHEMAS[generation.payload_model(event["event_type"])]["properties"]
        names = _canonical_names(event["event_type"])
        sources = {name: f"/payload/{name}" for name in names if name in written}
    return Reading(event, generation, given).members(sources)


def with_payload(event: Object, generation: Generation, payload: Object) -> Object:
    """Return the canonical event with a payload (C31)."""
    envelope = Reading(event, generation, {}).members(generation.table.get("envelope", {}))
    return {**event, **envelope, "payload": payload}


def namespace_member(event: Object, generation: Generation, given: Given) -> Object:
    """Return the canonical member `namespace` of any event; no member if it cannot be read."""
    written = generation.table.get("events", {}).get(event["event_type"], {})
    source = written.get("members", {}).get("namespace", _PLACE)
    if isinstance(source, dict):
        return {"namespace": Reading(event, generation, given).members(source["members"])}
    payload = event.get("payload")
    if not isinstance(payload, dict) or "namespace" not in payload:
        return {}
    namespace = payload["namespace"]
    model = generation.payload_model(event["event_type"])
    whole, _ = models_within(SCHEMAS[model]["properties"]["namespace"], model)
    if whole not in generation.renames:
        return {"namespace": namespace}
    if not accepts(whole, namespace):
        return {}
    return {"namespace": with_canonical_names(namespace, whole, generation)}


def left_out(event: Object, generation: Generation) -> tuple[str, ...]:
    """Return the places of a valid event that its canonical form has no place for."""
    if generation.is_canonical:
        return ()
    event_type = event["event_type"]
    written = generation.table["events"][event_type]
    names: list[str] = []
    if "members" not in written:
        known = _canonical_names(event_type)
        properties = SCHEMAS[generation.payload_model(event_type)]["properties"]
        names = [name for name in properties if name not in known]
    unread = [f"/payload/{name}" for name in names if event["payload"].get(name) is not None]
    repeated = [
        place
        for place, other in written.get("repeated", {}).items()
        if value_at(event, place) != value_at(event, other)
    ]
    return (*unread, *repeated)


def issues_of(event: Object, generation: Generation, given: Given) -> list[Issue]:
    """Return why an event has no canonical form; empty if it has one."""
    issues = written_issues(event, generation)
    if issues or not _takes_namespace(generation):
        return issues
    found = explain(_NAMESPACE, _namespace(event, generation, given))
    return [_not_carried(issue) for issue in found]


def _namespace(event: Object, generation: Generation, given: Given) -> Any:
    return namespace_member(event, generation, given).get("namespace")


def _not_carried(issue: Issue) -> Issue:
    """The issue of a field that neither the event nor the caller gives (C33)."""
    field = issue.property or issue.path.removeprefix("/")
    message = text("generation", "not_carried", property=field)
    return replace(issue, path="/payload", property=field, message=message)


def _takes_namespace(generation: Generation) -> bool:
    namespaces = (event.get("members", {}) for event in generation.table.get("events", {}).values())
    return any(isinstance(members.get("namespace"), dict) for members in namespaces)


def _canonical_names(event_type: str) -> list[str]:
    return list(SCHEMAS[PAYLOAD_MODELS[event_type]]["properties"])
