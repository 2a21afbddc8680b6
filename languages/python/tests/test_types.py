from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from mission_dossier_contracts import EVENT_TYPES, MODEL_NAMES, types
from mission_dossier_contracts.conformance.round_trip import type_of
from mission_dossier_contracts.types import ArtifactClass, KnownEvent, MissionDossierArtifactIndexed
from samples import event, indexed

KNOWN_EVENT: TypeAdapter[Any] = TypeAdapter(KnownEvent)


def test_the_event_type_decides_the_type() -> None:
    read = KNOWN_EVENT.validate_python(indexed())
    assert isinstance(read, MissionDossierArtifactIndexed)
    assert read.payload.artifact_id.artifact_class is ArtifactClass.INPUT


def test_keeps_members_that_producers_add() -> None:
    read = KNOWN_EVENT.validate_python(indexed(build_id=[1]))
    assert KNOWN_EVENT.dump_python(read, mode="json", exclude_unset=True) == indexed(build_id=[1])


def test_refuses_other_event_types() -> None:
    with pytest.raises(ValidationError, match="event_type"):
        KNOWN_EVENT.validate_python(event("SomethingElse", {}))


@pytest.mark.parametrize("event_type", EVENT_TYPES)
def test_every_event_has_a_type(event_type: str) -> None:
    assert issubclass(getattr(types, event_type), types.Envelope)


@pytest.mark.parametrize("model", MODEL_NAMES)
def test_every_model_has_a_type(model: str) -> None:
    assert type_of(model)
