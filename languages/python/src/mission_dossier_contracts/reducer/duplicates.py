"""Events that were delivered more than once, with the same or different contents (C13)."""

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from ..canonical_json import comparable_json
from ..utf16 import utf16
from .order import position_of
from .rejection import OnRejected, Rejection

Event = dict[str, Any]


def in_order_without_duplicates(events: Iterable[Event], on_rejected: OnRejected) -> list[Event]:
    """Sort events, and keep the first of each id."""
    kept: dict[str, Event] = {}
    for position, versions in groupby(sorted(events, key=position_of), key=position_of):
        if position.event_id not in kept:
            kept[position.event_id] = _chosen(list(versions), on_rejected)
    return list(kept.values())


def _chosen(versions: list[Event], on_rejected: OnRejected) -> Event:
    """If several versions of an event have the same position, their content decides."""
    if len(versions) == 1:
        return versions[0]
    chosen = min(versions, key=_sorting_text)
    for other in versions:
        if _content(other) != _content(chosen):
            on_rejected(Rejection(other, "conflicting-duplicate", kept=chosen))
    return chosen


def _sorting_text(event: Event) -> bytes:
    return utf16(comparable_json(event))


def _content(event: Event) -> str:
    """The content without the id: two spellings of one id are not a conflict."""
    return comparable_json({**event, "event_id": None})
