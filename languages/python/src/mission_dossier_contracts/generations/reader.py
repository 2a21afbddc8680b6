"""Reads dossier events of any generation (C26)."""

from collections.abc import Iterable
from typing import Any

from ..contract import EVENT_TYPES, Object
from ..validation.events import is_valid, payload_of, validate
from ..validation.explain import explain
from ..validation.issue import Issue
from ..validation.texts import text
from ..validation.wording import one_of, quote
from .generation import GENERATIONS, OF_THE_GENERATION, recognised
from .members import Given
from .upcast import (
    Upcast,
    canonical_of,
    generation_of,
    has_dossier_type,
    issues_of,
    namespace_member,
    upcast,
    with_payload,
)
from .written_issues import ENVELOPE

# No payload of the contract is nested deeper.
_MOST_LEVELS = 8


class EventReader:
    """Reads dossier events as producers write them. Events of other families are canonical alone.

    Args:
        generations: the generations to read; events of others are refused.
        namespace: what events without a namespace do not carry (C33).

    Raises:
        LookupError: for a generation that does not exist.
    """

    def __init__(
        self, generations: Iterable[str] = GENERATIONS, namespace: Given | None = None
    ) -> None:
        self.generations = tuple(generations)
        self._given: Given = dict(namespace or {})
        for name in self.generations:
            if name not in GENERATIONS:
                expected = one_of(list(GENERATIONS))
                raise LookupError(f"found {quote(name)}, expected {expected}")

    def validate(self, event: Any) -> list[Issue]:
        """Return all issues of an event, at its places as it was written."""
        if not has_dossier_type(event):
            is_of_family = isinstance(event, dict) and event.get("event_type") in EVENT_TYPES
            return validate(event) if is_of_family else explain(ENVELOPE, event)
        generation = generation_of(event)
        if generation.name in self.generations:
            return issues_of(event, generation, self._given)
        expected = one_of(list(self.generations))
        message = text(
            "generation", "not_accepted", generation=generation.name, generations=expected
        )
        return [Issue("", "enum", message)]

    def upcast(self, event: Any) -> Upcast:
        """Return an event in canonical form, or why it has none, as the function `upcast` (C27).

        An event of a generation that is not read has none.
        """
        result = upcast(event, self._given)
        if result.generation is None or result.generation in self.generations:
            return result
        return Upcast(None, result.generation, issues=tuple(self.validate(event)))

    def read(self, event: Any) -> Any:
        """Return an event in canonical form.

        An event that cannot be read keeps its place in the order and its namespace, where these are
        readable, and is never valid (C15). What depends on the form alone is left out, so that two
        generations of one event are equal (C34).
        """
        if not has_dossier_type(event):
            return event
        generation = recognised(event)
        if generation is None or generation.name not in self.generations:
            return self._refused(event)
        # Whether a canonical event is valid is for the caller to check.
        canonical = (
            event if generation.is_canonical else canonical_of(event, generation, self._given)
        )
        return self._refused(event) if canonical is None else _comparable(canonical)

    def _refused(self, event: Object) -> Object:
        generation = generation_of(event)
        # It is invalid as it is.
        if generation.is_canonical and generation.name in self.generations:
            return event
        payload = namespace_member(event, generation, self._given)
        if "payload" in event:
            payload = {**payload, "written": event["payload"]}
        return with_payload(event, generation, payload)


def _comparable(event: Object) -> Object:
    """A valid event without nulls, and without what the generations add to the envelope."""
    if not is_valid(event):
        return event
    envelope = {
        name: value
        for name, value in event.items()
        if value is not None and name not in OF_THE_GENERATION
    }
    return {**envelope, "payload": _without_nulls(payload_of(event))}


def _without_nulls(value: Any, level: int = 0) -> Any:
    """Nulls mean the same as absent members (C5)."""
    if level == _MOST_LEVELS:
        return value
    match value:
        case dict():
            return {
                key: _without_nulls(each, level + 1)
                for key, each in value.items()
                if each is not None
            }
        case list():
            return [_without_nulls(each, level + 1) for each in value]
    return value
