from copy import deepcopy
from itertools import permutations
from typing import Any

import pytest

from mission_dossier_contracts import (
    SPEC_KITTY_EVENTS_2_4_RULES,
    NamespaceMixedStreamError,
    Rejection,
    canonical_json,
    reduce,
    validate_model,
)
from samples import event, indexed, missing, namespace, nested


def rejections(events: list[Any]) -> list[Rejection]:
    found: list[Rejection] = []
    reduce(events, on_rejected=found.append)
    return found


def test_the_state_does_not_depend_on_the_order_of_arrival() -> None:
    events = [indexed("a", 1), missing("a", "plan", 2), indexed("b", 3), missing("b", "plan", 4)]
    states = {canonical_json(reduce(each)) for each in permutations(events + events[:1])}
    assert len(states) == 1


def test_returns_a_valid_state() -> None:
    state = reduce([indexed(), missing("plan.md", "plan", 2)])
    assert validate_model("mission_dossier_state", state) == []
    assert state["event_count"] == 2


def test_indexing_resolves_missing_artifacts() -> None:
    events = [missing("a", "plan", 1), missing("a", "build", 2), indexed("a", 3)]
    assert reduce(events)["anomalies"] == []
    assert len(reduce(events, SPEC_KITTY_EVENTS_2_4_RULES)["anomalies"]) == 2


def test_an_anomaly_has_the_place_of_its_latest_check() -> None:
    events = [missing("a", "plan", 1), missing("b", "plan", 2), missing("a", "plan", 3)]
    paths = [each["expected_identity"]["path"] for each in reduce(events)["anomalies"]]
    assert paths == ["b", "a"]


@pytest.mark.parametrize("path", ["__proto__", "constructor", "10", "\ud800", "a/b~c"])
def test_any_text_is_a_path(path: str) -> None:
    assert list(reduce([indexed(path)])["artifacts"]) == [path]


def test_the_state_shares_nothing_with_the_events() -> None:
    first = indexed()
    before = deepcopy(first)
    state = reduce([first])
    state["artifacts"]["spec.md"]["provenance"]["source_event_ids"].clear()
    state["namespace"].clear()
    assert first == before


def test_ignores_other_events() -> None:
    assert rejections([event("SomethingElse", 1), {}, {"event_type": []}]) == []


def test_rejects_an_invalid_event_and_counts_it() -> None:
    broken = indexed(node_id="")
    [rejection] = rejections([broken])
    assert (rejection.event, rejection.reason) == (broken, "invalid-event")
    assert [issue.path for issue in rejection.issues] == ["/node_id"]
    assert reduce([broken])["event_count"] == 1


@pytest.mark.parametrize("value", [None, 1, "event", [], indexed(lamport_clock=10**400)])
def test_rejects_what_has_no_place_in_the_order(value: Any) -> None:
    [rejection] = rejections([value])
    assert rejection.reason == "unordered-event"
    assert rejection.issues
    assert reduce([value])["event_count"] == 0


@pytest.mark.parametrize(
    "member", ["b", float("inf"), pytest.param(10**400, id="huge"), "\ud800", nested(10_000)]
)
def test_reports_the_version_that_loses(member: Any) -> None:
    versions = [indexed(member="a"), indexed(member=member)]
    for events in (versions, versions[::-1]):
        [rejection] = rejections(events)
        assert rejection.reason == "conflicting-duplicate"
        assert rejection.kept in versions
        assert rejection.event in versions
        assert rejection.kept is not rejection.event


def test_equal_numbers_in_two_spellings_are_no_conflict() -> None:
    # Both are the same number in every language that has doubles.
    versions = [indexed(member=9007199254740993), indexed(member=9007199254740992.0)]
    assert rejections(versions) == []


def test_refuses_two_namespaces() -> None:
    other = indexed(clock=2)
    other["payload"]["namespace"] = namespace(step_id="plan", target_branch="next")
    with pytest.raises(NamespaceMixedStreamError) as raised:
        reduce([indexed(), other])
    assert raised.value.differing == ["target_branch", "step_id"]
    assert raised.value.expected["target_branch"] == "main"
    assert raised.value.actual["target_branch"] == "next"
    assert "they differ in target_branch, step_id" in str(raised.value)


def test_reports_rejections_before_it_refuses_the_stream() -> None:
    other = indexed(clock=2)
    other["payload"]["namespace"]["target_branch"] = "next"
    found: list[Rejection] = []
    with pytest.raises(NamespaceMixedStreamError):
        reduce([indexed(), other, indexed(clock=3, node_id="")], on_rejected=found.append)
    assert [each.reason for each in found] == ["invalid-event"]


@pytest.mark.parametrize("events", [indexed(), "[]", b"[]"])
def test_refuses_what_is_no_list_of_events(events: Any) -> None:
    with pytest.raises(TypeError, match="expected a list of events"):
        reduce(events)


def test_an_error_cannot_control_a_terminal() -> None:
    other = indexed(clock=2)
    other["payload"]["namespace"]["target_branch"] = "\x1b[2J\u202e"
    with pytest.raises(NamespaceMixedStreamError, match=r"u001b\[2J\\u\{202e\}"):
        reduce([indexed(), other])
