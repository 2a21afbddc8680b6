"""The schemas of the package, by the names of their models."""

from pathlib import Path
from typing import Any

from .json_text import read_json

# The only file in the folder that is not a schema.
EVENT_TYPE_TO_SCHEMA = "event_type_to_schema"


class UnknownSchemaError(LookupError):
    pass


class ContractSchemas:
    def __init__(self, package: Path) -> None:
        # Without subfolders: they hold bundles and schemas of tools.
        files = sorted((package / "schemas").glob("*.json"))
        self._documents = {file.stem: read_json(file.read_text("utf-8")) for file in files}
        self._event_types: dict[str, str] = self._documents.pop(EVENT_TYPE_TO_SCHEMA)

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
