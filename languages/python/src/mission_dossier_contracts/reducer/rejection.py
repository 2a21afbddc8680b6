"""An event that does not take part in the state is reported, not dropped silently (C13, C15)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from ..validation.issue import Issue

RejectionReason = Literal["invalid-event", "unordered-event", "conflicting-duplicate"]
"""Why an event did not take part.

- `invalid-event`: its envelope or payload is invalid. It counts in `event_count`, and changes
  nothing else.
- `unordered-event`: it has no valid id, clock or timestamp, or is not an object. It does not count.
- `conflicting-duplicate`: another event has the same id and the same place in the order, but other
  content.
"""


@dataclass(frozen=True)
class Rejection:
    """An event that did not take part in the state."""

    event: Any
    """The event that was passed in."""

    reason: RejectionReason
    """Why it did not take part."""

    issues: Sequence[Issue] = ()
    """What is wrong with it; empty for a conflicting duplicate."""

    kept: Any = None
    """For a conflicting duplicate: the event that was kept."""


OnRejected = Callable[[Rejection], None]
