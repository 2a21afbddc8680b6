"""RFC 8785, the JSON Canonicalization Scheme: equal values are equal bytes, in every language."""

import json
import math
import re
from collections.abc import Callable, Iterator
from typing import Any

from .number_text import as_double, number_text
from .utf16 import utf16

_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")

_WriteScalar = Callable[[Any], str]


def canonical_json(value: Any) -> str:
    """Write a value as canonical JSON (RFC 8785).

    Keys are sorted by UTF-16 code unit, and numbers are written as ECMAScript writes them: integers
    beyond 2^53 - 1 as the nearest double.

    Args:
        value: a value as `parse_json` returns it, nested to any depth. It may not contain itself.

    Returns:
        The text; its UTF-8 bytes are the canonical form.

    Raises:
        ValueError: for what RFC 8785 refuses: NaN, infinite numbers, and lone surrogates.
        TypeError: for what is no JSON value, such as a tuple, or a key that is not a string.
    """
    return "".join(_parts(value, _portable))


def comparable_json(value: Any) -> str:
    """Write any value that `json.loads` returns, so that contents can be compared (C13).

    An infinite number is written as `1e400`, and a lone surrogate as an escape.
    """
    return "".join(_parts(value, _comparable))


def _parts(root: Any, write: _WriteScalar) -> Iterator[str]:
    """The text in parts. Containers that are not complete are on a stack: values may be deep."""
    incomplete = [(iter([("", root)]), "")]
    while incomplete:
        members, end = incomplete[-1]
        for prefix, value in members:
            yield prefix
            if isinstance(value, dict):
                yield "{"
                incomplete.append((_members(value, write), "}"))
                break
            if isinstance(value, list):
                yield "["
                incomplete.append((_items(value), "]"))
                break
            yield write(value)
        else:
            yield end
            incomplete.pop()


def _members(members: dict[Any, Any], write: _WriteScalar) -> Iterator[tuple[str, Any]]:
    separator = ""
    for key in sorted(members, key=_sorting_bytes):
        yield f"{separator}{write(key)}:", members[key]
        separator = ","


def _items(items: list[Any]) -> Iterator[tuple[str, Any]]:
    return (("," if index else "", item) for index, item in enumerate(items))


def _sorting_bytes(key: Any) -> bytes:
    if not isinstance(key, str):
        raise TypeError(f"found the key {key!r}, expected a string")
    return utf16(key)


def _portable(scalar: Any) -> str:
    if isinstance(scalar, float) and not math.isfinite(scalar):
        raise ValueError(f"{number_text(scalar)} is not a JSON value")
    if isinstance(scalar, int) and not math.isfinite(as_double(scalar)):
        raise ValueError("an integer beyond every double has no canonical JSON")
    if isinstance(scalar, str) and _LONE_SURROGATE.search(scalar):
        raise ValueError(f"a lone surrogate cannot be written as UTF-8: {scalar!a}")
    return _comparable(scalar)


def _comparable(scalar: Any) -> str:
    match scalar:
        case str():
            text = json.dumps(scalar, ensure_ascii=False)
            return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
        case None | bool():
            return json.dumps(scalar)
        case int() | float():
            return number_text(scalar).replace("Infinity", "1e400")
    raise TypeError(f"found {type(scalar).__name__}, expected a JSON value")
