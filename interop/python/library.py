"""Asks a release of ``spec-kitty-events`` for verdicts and states.

Requests: ``{"do": "validate", "model": NAME, "instance": …}``, where the name is an event type, or
that of another model; ``{"do": "reduce", "events": […]}``; and
``{"do": "reduce_family", "family": NAME, "mode": MODE, "events": […]}`` for the events of a sibling family.
"""

from __future__ import annotations

from typing import Any

import spec_kitty_events
from pydantic import BaseModel, ValidationError
from spec_kitty_events import dossier
from spec_kitty_events.models import Event

from answers import answer_requests

MODELS: dict[str, type[BaseModel]] = {
    "Event": Event,
    "MissionDossierState": dossier.MissionDossierState,
    **{name: getattr(dossier, f"{name}Payload") for name in dossier.DOSSIER_EVENT_TYPES},
}


# The payloads whose classes are not named for their event types.
PAYLOADS = {"WPStatusChanged": "StatusTransitionPayload"}


def model_named(name: str) -> type[BaseModel]:
    """The model of an event type or of another name."""
    return MODELS.get(name) or getattr(spec_kitty_events, PAYLOADS.get(name, f"{name}Payload"))


def errors_of_mapping(instance: Any) -> list[dict[str, str]]:
    """The entries of a map that are none of the mapping from lanes to those of the sync protocol."""
    if not isinstance(instance, dict):
        return [{"path": "", "message": "not a map"}]
    mapping = {
        lane.value: spec_kitty_events.canonical_to_sync_v1(lane).value
        for lane in spec_kitty_events.Lane
    }
    return [
        {"path": f"/{lane}", "message": "not in the mapping"}
        for lane, sync_lane in instance.items()
        if mapping.get(lane) != sync_lane
    ]


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
    if request["model"] == "LaneMapping":
        return {"errors": errors_of_mapping(request["instance"])}
    return {"errors": errors_of(model_named(request["model"]), request["instance"])}


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


REDUCERS = {
    "status": "reduce_status_events",
    "lifecycle": "reduce_lifecycle_events",
    "mission_next": "reduce_mission_next_events",
    "glossary": "reduce_glossary_events",
    "collaboration": "reduce_collaboration_events",
}

# The reducers that have modes.
WITH_MODES = {"glossary", "collaboration"}


def reduced_family(request: dict[str, Any]) -> dict[str, Any]:
    """The state of the events of a family, or the message of the error that strict mode raises."""
    events = [Event.model_validate(event) for event in request["events"]]
    reduce = getattr(spec_kitty_events, REDUCERS[request["family"]])
    options = {"mode": request["mode"]} if request["family"] in WITH_MODES else {}
    try:
        state = reduce(events, **options)
    # Whatever the reducer raises is its answer.
    except Exception as error:
        return {"error": str(error)}
    return {"state": state.model_dump(mode="json")}


ANSWERS = {"validate": validated, "reduce": reduced, "reduce_family": reduced_family}

if __name__ == "__main__":
    answer_requests(lambda request: ANSWERS[request["do"]](request))
