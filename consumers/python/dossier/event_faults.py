"""Where an event is at fault: in its envelope, and in its payload."""

from typing import Any

from .contract_schemas import ContractSchemas
from .faults import faults


def event_faults(event: dict[str, Any], schemas: ContractSchemas) -> list[str]:
    """JSON pointers into a dossier event; none if it is valid."""
    envelope = faults(schemas.validator("event"), event)
    # A payload that is absent or null is an empty one.
    payload = {} if event.get("payload") is None else event["payload"]
    schema = schemas.payload_schema(event["event_type"])
    return envelope + [
        f"/payload{pointer}" for pointer in faults(schemas.validator(schema), payload)
    ]
