"""Answers the conformance protocol with jsonschema's verdicts and a reducer in Python."""

from importlib.metadata import version

from dossier.contract_schemas import ContractSchemas
from dossier.faults import faults
from dossier.json_text import read_json
from dossier.package_folder import package_folder
from dossier.protocol import Answer, Request, answer_requests, requested_schema

schemas = ContractSchemas(package_folder())


def start(request: Request) -> Answer:
    return {
        "outcome": "started",
        "name": "python-jsonschema",
        "language": "Python",
        "version": f"jsonschema {version('jsonschema')}",
        "capabilities": ["validate", "pointers"],
    }


def validate(request: Request) -> Answer:
    validator = schemas.validator(requested_schema(request, schemas))
    errors = faults(validator, read_json(request["instance"]))
    return {"outcome": "validated", "valid": not errors, "errors": errors}


if __name__ == "__main__":
    answer_requests({"start": start, "validate": validate})
