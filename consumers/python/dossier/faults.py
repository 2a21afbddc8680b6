"""The places of an instance that are at fault, as JSON pointers."""

from collections.abc import Iterable, Iterator
from typing import Any

from jsonpointer import JsonPointer
from jsonschema import Draft202012Validator, ValidationError


def faults(validator: Draft202012Validator, instance: Any) -> list[str]:
    leaves = _leaves(validator.iter_errors(instance))
    pointers = (JsonPointer.from_parts(leaf.absolute_path).path for leaf in leaves)
    return list(dict.fromkeys(pointers))


def _leaves(errors: Iterable[ValidationError]) -> Iterator[ValidationError]:
    """An error of `anyOf` says little: those of its branches tell where the fault is."""
    for error in errors:
        if error.context:
            yield from _leaves(error.context)
        else:
            yield error
