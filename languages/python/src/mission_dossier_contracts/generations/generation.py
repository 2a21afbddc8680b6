"""The generations of dossier events, as their tables say (C28)."""

from dataclasses import dataclass
from posixpath import join, normpath
from typing import Any

from ..contract import GENERATION_TABLES, PAYLOAD_MODELS, Object


@dataclass(frozen=True)
class Generation:
    """A form in which producers write events."""

    name: str
    table: Object

    @property
    def is_canonical(self) -> bool:
        """Whether it is the form of the contract; its table has nothing of what follows then."""
        return bool(self.table.get("canonical"))

    def recognises(self, event: Object) -> bool:
        """Return whether an event has the members by which the generation is recognised."""
        by = self.table["recognised_by"]
        return (
            all(_is_present(event, place) for place in by["present"])
            and any(_is_present(event, place) for place in by.get("any", [""]))
            and not any(_is_present(event, place) for place in by.get("absent", []))
        )

    def payload_model(self, event_type: str) -> str:
        """Return the model of the payload of a dossier event."""
        if self.is_canonical:
            return PAYLOAD_MODELS[event_type]
        return self.model(self.table["events"][event_type]["payload"])

    def model(self, reference: str) -> str:
        """Return the name of a model to which the table refers."""
        return normpath(join("generations", self.name, reference))

    @property
    def renames(self) -> dict[str, dict[str, str]]:
        """The canonical name of each renamed member, for the models that have some (C29)."""
        return {
            self.model(model): {written: canonical for canonical, written in names.items()}
            for model, names in self.table.get("renames", {}).items()
        }


def value_at(event: Any, pointer: str) -> Any:
    """Return the value at a place, at which there may be nothing."""
    value = event
    for key in pointer.split("/")[1:]:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def with_canonical_names(value: Any, model: str, generation: Generation) -> Any:
    """Return an object of a renamed model in canonical form; other values as they are."""
    names = generation.renames.get(model)
    if names is None:
        return value
    return {names.get(key, key): each for key, each in value.items() if each is not None}


def models_within(schema: Object, model: str) -> tuple[str | None, str | None]:
    """Return the model of a member of a model, and that of its items, if they refer to one."""
    [inner, *_] = schema.get("anyOf") or schema.get("allOf") or [schema]
    return _referenced(inner, model), _referenced(inner.get("items", {}), model)


def _referenced(schema: Object, model: str) -> str | None:
    reference = schema.get("$ref")
    return reference and normpath(join(model, "..", reference)).removesuffix(".json")


def _is_present(event: Object, pointer: str) -> bool:
    return value_at(event, pointer) is not None


_ALL = sorted(
    (Generation(name, table) for name, table in GENERATION_TABLES.items()),
    key=lambda generation: int(generation.table["order"]),
)

GENERATIONS: tuple[str, ...] = tuple(generation.name for generation in _ALL)
"""The names of all generations, from the oldest to the newest."""

# The canonical one first, then from the newest to the oldest.
USUAL_FIRST = sorted(reversed(_ALL), key=lambda generation: not generation.is_canonical)

# The canonical one first, then from the oldest to the newest.
CANONICAL_FIRST = sorted(_ALL, key=lambda generation: not generation.is_canonical)

OF_THE_GENERATION = frozenset(
    name for generation in _ALL for name in generation.table.get("written_with", {})
)
"""The members of an envelope that are there because of the generation, not because of the event."""


def recognised(event: Object) -> Generation | None:
    """Return the generation by whose members an event is recognised."""
    return next((each for each in USUAL_FIRST if each.recognises(event)), None)
