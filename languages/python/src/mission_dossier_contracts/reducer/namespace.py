"""The namespace of a stream, which all its events share (C14)."""

from collections.abc import Iterable
from typing import Any

from ..validation.validators import accepts
from ..validation.wording import printable_json
from .entries import complete
from .rules import ReducerRules

Namespace = dict[str, Any]

_MODEL = "local_namespace_tuple"


class NamespaceMixedStreamError(ValueError):
    """The events of a stream have more than one namespace (C14)."""

    def __init__(self, expected: Namespace, actual: Namespace, differing: list[str]) -> None:
        super().__init__(
            f"the stream mixes namespaces: they differ in {', '.join(differing)};"
            f" expected {printable_json(expected)}, found {printable_json(actual)}"
        )
        self.expected = expected
        """The namespace of the first event, in order, that has a readable one."""
        self.actual = actual
        """The first other namespace in the order."""
        self.differing = differing
        """The names of the fields that differ by the rules."""


def readable_namespaces(events: Iterable[dict[str, Any]]) -> list[Namespace]:
    """Return the valid namespaces, even of payloads that are otherwise invalid (C15)."""
    payloads = (event.get("payload") for event in events)
    candidates: Iterable[Any] = (
        payload.get("namespace") for payload in payloads if isinstance(payload, dict)
    )
    return [complete(_MODEL, candidate) for candidate in candidates if accepts(_MODEL, candidate)]


def stream_namespace(namespaces: list[Namespace], rules: ReducerRules) -> Namespace | None:
    """Return the namespace that all share; None if there is none.

    Raises:
        NamespaceMixedStreamError: if they are several by the rules.
    """
    if not namespaces:
        return None
    first = namespaces[0]
    for namespace in namespaces:
        if differing := _differing(first, namespace, rules):
            raise NamespaceMixedStreamError(first, namespace, differing)
    # There can be two steps only if the step is not part of the identity (C21).
    steps = {namespace["step_id"] for namespace in namespaces} - {None}
    return first if len(steps) < 2 else {**first, "step_id": None}


def _differing(a: Namespace, b: Namespace, rules: ReducerRules) -> list[str]:
    ignored = {"step_id"} if rules.namespace_identity == "ignore-step-id" else set()
    return [field for field in a if a[field] != b[field] and field not in ignored]
