"""Asks a release of ``spec-kitty-events`` for verdicts and states.

Requests: ``{"do": "validate", "model": NAME, "instance": …}``, where the name is an event type, or
that of another model; and ``{"do": "reduce", "events": […]}``.
"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ValidationError
from spec_kitty_events import dossier
from spec_kitty_events.models import Event

from answers import answer_requests

MODELS: dict[str, type[BaseModel]] = {
    "Event": Event,
    "MissionDossierState": dossier.MissionDossierState,
    **{name: getattr(dossier, f"{name}Payload") for name in dossier.DOSSIER_EVENT_TYPES},
}


def errors_of(model: type[BaseModel], instance: Any) -> list[dict[str, str]]:
    """What the model reports about an instance: JSON pointers and messages. A valid one has none."""
    try:
        model.model_validate(instance)
    except ValidationError as error:
        return [
            {"path": "".join(f"/{part}" for part in each["loc"]), "message": each["msg"]}
            for each in error.errors()
        ]
    # The normalization of ids raises it outside of the model's errors.
    except TypeError as error:
        return [{"path": "", "message": str(error)}]
    return []


def validated(request: dict[str, Any]) -> dict[str, Any]:
    """The verdict on an instance."""
    return {"errors": errors_of(MODELS[request["model"]], request["instance"])}


def reduced(request: dict[str, Any]) -> dict[str, Any]:
    """The state of a stream, or the name of the error. Events that are none are left out."""
    events = [
        Event.model_validate(event) for event in request["events"] if not errors_of(Event, event)
    ]
    try:
        state = dossier.reduce_mission_dossier(events)
    # Whatever the reducer raises is its answer.
    except Exception as error:
        return {"error": type(error).__name__}
    return {"state": state.model_dump(mode="json")}


ANSWERS = {"validate": validated, "reduce": reduced}

if __name__ == "__main__":
    answer_requests(lambda request: ANSWERS[request["do"]](request))
