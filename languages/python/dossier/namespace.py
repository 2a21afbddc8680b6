"""The namespace of a stream, which all its events share (C14)."""

from collections.abc import Iterable
from typing import Any

from .rules import Rules
from .validators import Validators

Namespace = dict[str, str | None]

NAMESPACE_FIELDS = (
    "project_uuid",
    "feature_slug",
    "target_branch",
    "mission_key",
    "manifest_version",
    "step_id",
)


class NamespaceMixedStreamError(ValueError):
    def __init__(self, expected: Namespace, actual: Namespace) -> None:
        super().__init__(f"the namespace of the stream is {expected}, but an event has {actual}")
        self.expected = expected
        self.actual = actual


def readable_namespaces(
    events: Iterable[dict[str, Any]], validators: Validators
) -> list[Namespace]:
    """The valid namespaces, even of payloads that are otherwise invalid (C15)."""
    is_valid = validators.of("local_namespace_tuple").is_valid
    payloads = (event.get("payload") for event in events)
    candidates: Iterable[Any] = (
        payload.get("namespace") for payload in payloads if isinstance(payload, dict)
    )
    return [
        {field: candidate.get(field) for field in NAMESPACE_FIELDS}
        for candidate in candidates
        if is_valid(candidate)
    ]


def stream_namespace(namespaces: list[Namespace], rules: Rules) -> Namespace | None:
    if not namespaces:
        return None
    first = namespaces[0]
    for namespace in namespaces:
        if _identity(namespace, rules) != _identity(first, rules):
            raise NamespaceMixedStreamError(expected=first, actual=namespace)
    # There can be two steps only if the step is not part of the identity (C21).
    steps = {namespace["step_id"] for namespace in namespaces} - {None}
    return first if len(steps) < 2 else {**first, "step_id": None}


def _identity(namespace: Namespace, rules: Rules) -> Namespace:
    if rules.namespace_identity == "all-fields":
        return namespace
    return {**namespace, "step_id": None}
