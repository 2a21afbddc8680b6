"""The order of events (C12), which every side computes alike, however they arrive."""

from dataclasses import dataclass
from typing import Any

from .event_id import canonical_event_id
from .instant import instant
from .validators import Validators

# The members that give an event its place, each with the schema that makes it usable.
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
    """Not so without a usable id, clock or timestamp (C15)."""
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
