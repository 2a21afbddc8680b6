"""Reduces a set of events to the state of the dossier (C11)."""

from collections.abc import Iterable
from typing import Any

from .duplicates import in_order_without_duplicates
from .event_faults import event_faults
from .faults import faults
from .namespace import readable_namespaces, stream_namespace
from .order import can_be_ordered
from .projection import Projection
from .rejection import OnRejected, Rejection
from .rules import CONTRACT_RULES, Rules
from .validators import Validators

Event = dict[str, Any]


def reduce_mission_dossier(
    events: Iterable[Any],
    validators: Validators,
    rules: Rules = CONTRACT_RULES,
    on_rejected: OnRejected = lambda rejection: None,
) -> dict[str, Any]:
    """Returns the state in its complete form (C20)."""
    dossier_events = [event for event in events if _is_dossier_event(event, validators)]
    ordered = in_order_without_duplicates(
        _with_a_position(dossier_events, validators, on_rejected), on_rejected
    )
    namespace = stream_namespace(readable_namespaces(ordered, validators), rules)
    projection = Projection(rules)
    for event in ordered:
        if errors := event_faults(event, validators):
            on_rejected(Rejection(event, "invalid", errors))
        else:
            projection.apply(event["event_type"], event["payload"])
    return {
        "namespace": namespace,
        "artifacts": projection.artifacts,
        "anomalies": projection.anomalies,
        "latest_snapshot": projection.latest_snapshot,
        "drift_history": projection.drift_history,
        "parity_status": projection.parity_status,
        "event_count": len(ordered),
    }


def _is_dossier_event(event: Any, validators: Validators) -> bool:
    event_type = event.get("event_type") if isinstance(event, dict) else None
    return isinstance(event_type, str) and event_type in validators.schemas.event_types


def _with_a_position(
    events: Iterable[Event], validators: Validators, on_rejected: OnRejected
) -> Iterable[Event]:
    for event in events:
        if can_be_ordered(event, validators):
            yield event
        else:
            on_rejected(Rejection(event, "unordered", faults(validators.of("event"), event)))
