"""The two sets of rules for the reduction of a dossier (C21)."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Rules:
    namespace_identity: Literal["all-fields", "ignore-step-id"]
    anomalies: Literal["active", "every-missing-event"]
    drifted: Literal["since-latest-snapshot", "any-drift"]


CONTRACT_RULES = Rules(
    namespace_identity="all-fields", anomalies="active", drifted="since-latest-snapshot"
)
SPEC_KITTY_EVENTS_2_4_RULES = Rules(
    namespace_identity="ignore-step-id", anomalies="every-missing-event", drifted="any-drift"
)

RULES_BY_NAME = {
    "contract": CONTRACT_RULES,
    "spec-kitty-events-2.4": SPEC_KITTY_EVENTS_2_4_RULES,
}
