"""A validator for each schema: draft 2020-12, no network."""

from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from ..contract import SCHEMAS

# Has every schema by its `$id`, so no reference is fetched from the network.
_REGISTRY: Registry[Any] = Registry().with_resources(
    (schema["$id"], Resource.from_contents(schema)) for schema in SCHEMAS.values()
)


@cache
def validator_of(model: str) -> Draft202012Validator:
    """Return the validator of a model. Formats are not asserted: each has a pattern beside it."""
    return Draft202012Validator(SCHEMAS[model], registry=_REGISTRY)


def accepts(model: str, value: Any) -> bool:
    """Return whether the schema of a model accepts a value. It may break rules of its family."""
    try:
        is_valid: bool = validator_of(model).is_valid(value)
    except (RecursionError, ValueError):
        # The message of an error holds the whole value. That fails if it is nested too deeply, or
        # holds an integer of more digits than Python writes: such a value is at fault.
        return False
    return is_valid
