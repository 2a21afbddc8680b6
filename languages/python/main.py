"""Answers the conformance protocol with the validator jsonschema and a reducer in Python."""

from importlib.metadata import version

from dossier.canonical_json import canonical_json
from dossier.contract_schemas import ContractSchemas
from dossier.family_rules import FamilyRules
from dossier.faults import faults
from dossier.json_text import read_json
from dossier.namespace import NamespaceMixedStreamError
from dossier.package_folder import package_folder
from dossier.protocol import Answer, Request, answer_requests, requested_schema
from dossier.reduce import reduce_mission_dossier
from dossier.rules import RULES_BY_NAME
from dossier.validators import Validators

schemas = ContractSchemas(package_folder())
validators = Validators(schemas)
family_rules = FamilyRules(package_folder(), validators)


def start(request: Request) -> Answer:
    return {
        "outcome": "started",
        "name": "python-jsonschema",
        "language": "Python",
        "version": f"jsonschema {version('jsonschema')}",
        "capabilities": ["validate", "pointers", "reduce"],
    }


def validate(request: Request) -> Answer:
    schema = requested_schema(request, schemas)
    instance = read_json(request["instance"])
    errors = faults(validators.of(schema), instance) or family_rules.faults(schema, instance)
    return {"outcome": "validated", "valid": not errors, "errors": errors}


def reduce(request: Request) -> Answer:
    events = [read_json(text) for text in request["events"]]
    try:
        state = reduce_mission_dossier(events, validators, RULES_BY_NAME[request["rules"]])
    except NamespaceMixedStreamError as error:
        return {"outcome": "refused", "error": type(error).__name__}
    return {"outcome": "reduced", "state": canonical_json(state)}


if __name__ == "__main__":
    answer_requests({"start": start, "validate": validate, "reduce": reduce})
