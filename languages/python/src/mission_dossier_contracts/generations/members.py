"""The canonical members of an event, from the places that the table of its generation names."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..contract import SCHEMAS, Object
from ..number_text import number_text
from .generation import Generation, models_within, value_at, with_canonical_names

Given = Mapping[str, str | None]
"""Fields of the namespace that events do not carry (C33)."""


@dataclass(frozen=True)
class Reading:
    """An event that is read."""

    event: Object
    generation: Generation
    given: Given

    def members(self, sources: Mapping[str, Any]) -> Object:
        """Return an object of the members that are there (C5)."""
        found = {name: self._value(source) for name, source in sources.items()}
        return {name: value for name, value in found.items() if value is not None}

    def _value(self, source: Any) -> Any:
        match source:
            case str():
                return self._at(source)
            case {"const": value}:
                return value
            case {"given": name}:
                return self.given.get(name)
            case {"members": sources}:
                return self.members(sources)
            case {"text": place}:
                return _text(self._at(place))
            case {"filled": place}:
                return self._at(place) or None
            case {"joined": place}:
                items = self._at(place)
                return ",".join(items) if items else None
            case {"first": places}:
                values = [self._at(place) for place in places] + [source.get("otherwise")]
                return next((value for value in values if value is not None), None)
            case {"from": place, "values": values}:
                found = self._at(place)
                return values.get(found, found)
            case {"from": place, "only": values}:
                return values.get(_text(self._at(place)))
            case {"cases": cases, "otherwise": otherwise}:
                fitting = (case["value"] for case in cases if self._fits(case))
                return next(fitting, otherwise)
        raise ValueError(f"the table of generation {self.generation.name} has {source}")

    def _fits(self, case: Object) -> bool:
        return bool(self._at(case["filled"])) and not self._at(case["empty"])

    def _at(self, pointer: str) -> Any:
        """The value at a place, with canonical names."""
        value = value_at(self.event, pointer)
        _, root, *keys = pointer.split("/")
        if value is None or root != "payload" or len(keys) != 1:
            return value
        model = self.generation.payload_model(self.event["event_type"])
        whole, item = models_within(SCHEMAS[model]["properties"][keys[0]], model)
        if whole is not None:
            return with_canonical_names(value, whole, self.generation)
        if item is not None:
            return [with_canonical_names(each, item, self.generation) for each in value]
        return value


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return number_text(value) if isinstance(value, int | float) else str(value)
