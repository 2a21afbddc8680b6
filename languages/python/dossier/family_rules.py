"""The rules of families, which schemas cannot state: they are data in `family.json`."""

from collections.abc import Iterator
from pathlib import Path
from posixpath import join, normpath
from typing import Any

from jsonpointer import JsonPointer

from .contract_schemas import DECLARATION, FAMILIES
from .json_text import read_json
from .validators import Validators

Object = dict[str, Any]


class FamilyRules:
    def __init__(self, package: Path, validators: Validators) -> None:
        self._validators = validators
        self._rules: dict[str, list[tuple[str, Object]]] = {}
        self._mappings: dict[str, Object] = {}
        for file in (package / "schemas" / FAMILIES).glob(f"*/{DECLARATION}"):
            declaration = read_json(file.read_text("utf-8"))
            folder = f"{FAMILIES}/{file.parent.name}"
            self._mappings[folder] = declaration.get("mappings", {})
            for rule in declaration.get("rules", {}).values():
                self._rules.setdefault(join(folder, rule["model"]), []).append((folder, rule))

    def faults(self, schema: str, instance: Any) -> list[str]:
        """The places at which an instance, which its schema accepts, breaks a rule."""
        rules = self._rules.get(schema, [])
        return [place for folder, rule in rules for place in self._broken(folder, rule, instance)]

    def _broken(self, folder: str, rule: Object, instance: Object) -> Iterator[str]:
        if "entries_of" in rule:
            entries = self._mappings[folder][rule["entries_of"]]["values"]
            for key, value in instance.items():
                if entries.get(key) != value:
                    yield JsonPointer.from_parts([key]).path
        elif all(instance.get(name) == value for name, value in rule["if"].items()):
            if not all(
                self._accepts(folder, model, instance.get(name))
                for name, model in rule["then"].items()
            ):
                yield ""

    def _accepts(self, folder: str, model: str, value: Any) -> bool:
        return self._validators.of(normpath(join(folder, model))).is_valid(value)
