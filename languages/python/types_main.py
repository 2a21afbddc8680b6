"""Answers the conformance protocol by reading instances into generated pydantic models."""

from functools import cache
from importlib import import_module
from pathlib import PurePosixPath
from typing import Any

import pydantic
from pydantic import TypeAdapter

from dossier.contract_schemas import ContractSchemas, family_of
from dossier.package_folder import package_folder
from dossier.protocol import Answer, Request, answer_requests, requested_schema

schemas = ContractSchemas(package_folder())


def start(request: Request) -> Answer:
    return {
        "outcome": "started",
        "name": "python-pydantic",
        "language": "Python",
        "version": f"pydantic {pydantic.VERSION}",
        "capabilities": ["round_trip"],
    }


def round_trip(request: Request) -> Answer:
    model = _model(requested_schema(request, schemas))
    value = model.validate_json(request["instance"])
    # Leaves out absent members instead of writing their defaults.
    instance = model.dump_json(value, by_alias=True, exclude_unset=True)
    return {"outcome": "round_tripped", "instance": instance.decode()}


@cache
def _model(schema: str) -> TypeAdapter[Any]:
    """The model of a schema: that of `families/status/lane_mapping` is `status.LaneMapping`."""
    module = import_module(f"generated.{family_of(schema)}")
    return TypeAdapter(getattr(module, PurePosixPath(schema).name.title().replace("_", "")))


if __name__ == "__main__":
    answer_requests({"start": start, "round_trip": round_trip})
