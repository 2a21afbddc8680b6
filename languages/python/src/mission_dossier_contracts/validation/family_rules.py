"""The rules of families, which schemas cannot state: they are data in `family.json`."""

from collections.abc import Iterator

from ..contract import FAMILIES, Object, model_of, phrase
from .issue import Issue
from .pointer import pointer
from .texts import text
from .validators import accepts


def rule_issues(model: str, value: Object) -> list[Issue]:
    """Return the issues of a value that its schema accepts, by the rules of its family."""
    return [
        Issue(path, "rule", _message(name, rule))
        for name, family, rule in _RULES.get(model, [])
        for path in _broken(family, rule, value)
    ]


def _message(name: str, rule: Object) -> str:
    return text("issue", "rule", description=phrase(rule["description"]), rule=name)


def _rules() -> dict[str, list[tuple[str, str, Object]]]:
    """The rules of each model that has some: the name with its family, the family, and the rule."""
    rules: dict[str, list[tuple[str, str, Object]]] = {}
    for family, declaration in FAMILIES.items():
        for name, rule in declaration.get("rules", {}).items():
            model = model_of(family, rule["model"])
            rules.setdefault(model, []).append((f"{family}/{name}", family, rule))
    return rules


_RULES = _rules()


def _broken(family: str, rule: Object, value: Object) -> Iterator[str]:
    """JSON pointers to the places at which a value breaks a rule."""
    if "entries_of" in rule:
        entries = FAMILIES[family]["mappings"][rule["entries_of"]]["values"]
        for key, member in value.items():
            if entries.get(key) != member:
                yield pointer([key])
    elif _applies(rule, value) and not all(
        accepts(model_of(family, model), value.get(name)) for name, model in rule["then"].items()
    ):
        yield ""


def _applies(rule: Object, value: Object) -> bool:
    return all(value.get(name) == expected for name, expected in rule["if"].items())
