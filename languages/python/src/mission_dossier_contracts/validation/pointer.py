"""JSON pointers (RFC 6901)."""

from collections.abc import Iterable


def pointer(steps: Iterable[str | int]) -> str:
    """Return the JSON pointer with the given keys and indexes."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in steps)
