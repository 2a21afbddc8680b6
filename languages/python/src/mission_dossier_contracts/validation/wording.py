"""The words of messages. Their texts are in the contract: each language has the same."""

import json
import math
import unicodedata
from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from ..contract import MESSAGES
from ..number_text import number_text
from ..utf16 import beginning, length_in_utf16, utf16

_FOUND = MESSAGES["found"]
_HINT = MESSAGES["hint"]
_LIMIT = MESSAGES["limit"]

# Controls, format characters that reorder or hide text, and line separators.
_UNPRINTABLE = {"Cc", "Cf", "Zl", "Zp"}


def describe(value: Any) -> str:
    """Describe a value in a few words."""
    match value:
        case "":
            text: str = _FOUND["empty_string"]
        case str():
            text = quote(value)
        case []:
            text = _FOUND["empty_array"]
        case list():
            text = _FOUND["array"].format(length=len(value))
        case None | bool():
            text = json.dumps(value)
        case int() | float():
            text = number_text(value)
        case _:
            text = _FOUND["object"]
    return text


def quote(text: str) -> str:
    """Return a text in quotes, shortened if it is long. What is not printable is escaped."""
    quoted = json.dumps(_excerpt(text), ensure_ascii=False)
    return "".join(map(_printable, quoted))


def one_of(values: list[str]) -> str:
    """Return a list of choices in words."""
    if len(values) == 1:
        return quote(values[0])
    text: str = MESSAGES["expected"]["enum"].format(values=listed(values))
    return text


def listed(names: Iterable[str]) -> str:
    """Return names in quotes."""
    separator: str = MESSAGES["joined_by"]["values"]
    return separator.join(map(quote, names))


def did_you_mean(found: Any, known: Iterable[str]) -> str:
    """Suggest the known name that was probably meant; empty if there is none."""
    nearest = _nearest(found, known) if isinstance(found, str) else None
    return "" if nearest is None else _HINT["did_you_mean"].format(name=quote(nearest))


def _nearest(found: str, known: Iterable[str]) -> str | None:
    """The known name closest to the found one, if they share more than half of their letters."""
    # The cost of a comparison is the product of both lengths.
    if beginning(found, _LIMIT["name"]) is not None:
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


def _units(text: str) -> list[tuple[int, int]]:
    units = utf16(text)
    return list(zip(units[::2], units[1::2], strict=True))


def _printable(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cs":
        return f"\\u{ord(character):04x}"
    return f"\\u{{{ord(character):x}}}" if category in _UNPRINTABLE else character


def _excerpt(text: str) -> str:
    """The beginning of a long text."""
    excerpt = beginning(text, _LIMIT["excerpt"])
    if excerpt is None:
        return text
    shortened: str = MESSAGES["shortened"].format(excerpt=excerpt)
    return shortened
