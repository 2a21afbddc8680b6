"""Reads instances into the generated types, and writes them again."""

from functools import cache
from pathlib import PurePosixPath
from typing import Any

from pydantic import TypeAdapter

from .. import types


def round_trip(model: str, text: str) -> str:
    """Return the JSON text of a value after it was read into the type of a model."""
    adapter = type_of(model)
    value = adapter.validate_json(text)
    # Leaves out absent members instead of writing their defaults.
    return adapter.dump_json(value, by_alias=True, exclude_unset=True).decode()


@cache
def type_of(model: str) -> TypeAdapter[Any]:
    """Return the type of a model: that of `families/status/lane_mapping` is `LaneMapping`."""
    name = PurePosixPath(model).name.title().replace("_", "")
    return TypeAdapter(getattr(types, name))
