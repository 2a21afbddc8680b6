"""Calls the functions of ``specify_cli.dossier.events`` with which a release writes its events.

A request is ``{"call": NAME, "mission": SLUG, "arguments": {…}}``; the answer holds the event, or null where
the release writes none. The working directory is the project, and the first argument its UUID.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import Any

from specify_cli.dossier import events
from specify_cli.sync.events import get_emitter

from answers import answer_requests


@contextmanager
def authority(project_uuid: str) -> Iterator[dict[str, Any]]:
    """The arguments with which a release lets a caller write into the store of a project.

    Releases before 3.2.6 have no such store: they take the project from the working directory.
    """
    if find_spec("specify_cli.sync.project_store") is None:
        yield {}
        return
    from specify_cli.sync.project_store import ProjectSyncStore

    store = ProjectSyncStore(project_uuid)
    layout = store.layout_generation()
    with store.unit_of_work() as unit:
        yield {
            "project_context": store.create_context_from_unit(unit),
            "project_unit": unit,
            "project_layout": layout,
        }


def main(project_uuid: str) -> None:
    """Answers the requests."""
    # Made first: it writes an event of its own, for which an open store would be locked.
    get_emitter()
    with authority(project_uuid) as granted:

        def called(request: dict[str, Any]) -> dict[str, Any]:
            emit = getattr(events, request["call"])
            # The name of the first parameter depends on the release.
            return {"event": emit(request["mission"], **request["arguments"], **granted)}

        answer_requests(called)


if __name__ == "__main__":
    main(sys.argv[1])
