"""Values, names and choices in the words of messages."""

import json
import math
import unicodedata
from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from ..number_text import number_text
from ..utf16 import beginning, length_in_utf16, utf16
from .texts import limit, shortened, text

# Controls, format characters that reorder or hide text, and line separators.
_UNPRINTABLE = {"Cc", "Cf", "Zl", "Zp"}


def describe(value: Any) -> str:
    """Describe a value in a few words."""
    match value:
        case "":
            return text("found", "empty_string")
        case str():
            return quote(value)
        case []:
            return text("found", "empty_array")
        case list():
            return text("found", "array", length=len(value))
        case None | bool():
            return json.dumps(value)
        case int() | float():
            return number_text(value)
    return text("found", "object")


def quote(unquoted: str) -> str:
    """Return a text in quotes, shortened if it is long."""
    return printable_json(_excerpt(unquoted))


def printable_json(value: Any) -> str:
    """Return the JSON text of a value, in which what could control a terminal is escaped."""
    written = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return "".join(map(_printable, written))


def one_of(values: list[str]) -> str:
    """Return a list of choices in words."""
    if len(values) == 1:
        return quote(values[0])
    return text("expected", "enum", values=listed(values))


def listed(names: Iterable[str]) -> str:
    """Return names in quotes."""
    return text("joined_by", "values").join(map(quote, names))


def did_you_mean(found: Any, known: Iterable[str]) -> str:
    """Suggest the known name that was probably meant; empty if there is none."""
    nearest = _nearest(found, known) if isinstance(found, str) else None
    return "" if nearest is None else text("hint", "did_you_mean", name=quote(nearest))


def _nearest(found: str, known: Iterable[str]) -> str | None:
    """The known name closest to the found one, if they share more than half of their letters."""
    # The cost of a comparison is the product of both lengths.
    if beginning(found, limit("name")) is not None:
        return None
    nearest: str | None = None
    least = math.inf
    for name in known:
        distance = _distance(found.lower(), name.lower())
        if distance < least and distance * 2 < max(length_in_utf16(found), length_in_utf16(name)):
            nearest, least = name, distance
    return nearest


def _distance(a: str, b: str) -> int:
    """How many code units to insert, remove or replace, so that one text becomes the other."""
    units_of_b = _units(b)
    row = list(range(len(units_of_b) + 1))
    for count, unit in enumerate(_units(a), start=1):
        next_row = [count]
        for other, (diagonal, above) in zip(units_of_b, pairwise(row), strict=True):
            next_row.append(min(above + 1, next_row[-1] + 1, diagonal + (unit != other)))
        row = next_row
    return row[-1]


def _units(code_units: str) -> list[tuple[int, int]]:
    units = utf16(code_units)
    return list(zip(units[::2], units[1::2], strict=True))


def _printable(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cs":
        return f"\\u{ord(character):04x}"
    return f"\\u{{{ord(character):x}}}" if category in _UNPRINTABLE else character


def _excerpt(long: str) -> str:
    """The beginning of a long text."""
    excerpt = beginning(long, limit("excerpt"))
    return long if excerpt is None else shortened(excerpt)
