"""The order of events (C12). It does not depend on the order of arrival."""

from dataclasses import dataclass
from typing import Any

from .event_id import canonical_event_id
from .instant import instant
from .validators import Validators

# The members that determine the order, each with its schema.
ORDERING_MEMBERS = {
    "event_id": "event_id",
    "lamport_clock": "non_negative_integer",
    "timestamp": "timestamp",
}


@dataclass(frozen=True, order=True)
class Position:
    lamport_clock: int
    instant: int
    event_id: str


def can_be_ordered(event: dict[str, Any], validators: Validators) -> bool:
    """Whether the event has a valid id, clock and timestamp (C15)."""
    return all(
        member in event and validators.of(schema).is_valid(event[member])
        for member, schema in ORDERING_MEMBERS.items()
    )


def position_of(event: dict[str, Any]) -> Position:
    return Position(
        lamport_clock=int(event["lamport_clock"]),
        instant=instant(event["timestamp"]),
        event_id=canonical_event_id(event["event_id"]),
    )
