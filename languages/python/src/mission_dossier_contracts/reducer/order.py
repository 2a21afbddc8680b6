"""The order of events (C12). It does not depend on the order of arrival."""

from typing import Any, NamedTuple

from ..validation.validators import accepts
from .event_id import canonical_event_id
from .instant import instant

# The members that determine the order, each with its model.
_ORDERING_MEMBERS = {
    "event_id": "event_id",
    "lamport_clock": "non_negative_integer",
    "timestamp": "timestamp",
}


class Position(NamedTuple):
    """The place of an event in the order."""

    lamport_clock: int
    instant: int
    event_id: str


def can_be_ordered(event: dict[str, Any]) -> bool:
    """Return whether the event has a valid id, clock and timestamp (C15)."""
    return all(
        member in event and accepts(model, event[member])
        for member, model in _ORDERING_MEMBERS.items()
    )


def position_of(event: dict[str, Any]) -> Position:
    """Return the place of an event that can be ordered."""
    return Position(
        lamport_clock=int(event["lamport_clock"]),
        instant=instant(event["timestamp"]),
        event_id=canonical_event_id(event["event_id"]),
    )
