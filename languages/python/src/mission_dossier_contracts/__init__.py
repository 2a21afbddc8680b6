"""The mission dossier event contract: schemas, validation, and the reducer of a dossier's events.

The contract's rules (`C12`) are in docs/contract.md of the repository.
"""

from .canonical_json import canonical_json
from .contract import DOSSIER_EVENT_TYPES, EVENT_TYPES, MODEL_NAMES, VERSION, contract_files
from .generations.generation import GENERATIONS
from .generations.reader import EventReader
from .generations.upcast import Upcast, upcast
from .json_text import parse_json
from .reducer.namespace import NamespaceMixedStreamError
from .reducer.reduce import reduce
from .reducer.rejection import Rejection, RejectionReason
from .reducer.rules import CONTRACT_RULES, SPEC_KITTY_EVENTS_2_4_RULES, ReducerRules
from .validation.events import is_valid, validate, validate_model, validate_payload
from .validation.issue import Issue

__version__ = VERSION

__all__ = [
    "CONTRACT_RULES",
    "DOSSIER_EVENT_TYPES",
    "EVENT_TYPES",
    "GENERATIONS",
    "MODEL_NAMES",
    "SPEC_KITTY_EVENTS_2_4_RULES",
    "EventReader",
    "Issue",
    "NamespaceMixedStreamError",
    "ReducerRules",
    "Rejection",
    "RejectionReason",
    "Upcast",
    "canonical_json",
    "contract_files",
    "is_valid",
    "parse_json",
    "reduce",
    "upcast",
    "validate",
    "validate_model",
    "validate_payload",
]
