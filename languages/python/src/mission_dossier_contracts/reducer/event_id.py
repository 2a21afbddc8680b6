"""Ids that differ only in spelling are one id (C10)."""

from uuid import UUID

_ULID_LENGTH = 26


def canonical_event_id(event_id: str) -> str:
    """Return the canonical spelling of a valid id.

    A ULID is in upper case, a UUID in lower case with hyphens.
    """
    return event_id.upper() if len(event_id) == _ULID_LENGTH else str(UUID(event_id))
