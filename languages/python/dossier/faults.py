"""The invalid places of an instance, as JSON pointers."""

from collections.abc import Iterable, Iterator
from typing import Any

from jsonpointer import JsonPointer
from jsonschema import Draft202012Validator, ValidationError


def faults(validator: Draft202012Validator, instance: Any) -> list[str]:
    leaves = _leaves(validator.iter_errors(instance))
    pointers = (JsonPointer.from_parts(leaf.absolute_path).path for leaf in leaves)
    return list(dict.fromkeys(pointers))


def _leaves(errors: Iterable[ValidationError]) -> Iterator[ValidationError]:
    """The errors without causes. Those of `anyOf` are in its branches."""
    for error in errors:
        if error.context:
            yield from _leaves(error.context)
        else:
            yield error
