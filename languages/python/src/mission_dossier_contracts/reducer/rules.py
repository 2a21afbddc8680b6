"""The two sets of rules for the reduction of a dossier (C21)."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class ReducerRules:
    """The policies that a reduction follows."""

    namespace_identity: Literal["all-fields", "ignore-step-id"]
    """Whether events of two steps are of one namespace (C14)."""

    anomalies: Literal["active", "every-missing-event"]
    """Whether indexing an artifact resolves that it was missing (C17)."""

    drifted: Literal["since-latest-snapshot", "any-drift"]
    """Which drifts count in `parity_status` (C19)."""


CONTRACT_RULES = ReducerRules(
    namespace_identity="all-fields", anomalies="active", drifted="since-latest-snapshot"
)
"""The rules of the contract."""

SPEC_KITTY_EVENTS_2_4_RULES = ReducerRules(
    namespace_identity="ignore-step-id", anomalies="every-missing-event", drifted="any-drift"
)
"""What `spec-kitty-events` 2.4.0 does."""

RULES_BY_NAME = {
    "contract": CONTRACT_RULES,
    "spec-kitty-events-2.4": SPEC_KITTY_EVENTS_2_4_RULES,
}
