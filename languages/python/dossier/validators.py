"""A validator for each schema: draft 2020-12, formats asserted, no network."""

from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from .contract_schemas import ContractSchemas


class Validators:
    def __init__(self, schemas: ContractSchemas) -> None:
        self.schemas = schemas
        # Has every schema by its `$id`, so no reference is fetched from the network.
        self._registry: Registry[Any] = Registry().with_resources(
            (document["$id"], Resource.from_contents(document))
            for document in map(schemas.document, schemas.names)
        )
        self._validators: dict[str, Draft202012Validator] = {}

    def of(self, schema: str) -> Draft202012Validator:
        if schema not in self._validators:
            self._validators[schema] = Draft202012Validator(
                self.schemas.document(schema),
                registry=self._registry,
                format_checker=Draft202012Validator.FORMAT_CHECKER,
            )
        return self._validators[schema]
