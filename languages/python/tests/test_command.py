import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import mission_dossier_contracts

SOURCE = Path(mission_dossier_contracts.__file__).parents[1]


def run(*arguments: str, lines: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mission_dossier_contracts", *arguments]
    return subprocess.run(
        command, input=lines, capture_output=True, text=True, cwd=SOURCE, check=False
    )


def answers(*lines: str) -> list[dict[str, Any]]:
    result = run("conformance", lines="".join(f"{line}\n" for line in lines))
    assert (result.returncode, result.stderr) == (0, "")
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_answers_until_it_is_stopped() -> None:
    stop = '{"seq": 2, "command": "stop"}'
    started, stopped = answers('{"seq": 1, "command": "start", "protocol": 1}', stop, stop)
    assert (started["seq"], started["outcome"], started["name"]) == (1, "started", "python")
    assert stopped == {"seq": 2, "outcome": "stopped"}


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{",
        "[]",
        "NaN",
        "{}",
        '{"command": "sing"}',
        '{"command": "validate", "instance": "1"}',
        '{"command": "validate", "instance": "1", "schema": "event", "event_type": "GatePassed"}',
        '{"command": "validate", "instance": "1", "schema": "no_model"}',
        '{"command": "validate", "instance": "{", "schema": "event"}',
        '{"command": "round_trip", "instance": "{}", "schema": "event"}',
    ],
)
def test_every_line_has_an_answer(line: str) -> None:
    [answer] = answers(line)
    assert answer["outcome"] == "errored"
    assert answer["context"]


def test_answers_with_the_places_of_issues() -> None:
    request = {"seq": 7, "command": "validate", "schema": "artifact_class", "instance": '"x"'}
    [answer] = answers(json.dumps(request))
    assert answer["valid"] is False
    assert answer["errors"] == [""]


def test_answers_about_a_whole_event() -> None:
    request = {"seq": 1, "command": "validate_event", "event": "{}"}
    with_reader = {**request, "seq": 2, "generations": ["3.0"], "namespace": {}}
    [plain, read] = answers(json.dumps(request), json.dumps(with_reader))
    assert (plain["outcome"], plain["valid"], set(plain["errors"])) == ("validated", False, {""})
    # Producers of other generations leave members out.
    assert len(read["issues"]) < len(plain["issues"])


def test_answers_with_the_canonical_event() -> None:
    request = {"seq": 1, "command": "upcast", "event": '{"b": 1, "a": 2.0}', "namespace": {}}
    [answer] = answers(json.dumps(request))
    assert answer == {
        "seq": 1,
        "outcome": "upcast",
        "generation": None,
        "event": '{"a":2,"b":1}',
        "left_out": [],
        "issues": [],
    }


@pytest.mark.parametrize("arguments", [[], ["sing"], ["conformance", "more"]])
def test_a_wrong_call_ends_with_2(arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.returncode == 2
    assert result.stderr.startswith("usage: mission-dossier-contracts")


def test_prints_its_version() -> None:
    assert run("--version").stdout == f"{mission_dossier_contracts.__version__}\n"
