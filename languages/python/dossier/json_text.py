"""Reads JSON as RFC 8259 defines it: by default, Python also reads NaN and Infinity."""

import json
from typing import Any


def read_json(text: str) -> Any:
    return json.loads(text, parse_constant=_refuse)


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")
