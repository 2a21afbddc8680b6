"""Ids that differ only in spelling are one id (C10)."""

from uuid import UUID

ULID_LENGTH = 26


def canonical_event_id(event_id: str) -> str:
    return event_id.upper() if len(event_id) == ULID_LENGTH else str(UUID(event_id))
