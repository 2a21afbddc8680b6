"""Timestamps as instants, at full precision (C12): `datetime` stops at microseconds."""

import re
from calendar import timegm
from time import strptime

NANOSECONDS = 1_000_000_000

_PARTS = re.compile("(.{19})(?:[.]([0-9]+))?(?:Z|([+-])([0-9]{2}):([0-9]{2}))")


def instant(timestamp: str) -> int:
    """The nanoseconds since 1970 of a timestamp that is valid under its schema."""
    parts = _PARTS.fullmatch(timestamp)
    if not parts:
        raise ValueError(f"{timestamp!r} is not a timestamp")
    local, fraction, sign, hours, minutes = parts.groups(default="0")
    offset = int(sign + "1") * (int(hours) * 3600 + int(minutes) * 60)
    seconds = timegm(strptime(local, "%Y-%m-%dT%H:%M:%S")) - offset
    return seconds * NANOSECONDS + int(fraction.ljust(9, "0"))
