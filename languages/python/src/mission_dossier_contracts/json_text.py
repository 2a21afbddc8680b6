"""Reads JSON as RFC 8259 defines it, and refuses what a value of the contract cannot hold."""

import json
import re
from collections.abc import Iterator
from typing import Any

# Longer ones are beyond every double. Python refuses to read more than 4,300 digits.
_MOST_DIGITS = 400

_SURROGATE = re.compile(r"[\ud800-\udfff]|\\u[dD][89a-fA-F]")
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")


def parse_json(text: str | bytes) -> Any:
    """Read a JSON text, such as an event.

    `json.loads` also reads `NaN`, `Infinity`, lone surrogates, and bytes in other encodings than
    UTF-8. These are refused. A number beyond every double, such as `1e400`, is read as infinite,
    which no model accepts (C8).

    Args:
        text: the text, or its bytes in UTF-8.

    Returns:
        The value, as `json.loads` returns it.

    Raises:
        ValueError: if the text is not JSON, is nested too deeply to be read, or holds a lone
            surrogate.
    """
    decoded = text if isinstance(text, str) else text.decode("utf-8")
    try:
        value = json.loads(decoded, parse_constant=_refuse, parse_int=_integer)
    except RecursionError:
        raise ValueError("the JSON is nested too deeply to be read") from None
    if _SURROGATE.search(decoded):
        for string in _strings(value):
            if _LONE_SURROGATE.search(string):
                raise ValueError(f"found a lone surrogate in {string!a}, which UTF-8 cannot encode")
    return value


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")


def _integer(digits: str) -> int | float:
    return int(digits) if len(digits) <= _MOST_DIGITS else float(digits)


def _strings(value: Any) -> Iterator[str]:
    """All strings in a value, with the keys of objects. Values may be deep: it does not recurse."""
    rest = [value]
    while rest:
        match rest.pop():
            case str(string):
                yield string
            case list(items):
                rest.extend(items)
            case dict(members):
                yield from members
                rest.extend(members.values())
