"""Generates pydantic models of all schemas: one module per family, which shares its classes."""

import json
import subprocess
import sys
from itertools import groupby
from pathlib import Path

from dossier.contract_schemas import ContractSchemas, family_of
from dossier.package_folder import package_folder

GENERATED = Path(__file__).parent / "generated"

OPTIONS = [
    "--input-file-type=jsonschema",
    "--output-model-type=pydantic_v2.BaseModel",
    "--target-python-version=3.10",
    # Named strings and numbers are `str` and `int`, without classes around them.
    "--use-type-alias",
    "--use-annotated",
    # `datetime` and `UUID` would change their spelling.
    *("--type-mappings", "date-time=string", "uuid=string"),
    # A default is a member of its enum, not a bare string.
    "--set-default-enum-member",
    # The output depends only on the schemas.
    "--disable-timestamp",
    "--formatters=builtin",
]


def every_model(names: list[str]) -> str:
    """One root that refers to all schemas of a family: a run for each would repeat classes."""
    references = {name: {"$ref": f"{name}.json"} for name in names}
    return json.dumps({"title": "EveryModel", "type": "object", "properties": references})


def generate(package: Path) -> None:
    GENERATED.mkdir(exist_ok=True)
    for family, names in groupby(sorted(ContractSchemas(package).names, key=family_of), family_of):
        module = GENERATED / f"{family}.py"
        command = [sys.executable, "-m", "datamodel_code_generator", *OPTIONS, f"--output={module}"]
        # References in standard input are relative to the working directory.
        subprocess.run(
            command, input=every_model(list(names)), text=True, cwd=package / "schemas", check=True
        )


if __name__ == "__main__":
    generate(package_folder())
