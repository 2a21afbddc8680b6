from copy import deepcopy
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mission_dossier_contracts import contract_files, validate, validate_model
from mission_dossier_contracts.validation.explain import explain
from mission_dossier_contracts.validation.validators import accepts
from samples import indexed
from test_canonical_json import VALUES

# What the walk asserts, and what has no effect on a verdict beside it (S6).
ASSERTED = {"type", "enum", "minLength", "minItems", "pattern", "minimum", "maximum", "required"}
APPLIED = {"properties", "additionalProperties", "items", "allOf", "anyOf", "$ref"}
WITHOUT_EFFECT = {"$schema", "$id", "title", "description", "examples", "default", "format", "not"}


def message(model: str, value: Any) -> str:
    return validate_model(model, value)[0].message


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    below = (
        [places(each, (*path, key)) for key, each in value.items()] if type(value) is dict else []
    )
    return [path, *(place for each in below for place in each)]


def put(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    return {**value, path[0]: put(value[path[0]], path[1:], new)}


@given(st.sampled_from(places(indexed())), VALUES)
@example(("payload",), None)
@example(("payload", "namespace"), {})
def test_the_walk_finds_something_where_the_validator_does(path: tuple[Any, ...], new: Any) -> None:
    event = put(indexed(), path, new)
    payload = event.get("payload") if isinstance(event, dict) else event
    for model, value in (
        ("event", event),
        ("mission_dossier_artifact_indexed_payload", payload),
    ):
        assert accepts(model, value) == (explain(model, value) == [])


def test_the_walk_knows_all_keywords_of_the_schemas() -> None:
    found: set[str] = set()

    def collect(schema: dict[str, Any]) -> None:
        found.update(schema)
        below = [*schema.get("properties", {}).values(), *schema.get("anyOf", [])]
        below += [schema.get("items"), schema.get("additionalProperties"), *schema.get("allOf", [])]
        for each in below:
            if isinstance(each, dict):
                collect(each)

    for file in contract_files().values():
        if "$id" in file:
            collect(file)
    assert found <= ASSERTED | APPLIED | WITHOUT_EFFECT


def test_suggests_the_name_that_was_meant() -> None:
    assert message("artifact_class", "worklow").endswith('; did you mean "workflow"?')
    misspelt = indexed()
    misspelt["payload"]["indexd_at"] = misspelt["payload"].pop("indexed_at")
    assert [issue.message for issue in validate(misspelt)] == [
        'required property "indexed_at" is missing',
        'unknown property "indexd_at"; did you mean "indexed_at"?',
    ]
    assert [issue.property for issue in validate(misspelt)] == ["indexed_at", "indexd_at"]


def test_long_names_are_not_compared() -> None:
    assert "did you mean" not in message("artifact_class", "workflow" * 100_000)


@pytest.mark.parametrize(
    ("found", "described"),
    [
        ("x" * 61, f'"{"x" * 60}…"'),
        ("x" * 59 + "😀", f'"{"x" * 59}…"'),
        ("x" * 58 + "😀", f'"{"x" * 58}😀"'),
        ("\n\x7f\u202e\u2028", '"\\n\\u{7f}\\u{202e}\\u{2028}"'),
        ("\ud800", '"\\ud800"'),
        ("{found}", '"{found}"'),
        ("", "an empty string"),
        ([], "an empty array"),
        ([0, 0], "an array of 2"),
        ({}, "an object"),
        (None, "null"),
        (True, "true"),
        (1.0, "1"),
        (1e21, "1e+21"),
        (float("inf"), "Infinity"),
        (10**5000, "Infinity"),
    ],
    ids=range(16),
)
def test_describes_what_was_found(found: Any, described: str) -> None:
    assert message("artifact_class", found).startswith(f"found {described}, expected ")


def test_lists_at_most_1000_issues() -> None:
    broken = indexed()
    broken["payload"]["provenance"]["source_event_ids"] = [0] * 1500
    *listed, last = validate(broken)
    assert len(listed) == 1000
    assert last.message == "500 more issues are not listed"
    assert last.path == "/payload/provenance/source_event_ids/1000"


def test_messages_do_not_change_the_value() -> None:
    broken: dict[str, Any] = {"a": [{}]}
    before = deepcopy(broken)
    validate_model("mission_dossier_state", broken)
    assert broken == before
