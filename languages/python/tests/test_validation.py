import math
from copy import deepcopy
from typing import Any

import pytest

from mission_dossier_contracts import (
    EVENT_TYPES,
    is_valid,
    validate,
    validate_model,
    validate_payload,
)
from samples import event, indexed, namespace, nested


def test_a_valid_event_has_no_issues() -> None:
    assert validate(indexed()) == []
    assert is_valid(indexed())


def test_an_issue_has_the_place_in_the_event_and_the_keyword() -> None:
    broken = indexed()
    broken["payload"]["namespace"]["project_uuid"] = 7
    [issue] = validate(broken)
    assert (issue.path, issue.keyword) == ("/payload/namespace/project_uuid", "type")
    assert str(issue) == f"{issue.path}: {issue.message}"
    assert not is_valid(broken)


def test_finds_the_issues_of_the_envelope_and_of_the_payload() -> None:
    broken = indexed(lamport_clock=-1)
    broken["payload"]["indexed_at"] = "yesterday"
    assert {issue.path for issue in validate(broken)} == {"/lamport_clock", "/payload/indexed_at"}


def test_escapes_keys_in_pointers() -> None:
    broken = indexed()
    broken["payload"]["context_diagnostics"] = {"a/b~c": 1}
    [issue] = validate(broken)
    assert issue.path == "/payload/context_diagnostics/a~1b~0c"


@pytest.mark.parametrize("payload", [{"payload": None}, {}])
def test_an_absent_payload_is_an_empty_one(payload: dict[str, Any]) -> None:
    without = indexed()
    del without["payload"]
    issues = validate({**without, **payload})
    assert issues
    assert {issue.path for issue in issues} == {"/payload"}
    assert all(issue.message.endswith(": the event has no payload") for issue in issues)


def test_a_payload_that_is_no_object_is_one_issue() -> None:
    [issue] = validate(indexed(payload=[]))
    assert issue.path == "/payload"


@pytest.mark.parametrize("value", [None, True, 1, "event", [], {}])
def test_a_value_that_is_no_event_has_issues(value: Any) -> None:
    assert validate(value)


def test_checks_only_the_envelope_of_other_event_types() -> None:
    assert validate(event("SomethingElse", {"anything": nested(10_000)})) == []
    assert validate(event("", {}))
    assert validate(event("__proto__", {})) == []


def test_an_event_type_that_is_no_text_is_an_issue() -> None:
    assert {issue.path for issue in validate(indexed(event_type=["x"]))} == {"/event_type"}


def test_checks_the_rules_of_families() -> None:
    transition = {
        "feature_slug": "042-parity-dashboard",
        "wp_id": "WP01",
        "from_lane": "planned",
        "to_lane": "claimed",
        "actor": "author-1",
        "force": True,
        "execution_mode": "worktree",
    }
    [issue] = validate_payload("WPStatusChanged", transition)
    assert (issue.path, issue.keyword) == ("", "rule")
    assert "status/forced-transition-needs-reason" in issue.message
    assert validate_payload("WPStatusChanged", {**transition, "reason": "It is urgent."}) == []
    assert validate(event("WPStatusChanged", transition))[0].path == "/payload"


def test_knows_the_events_of_all_families() -> None:
    assert len(EVENT_TYPES) == len(set(EVENT_TYPES))
    assert {"MissionDossierArtifactIndexed", "WPStatusChanged", "GatePassed"} < set(EVENT_TYPES)
    assert all(validate_payload(event_type, None) for event_type in EVENT_TYPES)


def test_refuses_names_that_it_does_not_know() -> None:
    with pytest.raises(LookupError, match='model "envelope"'):
        validate_model("envelope", {})
    with pytest.raises(LookupError, match='did you mean "GatePassed"'):
        validate_payload("GatePased", {})


@pytest.mark.parametrize(
    "clock", [2**53, pytest.param(10**5000, id="huge"), math.inf, math.nan, 0.5, True]
)
def test_refuses_numbers_that_not_every_language_holds(clock: Any) -> None:
    assert {issue.path for issue in validate(indexed(lamport_clock=clock))} == {"/lamport_clock"}


@pytest.mark.parametrize("clock", [0, 1.0, 1e2, -0.0, 2**53 - 1])
def test_accepts_integers_in_every_spelling(clock: float) -> None:
    assert validate(indexed(lamport_clock=clock)) == []


@pytest.mark.parametrize("name", ["__proto__", "__class__", "constructor", "\ud800", ""])
def test_no_name_is_special(name: str) -> None:
    assert validate({**indexed(), name: 1}) == []
    assert [issue.path for issue in validate_model("local_namespace_tuple", namespace(**{name: 1}))]
    assert validate_model("context_diagnostics", {name: "text"}) == []


def test_reports_a_value_that_is_nested_deeply() -> None:
    broken = indexed()
    broken["payload"]["artifact_id"] = nested(10_000)
    assert [issue.path for issue in validate(broken)] == ["/payload/artifact_id"]


def test_does_not_change_the_event() -> None:
    broken = indexed(lamport_clock=-1, unknown=[{}])
    before = deepcopy(broken)
    validate(broken)
    assert broken == before
