"""JSON pointers (RFC 6901)."""

from collections.abc import Iterable


def pointer(steps: Iterable[str | int]) -> str:
    """Return the JSON pointer with the given keys and indexes."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in steps)


def keys_of(path: str) -> list[str]:
    """Return the keys and indexes of a JSON pointer."""
    return [key.replace("~1", "/").replace("~0", "~") for key in path.split("/")[1:]]
