from itertools import product
from typing import Any

from mission_dossier_contracts import MODEL_NAMES, contract_files, validate_model
from mission_dossier_contracts.contract import SCHEMAS


def test_has_the_schemas_by_the_paths_of_their_files() -> None:
    files = contract_files()
    assert files["event.json"]["$id"].endswith("/event.json")
    assert all(files[f"{name}.json"] == SCHEMAS[name] for name in MODEL_NAMES)


def test_changes_of_a_returned_schema_have_no_effect() -> None:
    contract_files()["event.json"].clear()
    assert validate_model("event", {})


def test_every_reference_is_to_an_embedded_schema() -> None:
    # A reference that leads nowhere raises an error, and nothing is fetched.
    values: list[Any] = [{}, [{}], "", None]
    for name, value in product(MODEL_NAMES, values):
        validate_model(name, value)
