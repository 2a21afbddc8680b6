"""The contract, as this package embeds it: schemas, the events of families, and their rules."""

import json
from functools import cache
from importlib import resources
from pathlib import PurePosixPath
from posixpath import join, normpath
from typing import Any

Object = dict[str, Any]

_FAMILIES = "families"
_GENERATIONS = "generations"
_DECLARATION = "family.json"
_TABLE = "generation.json"
_DOSSIER = "dossier"


def contract_files() -> dict[str, Any]:
    """Return the files of the contract: JSON Schemas (draft 2020-12), and data about them.

    Returns:
        The content of each file by its path, such as `event.json` or
        `families/status/family.json`. Each call returns copies.
    """
    files: dict[str, Any] = _embedded()["files"]
    return files


def _embedded() -> Object:
    text = resources.files(__package__).joinpath("contract.json").read_text("utf-8")
    document: Object = json.loads(text)
    return document


VERSION: str = _embedded()["version"]

_FILES = contract_files()

SCHEMAS: dict[str, Object] = {
    file.removesuffix(".json"): content
    for file, content in _FILES.items()
    # Other files are data.
    if "$id" in content
}

MESSAGES: Object = _FILES["messages.json"]

FAMILIES: dict[str, Object] = {
    PurePosixPath(file).parent.name: content
    for file, content in _FILES.items()
    if PurePosixPath(file).name == _DECLARATION
}

GENERATION_TABLES: dict[str, Object] = {
    PurePosixPath(file).parent.name: content
    for file, content in _FILES.items()
    if PurePosixPath(file).name == _TABLE
}

MODEL_NAMES: tuple[str, ...] = tuple(
    name for name in SCHEMAS if not name.startswith(f"{_GENERATIONS}/")
)
"""The names of the models that a value can be validated by."""


def model_of(family: str, reference: str) -> str:
    """Return the name of a model to which the declaration of a family refers."""
    folder = "" if family == _DOSSIER else f"{_FAMILIES}/{family}"
    return normpath(join(folder, reference))


PAYLOAD_MODELS: dict[str, str] = {
    event_type: model_of(family, reference)
    for family, declaration in FAMILIES.items()
    for event_type, reference in declaration["events"].items()
}

EVENT_TYPES: tuple[str, ...] = tuple(PAYLOAD_MODELS)
"""The types of the events whose payload has a schema, in all families."""

DOSSIER_EVENT_TYPES: tuple[str, ...] = tuple(FAMILIES[_DOSSIER]["events"])
"""The types of the events that `reduce` reads."""


@cache
def schema_of(model: str) -> Object:
    """Return the schema of a model, with other models in the places of the references to them.

    No schema refers to itself. A validator is faster without references, and fetches none.
    """
    schema: Object = _resolved(SCHEMAS[model], PurePosixPath(model).parent)
    return schema


def _resolved(value: Any, folder: PurePosixPath) -> Any:
    match value:
        case {"$ref": reference}:
            return schema_of(normpath(folder / reference).removesuffix(".json"))
        case dict():
            # An `$id` would be the base of references.
            return {key: _resolved(each, folder) for key, each in value.items() if key != "$id"}
        case list():
            return [_resolved(each, folder) for each in value]
    return value


def fields_of(model: str) -> tuple[str, ...]:
    """Return the names of the properties of a model."""
    return tuple(SCHEMAS[model]["properties"])


def phrase(description: str) -> str:
    """Return a description as a part of a sentence: "An id." becomes "an id"."""
    return f"{description[:1].lower()}{description[1:].removesuffix('.')}"
