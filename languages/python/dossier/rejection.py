"""An event that does not change the state is reported, not dropped silently (C13, C15)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True)
class Rejection:
    event: dict[str, Any]
    reason: Literal["unordered", "conflict", "invalid"]
    # JSON pointers into the event; a conflict has none.
    errors: list[str]


OnRejected = Callable[[Rejection], None]
