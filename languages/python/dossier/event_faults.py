"""The invalid places of an event, in its envelope and in its payload."""

from typing import Any

from .faults import faults
from .validators import Validators


def event_faults(event: dict[str, Any], validators: Validators) -> list[str]:
    """JSON pointers into a dossier event; none if it is valid."""
    envelope = faults(validators.of("event"), event)
    # An absent payload and null are the same as an empty object.
    payload = {} if event.get("payload") is None else event["payload"]
    schema = validators.schemas.payload_schema(event["event_type"])
    return envelope + [f"/payload{pointer}" for pointer in faults(validators.of(schema), payload)]
