"""RFC 8785: equal values are equal bytes, in every language."""

from typing import Any

import rfc8785

MAX_SAFE_INTEGER = 2**53 - 1


def canonical_json(value: Any) -> str:
    return rfc8785.dumps(_with_doubles(value)).decode()


def _with_doubles(value: Any) -> Any:
    """RFC 8785 numbers are doubles; the library rejects integers that may not be exact doubles."""
    match value:
        case dict():
            return {key: _with_doubles(member) for key, member in value.items()}
        case list():
            return [_with_doubles(item) for item in value]
        case int() if abs(value) > MAX_SAFE_INTEGER:
            return float(value)
    return value
