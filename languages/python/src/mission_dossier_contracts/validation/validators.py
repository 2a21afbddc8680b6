"""A validator for each schema: draft 2020-12, no network."""

from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from ..contract import schema_of


@cache
def validator_of(model: str) -> Draft202012Validator:
    """Return the validator of a model. Formats are not asserted: each has a pattern beside it."""
    return Draft202012Validator(schema_of(model))


def accepts(model: str, value: Any) -> bool:
    """Return whether the schema of a model accepts a value. It may break rules of its family."""
    try:
        is_valid: bool = validator_of(model).is_valid(value)
    except (RecursionError, ValueError):
        # The message of an error holds the whole value. That fails if it is nested too deeply, or
        # holds an integer of more digits than Python writes: such a value is at fault.
        return False
    return is_valid
