"""Writes the pydantic models of the contract to `types.py`.

With `--check`, writes nothing, and fails if they are out of date.
"""

import json
import subprocess
import sys
from pathlib import Path, PurePosixPath
from posixpath import normpath
from tempfile import TemporaryDirectory
from typing import Any

SOURCE = Path(__file__).parent / "src" / "mission_dossier_contracts"
TYPES = SOURCE / "types.py"

HEADER = '''"""Types of events, payloads and states, as pydantic models."""

# Written by generate_types.py from the schemas. Do not edit.'''

OPTIONS = [
    "--input-file-type=jsonschema",
    "--output-model-type=pydantic_v2.BaseModel",
    "--target-python-version=3.10",
    f"--custom-file-header={HEADER}",
    # Named strings and numbers are `str` and `int`, without classes around them.
    "--use-type-alias",
    "--use-annotated",
    # `datetime` and `UUID` would change their spelling.
    *("--type-mappings", "date-time=string", "uuid=string"),
    # A member of an enum equals its text, and its name is in upper case, as PEP 8 has it.
    "--use-subclass-enum",
    "--capitalise-enum-members",
    # A default is a member of its enum, not a bare string.
    "--set-default-enum-member",
    # Descriptions are docstrings, which editors show.
    "--use-schema-description",
    "--use-field-description",
    # The output depends only on the schemas.
    "--disable-timestamp",
    "--disable-future-imports",
    "--formatters=builtin",
]

# The members of an event that depend on its type.
OF_EVENT_TYPE = ("event_type", "payload")

Object = dict[str, Any]


def main() -> int:
    """Write or check the types, and return the exit code."""
    files: dict[str, Object] = json.loads((SOURCE / "contract.json").read_text("utf-8"))["files"]
    types = generated(files)
    if "--check" not in sys.argv[1:]:
        TYPES.write_text(types, "utf-8")
    elif TYPES.read_text("utf-8") != types:
        print(f"{TYPES.name} is out of date: run generate_types.py", file=sys.stderr)
        return 1
    return 0


def generated(files: dict[str, Object]) -> str:
    """Return the module of all types: one run, so that models share their classes."""
    schemas = {**files, **split_envelope(files["event.json"])}
    with TemporaryDirectory() as folder:
        for name, content in schemas.items():
            file = Path(folder, name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(content), "utf-8")
        # References in standard input are relative to the working directory.
        types = output(
            ["datamodel_code_generator", *OPTIONS], json.dumps(known_event(schemas)), folder
        )
    return output(["ruff", "format", "--stdin-filename", str(TYPES)], types)


def output(module: list[str], text: str, folder: str | None = None) -> str:
    """Run a module with a text as its input, and return what it prints."""
    command = [sys.executable, "-m", *module]
    return subprocess.run(
        command, input=text, cwd=folder, stdout=subprocess.PIPE, text=True, check=True
    ).stdout


def split_envelope(event: Object) -> dict[str, Object]:
    """Return the envelope without what depends on the event type, and the event that extends it.

    The events of a type extend the envelope, too. They are no `Event`, whose payload is a `dict`.
    """
    properties = dict(event["properties"])
    own = {name: properties.pop(name) for name in OF_EVENT_TYPE}
    envelope = {
        **event,
        "$id": event["$id"].replace("event.json", "envelope.json"),
        "title": "Envelope",
        "description": "What all events have.",
        "properties": properties,
        "required": [name for name in event["required"] if name not in own],
    }
    described = {name: event[name] for name in ("$schema", "$id", "title", "description")}
    extended = extension(own, [name for name in own if name in event["required"]])
    return {"envelope.json": envelope, "event.json": {**described, **extended}}


def known_event(files: dict[str, Object]) -> Object:
    """Return the schema of an event of any type, in which all models are defined."""
    payloads = payload_files(files)
    models = [name for name, content in files.items() if "$id" in content]
    return {
        "title": "KnownEvent",
        "description": "An event whose payload has a schema.",
        "oneOf": [{"$ref": f"#/$defs/{event_type}"} for event_type in payloads],
        "discriminator": {"propertyName": "event_type"},
        "$defs": {
            **{
                event_type: event_of(event_type, payload, files[payload]["description"])
                for event_type, payload in payloads.items()
            },
            **{
                type_name(model): {"$ref": model}
                for model in models
                if not model.startswith("generations/")
            },
        },
    }


def payload_files(files: dict[str, Object]) -> dict[str, str]:
    """Return the file of the payload of each event type."""
    folders = {
        name: "" if name == "families/dossier/family.json" else str(PurePosixPath(name).parent)
        for name in files
        if name.endswith("/family.json")
    }
    return {
        event_type: normpath(f"{folder}/{model}.json").lstrip("/")
        for declaration, folder in folders.items()
        for event_type, model in files[declaration]["events"].items()
    }


def event_of(event_type: str, payload: str, description: str) -> Object:
    """Return the schema of the events of a type: the envelope with their payload."""
    own = {"event_type": {"const": event_type}, "payload": {"$ref": payload}}
    return {"description": description, **extension(own, list(own))}


def extension(properties: Object, required: list[str]) -> Object:
    """Return the envelope with more properties."""
    own = {"type": "object", "properties": properties, "required": required}
    return {"allOf": [{"$ref": "envelope.json"}, own]}


def type_name(model: str) -> str:
    """Return the name of the type of a model."""
    return PurePosixPath(model).stem.title().replace("_", "")


if __name__ == "__main__":
    sys.exit(main())
