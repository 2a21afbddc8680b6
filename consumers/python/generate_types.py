"""Generates pydantic models of all schemas, in one module that shares its classes."""

import json
import subprocess
import sys
from pathlib import Path

from dossier.contract_schemas import FAMILIES, ContractSchemas
from dossier.package_folder import package_folder

MODELS = Path(__file__).parent / "generated" / "models.py"

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


def every_model(schemas: ContractSchemas) -> str:
    """One root that refers to all schemas but those of families: a run for each would repeat shared classes."""
    names = [name for name in schemas.names if not name.startswith(FAMILIES)]
    references = {name: {"$ref": f"{name}.json"} for name in names}
    return json.dumps({"title": "EveryModel", "type": "object", "properties": references})


def generate(package: Path) -> None:
    MODELS.parent.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "datamodel_code_generator", *OPTIONS, f"--output={MODELS}"]
    root = every_model(ContractSchemas(package))
    # References in standard input are relative to the working directory.
    subprocess.run(command, input=root, text=True, cwd=package / "schemas", check=True)


if __name__ == "__main__":
    generate(package_folder())
