"""The schemas of the package, by the names of their models."""

from functools import cached_property
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from .json_text import read_json

# Data, and the one file beside the schemas that is none.
EVENT_TYPE_TO_SCHEMA = "event_type_to_schema"


class UnknownSchemaError(LookupError):
    pass


class ContractSchemas:
    def __init__(self, package: Path) -> None:
        # Not the subfolders: what they hold has other ids and repeats these models.
        files = (package / "schemas").glob("*.json")
        documents = {file.stem: read_json(file.read_text("utf-8")) for file in files}
        self.event_types: dict[str, str] = documents.pop(EVENT_TYPE_TO_SCHEMA)
        self._schemas = documents
        self._validators: dict[str, Draft202012Validator] = {}

    def validator(self, schema: str) -> Draft202012Validator:
        if schema not in self._schemas:
            raise UnknownSchemaError(f"there is no schema {schema!r}")
        if schema not in self._validators:
            self._validators[schema] = Draft202012Validator(
                self._schemas[schema],
                registry=self._registry,
                format_checker=Draft202012Validator.FORMAT_CHECKER,
            )
        return self._validators[schema]

    def payload_schema(self, event_type: str) -> str:
        if event_type not in self.event_types:
            raise UnknownSchemaError(f"{event_type!r} is no event type of a dossier")
        return self.event_types[event_type]

    @cached_property
    def _registry(self) -> Registry[Any]:
        """Knows every schema by its `$id`, so that no reference leads to the network."""
        resources = (Resource.from_contents(schema) for schema in self._schemas.values())
        return Registry().with_resources((resource.id(), resource) for resource in resources)
