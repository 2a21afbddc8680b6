"""The issues of a value by its schema."""

from collections.abc import Iterable, Iterator
from typing import Any

from jsonschema import ValidationError

from .issue import Issue
from .pointer import pointer
from .validators import validator_of


def schema_issues(model: str, value: Any) -> list[Issue]:
    """Return the issues of a value that the schema of a model does not accept."""
    leaves = _leaves(validator_of(model).iter_errors(value))
    return [
        Issue(pointer(leaf.absolute_path), str(leaf.validator), leaf.message) for leaf in leaves
    ]


def _leaves(errors: Iterable[ValidationError]) -> Iterator[ValidationError]:
    """The errors without causes. Those of `anyOf` are in its branches."""
    for error in errors:
        if error.context:
            yield from _leaves(error.context)
        else:
            yield error
