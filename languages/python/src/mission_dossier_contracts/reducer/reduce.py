"""Reduces a set of events to the state of the dossier (C11)."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..contract import DOSSIER_EVENT_TYPES
from ..generations.reader import EventReader
from ..validation.events import validate
from .duplicates import in_order_without_duplicates
from .namespace import readable_namespaces, stream_namespace
from .order import can_be_ordered
from .projection import Projection
from .rejection import OnRejected, Rejection
from .rules import CONTRACT_RULES, ReducerRules

Event = dict[str, Any]


def reduce(
    events: Iterable[Any],
    rules: ReducerRules = CONTRACT_RULES,
    *,
    reader: EventReader | None = None,
    on_rejected: OnRejected | None = None,
) -> dict[str, Any]:
    """Compute the state of a dossier from its events (C11 to C21).

    The result depends on the set of events alone: their order and duplicates do not matter. Events
    of other types are ignored.

    Args:
        events: values as `parse_json` returns them. They are not changed.
        rules: the policies to follow.
        reader: also accepts events of other generations (C26); by default, they are canonical.
        on_rejected: called for each event that does not take part, before the state is returned or
            an error is raised.

    Returns:
        The state in its complete form (C20), which `canonical_json` writes.

    Raises:
        NamespaceMixedStreamError: if the events have more than one namespace (C14).
        TypeError: if `events` is not a list of events, but a single one or a text.
    """
    if isinstance(events, Mapping | str | bytes):
        raise TypeError(f"found {type(events).__name__}, expected a list of events")
    if reader:
        canonical, report_as_written = _read(reader, events, on_rejected or _ignore)
        return reduce(canonical, rules, on_rejected=report_as_written)
    report = on_rejected or _ignore
    ordered = in_order_without_duplicates(_orderable(events, report), report)
    projection = Projection(rules)
    for event in ordered:
        if issues := validate(event):
            report(Rejection(event, "invalid-event", issues))
        else:
            projection.apply(event["event_type"], event["payload"])
    return {
        "namespace": stream_namespace(readable_namespaces(ordered), rules),
        "artifacts": projection.artifacts,
        "anomalies": projection.anomalies,
        "latest_snapshot": projection.latest_snapshot,
        "drift_history": projection.drift_history,
        "parity_status": projection.parity_status,
        "event_count": len(ordered),
    }


def _read(
    reader: EventReader, events: Iterable[Any], report: OnRejected
) -> tuple[list[Any], OnRejected]:
    """The canonical events, and what reports those that are rejected as they were written."""
    pairs = [(reader.read(event), event) for event in events]
    # By identity: pairs keep the canonical events, so no id is used again.
    written = {id(canonical): event for canonical, event in pairs}

    def report_as_written(rejection: Rejection) -> None:
        event = written[id(rejection.event)]
        # A conflicting duplicate has no issues.
        issues = reader.validate(event) if rejection.issues else ()
        kept = None if rejection.kept is None else written[id(rejection.kept)]
        report(Rejection(event, rejection.reason, issues, kept))

    return [canonical for canonical, _ in pairs], report_as_written


def _orderable(events: Iterable[Any], report: OnRejected) -> Iterator[Event]:
    """The events of the dossier that have a place in the order (C11, C15)."""
    for event in events:
        is_object = isinstance(event, dict)
        if is_object and event.get("event_type") not in DOSSIER_EVENT_TYPES:
            continue
        if is_object and can_be_ordered(event):
            yield event
        else:
            report(Rejection(event, "unordered-event", validate(event)))


def _ignore(rejection: Rejection) -> None:
    """What is rejected is not asked for."""
