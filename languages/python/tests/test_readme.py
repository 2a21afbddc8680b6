import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import mission_dossier_contracts
from samples import indexed, missing

README = (Path(__file__).parents[1] / "README.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)


PROGRAMS = blocks("python")
EVENT: dict[str, Any] = json.loads(blocks("json")[0])


def printed(program: str, folder: Path, text: str = "") -> str:
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(mission_dossier_contracts.__file__).parents[1]),
    }
    command = [sys.executable, "-c", program]
    return subprocess.run(
        command,
        input=text,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    ).stdout


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    events = [indexed(), missing("plan.md", "plan", 2), indexed(clock=3, node_id="")]
    (tmp_path / "event.json").write_text(json.dumps(EVENT), "utf-8")
    (tmp_path / "events.jsonl").write_text("\n".join(map(json.dumps, events)), "utf-8")
    return tmp_path


def test_the_event_is_valid(folder: Path) -> None:
    assert printed(PROGRAMS[0], folder, json.dumps(EVENT)) == "valid\n"


def test_the_changed_event_is_rejected_as_shown(folder: Path) -> None:
    changed = {**EVENT, "payload": {**EVENT["payload"], "snapshot_hash": 7}}
    assert printed(PROGRAMS[0], folder, json.dumps(changed)) == blocks("text")[0]


@pytest.mark.parametrize(
    ("program", "output"),
    [
        (
            PROGRAMS[2],
            "invalid-event /node_id: found an empty string, expected at least 1 character\n"
            "unknown 3\n",
        ),
        (PROGRAMS[3], f"software-dev 0\n{len(json.dumps(EVENT, separators=(',', ':')))}\n"),
        (PROGRAMS[4], "True\n"),
        (PROGRAMS[6], "0 3\n"),
    ],
    ids=["reduce", "types", "schemas", "generations"],
)
def test_the_other_programs_work(program: str, output: str, folder: Path) -> None:
    assert printed(program, folder) == output
