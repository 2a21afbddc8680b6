from copy import deepcopy
from typing import Any

import pytest

from mission_dossier_contracts import (
    GENERATIONS,
    EventReader,
    Rejection,
    canonical_json,
    is_valid,
    reduce,
    upcast,
    validate,
)
from samples import HASH, TIMESTAMP, event, indexed, missing, namespace

TYPE = "MissionDossierArtifactIndexed"
GIVEN = {"target_branch": "main", "mission_key": "software-dev", "manifest_version": "1.2.0"}
RENAMED = {"feature_slug": "mission_slug", "mission_key": "mission_type"}
FLAT = {
    "artifact_key": "input.spec",
    "artifact_class": "other",
    "relative_path": "spec.md",
    "content_hash_sha256": HASH,
    "size_bytes": 12,
    "wp_id": None,
    "required_status": "optional",
}


def renamed(value: dict[str, Any]) -> dict[str, Any]:
    return {RENAMED.get(name, name): each for name, each in value.items()}


def of_3_0(clock: int = 1) -> dict[str, Any]:
    payload = indexed()["payload"]
    names = {"namespace": renamed(namespace()), "artifact_id": renamed(payload["artifact_id"])}
    return event(TYPE, {**payload, **names}, clock, build_id="build-7", schema_version="3.0.0")


def flat(slug: str, **members: Any) -> dict[str, Any]:
    written = event(TYPE, {slug: "042-parity-dashboard", **FLAT, **members})
    del written["correlation_id"]
    return written


FLAT_FEATURE = flat("feature_slug", namespace=namespace())
FLAT_MISSION = flat("mission_slug", namespace=renamed(namespace()))
FLAT_BARE = flat("feature_slug")
WRITTEN = {
    "2.4": indexed(),
    "3.0": of_3_0(),
    "flat-feature": FLAT_FEATURE,
    "flat-mission": FLAT_MISSION,
    "flat-bare": FLAT_BARE,
    "hybrid": indexed(payload={**FLAT_FEATURE["payload"], **indexed()["payload"]}),
}


def test_has_an_example_of_every_generation() -> None:
    assert set(WRITTEN) == set(GENERATIONS)


@pytest.mark.parametrize("name", WRITTEN)
def test_reads_every_generation_as_canonical(name: str) -> None:
    written = deepcopy(WRITTEN[name])
    result = upcast(written, GIVEN)
    assert (result.generation, result.issues) == (name, ())
    assert is_valid(result.event)
    assert result.event["payload"]["namespace"] == namespace()
    assert written == WRITTEN[name]


def test_what_is_canonical_is_returned_as_it_is() -> None:
    canonical, other = indexed(), event("SomethingElse", {})
    assert upcast(canonical).event is canonical
    assert upcast(other).event is other
    assert upcast(other).generation is None


def test_renames_missions_back() -> None:
    assert upcast(of_3_0()).event["payload"] == indexed()["payload"]


def test_a_flat_payload_becomes_a_canonical_one() -> None:
    canonical = upcast(FLAT_MISSION).event
    assert canonical["correlation_id"] == canonical["event_id"]
    assert canonical["payload"] == {
        "namespace": namespace(),
        "artifact_id": {
            "mission_key": "software-dev",
            "path": "spec.md",
            "artifact_class": "runtime",
        },
        "content_ref": {"hash": HASH, "algorithm": "sha256", "size_bytes": 12},
        "indexed_at": TIMESTAMP,
        "context_diagnostics": {"artifact_key": "input.spec", "required_status": "optional"},
    }


def test_says_what_it_leaves_out() -> None:
    assert "/payload/relative_path" in upcast(WRITTEN["hybrid"]).left_out
    other_slug = deepcopy(FLAT_FEATURE)
    other_slug["payload"]["feature_slug"] = "another"
    assert upcast(other_slug).left_out == ("/payload/feature_slug",)


def test_a_namespace_that_is_not_carried_is_not_guessed() -> None:
    result = upcast(FLAT_BARE, {"target_branch": "main"})
    assert result.event is None
    assert {issue.property for issue in result.issues} == {"mission_key", "manifest_version"}


def test_issues_are_at_the_places_of_the_event_as_it_was_written() -> None:
    broken = deepcopy(FLAT_FEATURE)
    broken["payload"]["content_hash_sha256"] = "abc"
    [issue] = upcast(broken).issues
    assert (issue.path, issue.keyword) == ("/payload/content_hash_sha256", "pattern")
    assert EventReader().validate(broken) == [issue]


def test_names_the_generations_of_an_unknown_property() -> None:
    mixed = of_3_0()
    mixed["payload"]["namespace"]["feature_slug"] = "042-parity-dashboard"
    [issue] = EventReader().validate(mixed)
    assert "it belongs to generations 2.4, flat-feature, hybrid" in issue.message


def test_the_issue_that_counts_the_others_names_no_generations() -> None:
    broken = indexed()
    unknown = {f"unknown {i}": i for i in range(1000)}
    broken["payload"] = {**broken["payload"], **unknown, "mission_slug": "042-parity-dashboard"}
    *_, last = EventReader().validate(broken)
    assert (last.message, last.property) == ("1 more issues are not listed", None)


def test_a_reader_upcasts_the_generations_that_it_reads() -> None:
    reader = EventReader(["2.4", "flat-bare"], GIVEN)
    assert reader.upcast(FLAT_BARE) == upcast(FLAT_BARE, GIVEN)
    refused = reader.upcast(of_3_0())
    assert (refused.event, refused.generation) == (None, "3.0")
    assert list(refused.issues) == reader.validate(of_3_0())
    [issue] = refused.issues
    assert issue.message == 'found an event of generation 3.0, expected one of "2.4", "flat-bare"'


@pytest.mark.parametrize("value", [event("SomethingElse", {}), event("GatePassed", {}), None, []])
def test_a_reader_upcasts_what_is_no_dossier_event_as_the_function_does(value: Any) -> None:
    upcasted = EventReader(["3.0"]).upcast(value)
    assert upcasted.event is upcast(value).event
    assert (upcasted.generation, upcasted.left_out) == (None, ())
    assert upcasted.issues == upcast(value).issues


@pytest.mark.parametrize("name", WRITTEN)
def test_a_reader_of_all_upcasts_as_the_function_does(name: str) -> None:
    assert EventReader(namespace=GIVEN).upcast(WRITTEN[name]) == upcast(WRITTEN[name], GIVEN)
    broken = deepcopy(WRITTEN[name])
    broken["payload"]["unknown"] = 1
    assert EventReader(namespace=GIVEN).upcast(broken) == upcast(broken, GIVEN)


def test_a_reader_keeps_the_namespace_that_it_was_given() -> None:
    given = dict(GIVEN)
    reader = EventReader(namespace=given)
    given.clear()
    assert reader.upcast(FLAT_BARE) == upcast(FLAT_BARE, GIVEN)


def test_a_reader_refuses_other_generations() -> None:
    reader = EventReader(generations=["2.4"])
    assert reader.validate(indexed()) == []
    [issue] = reader.validate(of_3_0())
    assert issue.message == 'found an event of generation 3.0, expected "2.4"'
    with pytest.raises(LookupError, match='expected one of "flat-bare"'):
        EventReader(generations=["1.0"])


@pytest.mark.parametrize("value", [None, [], "event", event("GatePassed", {})])
def test_a_reader_checks_what_is_no_dossier_event(value: Any) -> None:
    assert {issue.path for issue in EventReader().validate(value)} == {
        issue.path for issue in validate(value)
    }


def test_two_generations_of_one_event_are_no_conflict() -> None:
    found: list[Rejection] = []
    state = reduce([indexed(), of_3_0()], reader=EventReader(), on_rejected=found.append)
    assert found == []
    assert canonical_json(state) == canonical_json(reduce([indexed()]))


def test_rejections_have_the_events_as_they_were_written() -> None:
    broken = of_3_0(clock=2)
    broken["payload"]["indexed_at"] = "yesterday"
    found: list[Rejection] = []
    events = [indexed(), missing("plan.md", "plan", 3), broken]
    state = reduce(events, reader=EventReader(), on_rejected=found.append)
    [rejection] = found
    assert rejection.event is broken
    assert [issue.path for issue in rejection.issues] == ["/payload/indexed_at"]
    assert state["event_count"] == 3


def test_without_a_reader_other_generations_are_invalid() -> None:
    found: list[Rejection] = []
    reduce([of_3_0()], on_rejected=found.append)
    assert [each.reason for each in found] == ["invalid-event"]
