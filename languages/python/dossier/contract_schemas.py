"""The schemas of the package, by the names of their models."""

from pathlib import Path, PurePosixPath
from typing import Any

from .json_text import read_json

# The files in the folder that are not schemas.
EVENT_TYPE_TO_SCHEMA = "event_type_to_schema"
MESSAGES = "messages"

# The folder with the models of families, and the file in each of its folders that is not a schema.
FAMILIES = "families"
DECLARATION = "family.json"


class UnknownSchemaError(LookupError):
    pass


def family_of(schema: str) -> str:
    """The folder of a schema: the name of its family, or `families` if several share it."""
    return PurePosixPath(schema).parent.name or "dossier"


class ContractSchemas:
    def __init__(self, package: Path) -> None:
        schemas = package / "schemas"
        # Without other subfolders: they hold bundles and schemas of tools.
        files = sorted([*schemas.glob("*.json"), *(schemas / FAMILIES).rglob("*.json")])
        self._documents = {
            file.relative_to(schemas).with_suffix("").as_posix(): read_json(file.read_text("utf-8"))
            for file in files
            if file.name != DECLARATION
        }
        self._event_types: dict[str, str] = self._documents.pop(EVENT_TYPE_TO_SCHEMA)
        self.messages: dict[str, Any] = self._documents.pop(MESSAGES)

    @property
    def names(self) -> list[str]:
        return list(self._documents)

    @property
    def event_types(self) -> set[str]:
        return set(self._event_types)

    def document(self, schema: str) -> Any:
        if schema not in self._documents:
            raise UnknownSchemaError(f"there is no schema {schema!r}")
        return self._documents[schema]

    def payload_schema(self, event_type: str) -> str:
        if event_type not in self._event_types:
            raise UnknownSchemaError(f"{event_type!r} is not a dossier event type")
        return self._event_types[event_type]
