"""The keywords of a schema that a value does not satisfy.

The walk knows the keywords that the schemas use, and finds what a validator of JSON Schema finds. A
validator reports `anyOf` and its branches, and the whole value in a text; people need the place.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from ..contract import Object, schema_of
from .pointer import pointer


@dataclass(frozen=True)
class Breach:
    """A keyword that a value does not satisfy."""

    path: str
    """JSON pointer to the value."""

    keyword: str
    schema: Object
    """The schema that has the keyword."""

    value: Any
    nullable: bool
    """Whether null would have been accepted."""

    property: str | None
    """The name of a property that is missing or unknown."""


def breaches_of(model: str, value: Any) -> Iterator[Breach]:
    """Return all breaches of a model. The walk is as deep as the schemas, which do not recur."""
    return _check(schema_of(model), value, nullable=False)


def _check(schema: Object, value: Any, nullable: bool) -> Iterator[Breach]:
    if "allOf" in schema:
        [only] = schema["allOf"]
        yield from _check(only, value, nullable)
    elif "anyOf" in schema:
        # Every `anyOf` is of a schema and null (S4).
        if value is not None:
            yield from _check(schema["anyOf"][0], value, nullable=True)
    else:
        for keyword, name in _broken_keywords(schema, value):
            yield Breach("", keyword, schema, value, nullable, name)
        for key, member, own_schema in _members(schema, value):
            for breach in _check(own_schema, member, nullable=False):
                yield replace(breach, path=pointer([key]) + breach.path)


def _broken_keywords(schema: Object, value: Any) -> Iterator[tuple[str, str | None]]:
    """The keywords of the value itself; for those of properties, with the name."""
    if not _has_type(schema, value):
        yield "type", None
    if "enum" in schema and value not in schema["enum"]:
        yield "enum", None
    match value:
        case bool() | None:
            return
        case int() | float():
            # Negated, so that they refuse NaN.
            if not value <= schema.get("maximum", math.inf):
                yield "maximum", None
            if not value >= schema.get("minimum", -math.inf):
                yield "minimum", None
        case str():
            if len(value) < schema.get("minLength", 0):
                yield "minLength", None
            if "pattern" in schema and not _pattern(schema["pattern"]).search(value):
                yield "pattern", None
        case list():
            if len(value) < schema.get("minItems", 0):
                yield "minItems", None
        case dict():
            yield from _broken_by_properties(schema, value)


def _broken_by_properties(schema: Object, value: Object) -> Iterator[tuple[str, str]]:
    properties = schema.get("properties", {})
    for name in properties:
        if name in schema.get("required", []) and name not in value:
            yield "required", name
    if schema.get("additionalProperties") is False:
        for key in value:
            if key not in properties:
                yield "additionalProperties", key


def _members(schema: Object, value: Any) -> Iterator[tuple[str | int, Any, Object]]:
    """The key, the value and the schema of each member that has a schema."""
    if isinstance(value, list) and "items" in schema:
        for index, item in enumerate(value):
            yield index, item, schema["items"]
    elif isinstance(value, dict):
        properties = schema.get("properties", {})
        others = schema.get("additionalProperties")
        if isinstance(others, dict):
            for key, member in value.items():
                yield key, member, others
        for name, own in properties.items():
            if name in value:
                yield name, value[name], own


def _has_type(schema: Object, value: Any) -> bool:
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    found = _type_of(value)
    return found in types or (found == "integer" and "number" in types)


def _type_of(value: Any) -> str | None:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            # `1e400` is infinite: above every maximum, not of another type.
            return "integer" if math.isinf(value) or value.is_integer() else "number"
        case str():
            return "string"
        case list():
            return "array"
        case dict():
            return "object"
    return None


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    """A pattern in which `$` is the end. In Python, it is also before a last line feed."""
    return re.compile(re.sub(r"\$\Z", r"\\Z", pattern))
