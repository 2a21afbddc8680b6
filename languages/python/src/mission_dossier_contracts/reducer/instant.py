"""Timestamps as instants, at full precision (C12): `datetime` stops at microseconds."""

import re
from calendar import timegm

_NANOSECONDS = 1_000_000_000

_PARTS = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.](\d+))?(?:Z|([+-])(\d\d):(\d\d))", re.ASCII
)


def instant(timestamp: str) -> int:
    """Return the nanoseconds since 1970 of a timestamp that is valid by its schema."""
    parts = _PARTS.fullmatch(timestamp)
    if not parts:
        raise ValueError(f"{timestamp!r} is not a timestamp")
    *local, fraction, sign, hours, minutes = parts.groups(default="0")
    offset = int(sign + "1") * (int(hours) * 3600 + int(minutes) * 60)
    year, month, day, hour, minute, second = map(int, local)
    seconds = timegm((year, month, day, hour, minute, second)) - offset
    return seconds * _NANOSECONDS + int(fraction.ljust(9, "0"))
