"""Types of events, payloads and states, as pydantic models."""

# Written by generate_types.py from the schemas. Do not edit.

from enum import Enum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field
from typing_extensions import TypeAliasType

EventId = TypeAliasType(
    "EventId",
    Annotated[
        str,
        Field(
            examples=[
                "01KJ08Q7Y11XVPXHMVF0RGDF20",
                "16478db0-e03c-4ca7-ab98-768b8fd00edd",
                "45474677049e400ea5714e162da7c711",
            ],
            pattern="^([0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{32})$",
        ),
    ],
)
"""
A 26-character ULID (Crockford base32, any letter case), a hyphenated UUID, or 32 hex digits.
"""


Timestamp = TypeAliasType(
    "Timestamp",
    Annotated[
        str,
        Field(
            examples=["2026-02-21T15:12:40+01:00", "2026-02-21T14:12:40.822187Z"],
            pattern="^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$",
        ),
    ],
)
"""
An RFC 3339 date-time with an offset (upper-case T and Z, a day that exists, years 1000 to 9999, at most 9 fraction digits, no leap second).
"""


NonNegativeInteger = TypeAliasType(
    "NonNegativeInteger", Annotated[int, Field(examples=[0], ge=0, le=9007199254740991)]
)
"""
A whole number from 0 to 9007199254740991 (2^53 - 1), the largest that every language holds exactly.
"""


Uuid = TypeAliasType(
    "Uuid",
    Annotated[
        str,
        Field(
            examples=["c683f2f1-744b-5ffd-9f08-b34c49b01e57"],
            pattern="^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$",
        ),
    ],
)
"""
A hyphenated UUID in either letter case.
"""


SchemaVersion = TypeAliasType(
    "SchemaVersion",
    Annotated[str, Field(examples=["1.0.0"], pattern="^[0-9]+[.][0-9]+[.][0-9]+$")],
)
"""
A version of three numbers separated by dots.
"""


class ParticipantType(str, Enum):
    """
    Who takes part: a person, or the context of a language model.
    """

    HUMAN = "human"
    LLM_CONTEXT = "llm_context"


class ParticipantLeftPayload(BaseModel):
    """
    A participant left a mission.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    participant_id: Annotated[str, Field(min_length=1)]
    """
    The participant.
    """
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    reason: str | None = None
    """
    Why the participant left.
    """


class PresenceHeartbeatPayload(BaseModel):
    """
    A participant is still there.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    participant_id: Annotated[str, Field(min_length=1)]
    """
    The participant.
    """
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    session_id: str | None = None
    """
    The session that sent this.
    """


class DriveIntent(str, Enum):
    """
    Whether a participant wants to make changes.
    """

    ACTIVE = "active"
    INACTIVE = "inactive"


class FocusTargetType(str, Enum):
    """
    The kind of what a participant works on: a work package, a step or a file.
    """

    WP = "wp"
    STEP = "step"
    FILE = "file"


class PromptStepExecutionStartedPayload(BaseModel):
    """
    A participant began a step.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    participant_id: Annotated[str, Field(min_length=1)]
    """
    The participant.
    """
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    step_id: Annotated[str, Field(min_length=1)]
    """
    The step.
    """
    wp_id: str | None = None
    """
    The work package of the step.
    """
    step_description: str | None = None
    """
    What is done in the step.
    """


class StepOutcome(str, Enum):
    """
    How a step ended.
    """

    SUCCESS = "success"
    FAILURE = "failure"
    SKIPPED = "skipped"


class WarningSeverity(str, Enum):
    """
    How serious a warning is.
    """

    INFO = "info"
    WARNING = "warning"


class PotentialStepCollisionDetectedPayload(BaseModel):
    """
    Several participants work on the same step.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    warning_id: Annotated[str, Field(min_length=1)]
    """
    The id of the warning.
    """
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    participant_ids: Annotated[list[str], Field(min_length=2)]
    """
    The participants who are in each other's way.
    """
    step_id: Annotated[str, Field(min_length=1)]
    """
    The step.
    """
    wp_id: str | None = None
    """
    The work package of the step.
    """
    severity: WarningSeverity
    """
    How serious the warning is.
    """


class Acknowledgement(str, Enum):
    """
    What a participant does about a warning.
    """

    CONTINUE = "continue"
    HOLD = "hold"
    REASSIGN = "reassign"
    DEFER = "defer"


class CommentPostedPayload(BaseModel):
    """
    A participant wrote a comment.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    participant_id: Annotated[str, Field(min_length=1)]
    """
    The participant.
    """
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    comment_id: Annotated[str, Field(min_length=1)]
    """
    The id of the comment.
    """
    content: Annotated[str, Field(min_length=1)]
    """
    The text of the comment.
    """
    reply_to: str | None = None
    """
    The comment that it answers.
    """


class DecisionCapturedPayload(BaseModel):
    """
    A participant recorded a decision.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    participant_id: Annotated[str, Field(min_length=1)]
    """
    The participant.
    """
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    decision_id: Annotated[str, Field(min_length=1)]
    """
    The id of the decision.
    """
    topic: Annotated[str, Field(min_length=1)]
    """
    What was decided on.
    """
    chosen_option: Annotated[str, Field(min_length=1)]
    """
    What was chosen.
    """
    rationale: str | None = None
    """
    Why it was chosen.
    """
    referenced_warning_id: str | None = None
    """
    The warning that led to the decision.
    """


class SessionLinkType(str, Enum):
    """
    The direction in which a session was linked.
    """

    CLI_TO_SAAS = "cli_to_saas"
    SAAS_TO_CLI = "saas_to_cli"


ManifestVersion = TypeAliasType(
    "ManifestVersion", Annotated[str, Field(examples=["1.0.0"], min_length=1)]
)
"""
The version of the expected-artifacts manifest. It should be a semantic version.
"""


ArtifactPath = TypeAliasType(
    "ArtifactPath",
    Annotated[str, Field(examples=["kitty-specs/008-mission-dossier/spec.md"], min_length=1)],
)
"""
The path of an artifact. It should be relative to the repository.
"""


class ArtifactClass(str, Enum):
    """
    The part that an artifact plays in its mission.
    """

    INPUT = "input"
    WORKFLOW = "workflow"
    OUTPUT = "output"
    EVIDENCE = "evidence"
    POLICY = "policy"
    RUNTIME = "runtime"


Hash = TypeAliasType(
    "Hash",
    Annotated[
        str,
        Field(
            examples=["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
            min_length=1,
        ),
    ],
)
"""
A hash value. It should be hex-encoded.
"""


class HashAlgorithm(str, Enum):
    """
    The algorithm of a content or snapshot hash.
    """

    SHA256 = "sha256"
    SHA512 = "sha512"
    MD5 = "md5"


class ActorKind(str, Enum):
    """
    Who acted: a person, a language model or a program.
    """

    HUMAN = "human"
    LLM = "llm"
    SYSTEM = "system"


ContextDiagnostics = TypeAliasType("ContextDiagnostics", dict[str, str])
"""
Diagnostic texts about the context, by name.
"""


class DriftKind(str, Enum):
    """
    What differs between the baseline and the current dossier.
    """

    ARTIFACT_ADDED = "artifact_added"
    ARTIFACT_REMOVED = "artifact_removed"
    ARTIFACT_MUTATED = "artifact_mutated"
    ANOMALY_INTRODUCED = "anomaly_introduced"
    ANOMALY_RESOLVED = "anomaly_resolved"
    MANIFEST_VERSION_CHANGED = "manifest_version_changed"


class GateType(str, Enum):
    """
    The kind of a gate.
    """

    CI = "ci"


class PassedConclusion(str, Enum):
    """
    The conclusion of a check that lets work through.
    """

    SUCCESS = "success"


class GateProvider(str, Enum):
    """
    The service that ran the check.
    """

    GITHUB = "github"


PositiveInteger = TypeAliasType(
    "PositiveInteger", Annotated[int, Field(examples=[1], ge=1, le=9007199254740991)]
)
"""
A whole number from 1 to 9007199254740991 (2^53 - 1), the largest that every language holds exactly.
"""


HttpUrl = TypeAliasType(
    "HttpUrl",
    Annotated[
        str,
        Field(
            examples=["https://github.com/acme/rocket/runs/4211"],
            pattern="^[Hh][Tt][Tt][Pp][Ss]?://([0-9A-Za-z._~-]|[^ -~\\t\\n\\r])+(:[0-9]{1,5})?([/?#]([!-~]|[^ -~\\t\\n\\r])*)?$",
        ),
    ],
)
"""
An http or https URL with a host and, if need be, a port; without blanks, and without a name or password before the host.
"""


class FailedConclusion(str, Enum):
    """
    The conclusion of a check that stops work.
    """

    FAILURE = "failure"
    TIMED_OUT = "timed_out"
    CANCELLED = "cancelled"
    ACTION_REQUIRED = "action_required"


class ScopeType(str, Enum):
    """
    Where the terms of a scope hold.
    """

    SPEC_KITTY_CORE = "spec_kitty_core"
    TEAM_DOMAIN = "team_domain"
    AUDIENCE_DOMAIN = "audience_domain"
    MISSION_LOCAL = "mission_local"


Confidence = TypeAliasType("Confidence", Annotated[float, Field(examples=[0.75], ge=0.0, le=1.0)])
"""
A number from 0 (a guess) to 1 (certain).
"""


StepMetadata = TypeAliasType("StepMetadata", dict[str, str])
"""
What else is known of a step, by name.
"""


class ConflictNature(str, Enum):
    """
    What is wrong with the use of a term.
    """

    OVERLOADED = "overloaded"
    DRIFT = "drift"
    AMBIGUOUS = "ambiguous"


class Level(str, Enum):
    """
    How serious or urgent something is.
    """

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class RecommendedAction(str, Enum):
    """
    What a check recommends.
    """

    BLOCK = "block"
    WARN = "warn"
    PASS = "pass"


class Strictness(str, Enum):
    """
    How strictly the use of terms is checked.
    """

    OFF = "off"
    MEDIUM = "medium"
    MAX = "max"


class GlossaryClarificationRequestedPayload(BaseModel):
    """
    Someone has to say what a term means.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    scope_id: Annotated[str, Field(min_length=1)]
    """
    The scope.
    """
    step_id: Annotated[str, Field(min_length=1)]
    """
    The step.
    """
    semantic_check_event_id: Annotated[str, Field(min_length=1)]
    """
    The event of the check that found the conflict.
    """
    term: Annotated[str, Field(min_length=1)]
    """
    The term.
    """
    question: str
    """
    The question.
    """
    options: list[str]
    """
    The answers to choose from.
    """
    urgency: Level
    """
    How urgent the answer is.
    """
    actor: Annotated[str, Field(min_length=1)]
    """
    Who asks.
    """


class GlossaryClarificationResolvedPayload(BaseModel):
    """
    It was said what a term means.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    clarification_event_id: Annotated[str, Field(min_length=1)]
    """
    The event that asked.
    """
    selected_meaning: Annotated[str, Field(min_length=1)]
    """
    The meaning.
    """
    actor: Annotated[str, Field(min_length=1)]
    """
    Who answered.
    """


class GlossarySenseUpdatedPayload(BaseModel):
    """
    A term got a new meaning.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    scope_id: Annotated[str, Field(min_length=1)]
    """
    The scope.
    """
    term_surface: Annotated[str, Field(min_length=1)]
    """
    The term.
    """
    before_sense: str | None = None
    """
    Its earlier meaning; null if it had none.
    """
    after_sense: Annotated[str, Field(min_length=1)]
    """
    Its meaning from now on.
    """
    reason: str
    """
    Why the meaning changed.
    """
    actor: Annotated[str, Field(min_length=1)]
    """
    Who changed it.
    """


class BlockingStrictness(str, Enum):
    """
    A strictness that can stop generation.
    """

    MEDIUM = "medium"
    MAX = "max"


class GlossaryStrictnessSetPayload(BaseModel):
    """
    The strictness of a mission changed.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    new_strictness: Strictness
    """
    The strictness from now on.
    """
    previous_strictness: Strictness | None = None
    """
    The strictness before; null if none was set.
    """
    actor: Annotated[str, Field(min_length=1)]
    """
    Who changed it.
    """


class MissionStartedPayload(BaseModel):
    """
    A mission began.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    mission_type: Annotated[str, Field(min_length=1)]
    """
    The kind of the mission.
    """
    initial_phase: Annotated[str, Field(min_length=1)]
    """
    The phase that it begins with.
    """
    actor: Annotated[str, Field(min_length=1)]
    """
    Who began it.
    """


class MissionCompletedPayload(BaseModel):
    """
    A mission reached its end.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    mission_type: Annotated[str, Field(min_length=1)]
    """
    The kind of the mission.
    """
    final_phase: Annotated[str, Field(min_length=1)]
    """
    The phase that it ended in.
    """
    actor: Annotated[str, Field(min_length=1)]
    """
    Who completed it.
    """


class MissionCancelledPayload(BaseModel):
    """
    A mission was given up.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    reason: Annotated[str, Field(min_length=1)]
    """
    Why it was given up.
    """
    actor: Annotated[str, Field(min_length=1)]
    """
    Who gave it up.
    """
    cancelled_wp_ids: list[str] | None = []
    """
    The work packages that are given up with it.
    """


class PhaseEnteredPayload(BaseModel):
    """
    A mission entered a phase.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    phase_name: Annotated[str, Field(min_length=1)]
    """
    The phase that it entered.
    """
    previous_phase: Annotated[str | None, Field(min_length=1)] = None
    """
    The phase that it left.
    """
    actor: Annotated[str, Field(min_length=1)]
    """
    Who moved it.
    """


class ReviewRollbackPayload(BaseModel):
    """
    A review sent a mission back to an earlier phase.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    review_ref: Annotated[str, Field(min_length=1)]
    """
    The review.
    """
    target_phase: Annotated[str, Field(min_length=1)]
    """
    The phase that the mission goes back to.
    """
    affected_wp_ids: list[str] | None = []
    """
    The work packages that are affected.
    """
    actor: Annotated[str, Field(min_length=1)]
    """
    Who sent it back.
    """


class RuntimeActorType(str, Enum):
    """
    Who acts in a run: a person, a language model or a service.
    """

    HUMAN = "human"
    LLM = "llm"
    SERVICE = "service"


class WrittenLane(str, Enum):
    """
    A lane as producers write it: by its name, or by an earlier one.
    """

    PLANNED = "planned"
    CLAIMED = "claimed"
    IN_PROGRESS = "in_progress"
    FOR_REVIEW = "for_review"
    DONE = "done"
    BLOCKED = "blocked"
    CANCELED = "canceled"
    DOING = "doing"


class ExecutionMode(str, Enum):
    """
    Where the work is done: in a worktree of its own, or in the repository itself.
    """

    WORKTREE = "worktree"
    DIRECT_REPO = "direct_repo"


class RepoEvidence(BaseModel):
    """
    What changed in a repository for a work package.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    repo: Annotated[str, Field(min_length=1)]
    """
    The repository.
    """
    branch: Annotated[str, Field(min_length=1)]
    """
    The branch with the changes.
    """
    commit: Annotated[str, Field(min_length=1)]
    """
    The commit, by its hash or another name.
    """
    files_touched: list[str] | None = None
    """
    The changed files.
    """


class VerificationEntry(BaseModel):
    """
    A check that was run on the work, such as its tests.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    command: Annotated[str, Field(min_length=1)]
    """
    The command that was run.
    """
    result: Annotated[str, Field(min_length=1)]
    """
    Its result.
    """
    summary: str | None = None
    """
    The result in a sentence.
    """


class ReviewVerdict(BaseModel):
    """
    The verdict of a review.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    reviewer: Annotated[str, Field(min_length=1)]
    """
    Who reviewed.
    """
    verdict: Annotated[str, Field(min_length=1)]
    """
    The verdict.
    """
    reference: str | None = None
    """
    Where the review can be read.
    """


class AnomalyType(str, Enum):
    """
    The kind of an anomaly; more kinds may follow in future versions.
    """

    MISSING_ARTIFACT = "missing_artifact"


class DriftRecord(BaseModel):
    """
    One entry in the drift history.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    expected_hash: Hash
    """
    The baseline hash.
    """
    actual_hash: Hash
    """
    The hash computed at detection.
    """
    drift_kind: DriftKind
    """
    What differed.
    """
    detected_at: Timestamp
    """
    When the drift was detected.
    """


class CommentEntry(BaseModel):
    """
    A comment.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    comment_id: Annotated[str, Field(min_length=1)]
    """
    The id of the comment.
    """
    event_id: EventId
    """
    The event that posted it.
    """
    participant_id: Annotated[str, Field(min_length=1)]
    """
    Who wrote it.
    """
    content: Annotated[str, Field(min_length=1)]
    """
    The text of the comment.
    """
    reply_to: str | None = None
    """
    The comment that it answers.
    """


class DecisionEntry(BaseModel):
    """
    A recorded decision.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    decision_id: Annotated[str, Field(min_length=1)]
    """
    The id of the decision.
    """
    event_id: EventId
    """
    The event that recorded it.
    """
    participant_id: Annotated[str, Field(min_length=1)]
    """
    Who recorded it.
    """
    topic: Annotated[str, Field(min_length=1)]
    """
    What was decided on.
    """
    chosen_option: Annotated[str, Field(min_length=1)]
    """
    What was chosen.
    """
    referenced_warning_id: str | None = None
    """
    The warning that led to the decision.
    """


class WarningEntry(BaseModel):
    """
    A warning, and what participants do about it.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    warning_id: Annotated[str, Field(min_length=1)]
    """
    The id of the warning.
    """
    event_id: EventId
    """
    The event that reported it.
    """
    warning_type: Annotated[str, Field(min_length=1)]
    """
    The type of that event.
    """
    participant_ids: list[str]
    """
    The participants who are in each other's way.
    """
    acknowledgements: dict[str, Acknowledgement]
    """
    What each participant does about it, by participant.
    """


class EventAnomaly(BaseModel):
    """
    An event that does not fit what was known when it was folded. It has no other effect.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    event_id: EventId
    """
    The event.
    """
    event_type: Annotated[str, Field(min_length=1)]
    """
    Its type.
    """
    reason: Annotated[str, Field(min_length=1)]
    """
    Why it does not fit, for a person.
    """


class ClarificationRecord(BaseModel):
    """
    A question about a term, and whether it is answered.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    request_event_id: EventId
    """
    The event that asked.
    """
    semantic_check_event_id: Annotated[str, Field(min_length=1)]
    """
    The event of the check that led to the question.
    """
    term: Annotated[str, Field(min_length=1)]
    """
    The term.
    """
    resolved: bool
    """
    Whether it is answered.
    """
    resolution_event_id: EventId | None = None
    """
    The event that answered.
    """


class Lane(str, Enum):
    """
    A lane of the board: how far a work package is.
    """

    PLANNED = "planned"
    CLAIMED = "claimed"
    IN_PROGRESS = "in_progress"
    FOR_REVIEW = "for_review"
    DONE = "done"
    BLOCKED = "blocked"
    CANCELED = "canceled"


class MissionStatus(str, Enum):
    """
    Whether a mission goes on.
    """

    ACTIVE = "active"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


class MissionRunStatus(str, Enum):
    """
    Whether a run goes on.
    """

    RUNNING = "running"
    COMPLETED = "completed"


class SyncLaneV1(str, Enum):
    """
    A lane of version 1 of the sync protocol, which has four.
    """

    PLANNED = "planned"
    DOING = "doing"
    FOR_REVIEW = "for_review"
    DONE = "done"


NotBlankText = TypeAliasType(
    "NotBlankText",
    Annotated[str, Field(examples=["The reviewer is on leave."], pattern="[^ \\t\\n\\r]")],
)
"""
A text that is not blank: it has more than spaces, tabs and line breaks.
"""


class TransitionAnomaly(BaseModel):
    """
    A transition that was rejected.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    event_id: EventId
    """
    The event.
    """
    wp_id: Annotated[str, Field(min_length=1)]
    """
    The work package.
    """
    from_lane: Lane | None = None
    """
    The lane that it was to leave.
    """
    to_lane: Lane | None = None
    """
    The lane that it was to enter.
    """
    reason: Annotated[str, Field(min_length=1)]
    """
    Why it was rejected, for a person.
    """


class SnapshotSummary(BaseModel):
    """
    Summary of the most recently computed dossier snapshot.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    snapshot_hash: Hash
    """
    The deterministic hash of the dossier.
    """
    artifact_count: NonNegativeInteger
    """
    The number of artifacts in the snapshot.
    """
    anomaly_count: NonNegativeInteger
    """
    The number of active anomalies.
    """
    computed_at: Timestamp
    """
    When the snapshot was computed.
    """
    algorithm: HashAlgorithm
    """
    The algorithm of the snapshot hash.
    """


class ParityStatus(str, Enum):
    """
    Whether the local dossier agrees with its baseline: clean, drifted, or unknown before the first snapshot.
    """

    CLEAN = "clean"
    DRIFTED = "drifted"
    UNKNOWN = "unknown"


class Envelope(BaseModel):
    """
    What all events have.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    event_id: EventId
    """
    The unique id of the event.
    """
    aggregate_id: Annotated[str, Field(min_length=1)]
    """
    The entity that the event belongs to.
    """
    timestamp: Timestamp
    """
    When the event was created, by the producer's wall clock.
    """
    node_id: Annotated[str, Field(min_length=1)]
    """
    The node that created the event.
    """
    lamport_clock: NonNegativeInteger
    """
    The producer's Lamport clock: the first key of the order.
    """
    project_uuid: Uuid
    """
    The UUID of the project.
    """
    correlation_id: EventId
    """
    The id that groups the events of one execution.
    """
    causation_id: EventId | None = None
    """
    The id of the event that caused this one.
    """
    project_slug: str | None = None
    """
    A human-readable name of the project.
    """
    schema_version: SchemaVersion | None = None
    """
    The version of the envelope schema.
    """
    data_tier: Annotated[int | None, Field(ge=0, le=4)] = None
    """
    How widely the event may be shared, from 0 (local only) to 4.
    """


class ParticipantIdentity(BaseModel):
    """
    Who a participant is.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    participant_id: Annotated[str, Field(min_length=1)]
    """
    The id of the participant; unique in the mission.
    """
    participant_type: ParticipantType
    """
    Whether it is a person or a language model.
    """
    display_name: str | None = None
    """
    The name to show.
    """
    session_id: str | None = None
    """
    The session that the participant works in.
    """


class ParticipantJoinedPayload(BaseModel):
    """
    A participant joined a mission.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    participant_id: Annotated[str, Field(min_length=1)]
    """
    The participant.
    """
    participant_identity: ParticipantIdentity
    """
    Who the participant is.
    """
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    auth_principal_id: str | None = None
    """
    The account that the participant signed in with.
    """


class ParticipantLeft(Envelope):
    """
    A participant left a mission.
    """

    event_type: Literal["ParticipantLeft"]
    payload: ParticipantLeftPayload


class PresenceHeartbeat(Envelope):
    """
    A participant is still there.
    """

    event_type: Literal["PresenceHeartbeat"]
    payload: PresenceHeartbeatPayload


class DriveIntentSetPayload(BaseModel):
    """
    A participant wants to make changes, or no longer does.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    participant_id: Annotated[str, Field(min_length=1)]
    """
    The participant.
    """
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    intent: DriveIntent
    """
    Whether the participant wants to make changes.
    """


class FocusTarget(BaseModel):
    """
    What a participant works on.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    target_type: FocusTargetType
    """
    The kind of the target.
    """
    target_id: Annotated[str, Field(min_length=1)]
    """
    The target: the id of a work package or step, or the path of a file.
    """


class PromptStepExecutionStarted(Envelope):
    """
    A participant began a step.
    """

    event_type: Literal["PromptStepExecutionStarted"]
    payload: PromptStepExecutionStartedPayload


class PromptStepExecutionCompletedPayload(BaseModel):
    """
    A participant ended a step.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    participant_id: Annotated[str, Field(min_length=1)]
    """
    The participant.
    """
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    step_id: Annotated[str, Field(min_length=1)]
    """
    The step.
    """
    wp_id: str | None = None
    """
    The work package of the step.
    """
    outcome: StepOutcome
    """
    How the step ended.
    """


class ConcurrentDriverWarningPayload(BaseModel):
    """
    Several participants want to change the same target.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    warning_id: Annotated[str, Field(min_length=1)]
    """
    The id of the warning.
    """
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    participant_ids: Annotated[list[str], Field(min_length=2)]
    """
    The participants who are in each other's way.
    """
    focus_target: FocusTarget
    """
    The target.
    """
    severity: WarningSeverity
    """
    How serious the warning is.
    """


class PotentialStepCollisionDetected(Envelope):
    """
    Several participants work on the same step.
    """

    event_type: Literal["PotentialStepCollisionDetected"]
    payload: PotentialStepCollisionDetectedPayload


class WarningAcknowledgedPayload(BaseModel):
    """
    A participant answered a warning.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    participant_id: Annotated[str, Field(min_length=1)]
    """
    The participant.
    """
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    warning_id: Annotated[str, Field(min_length=1)]
    """
    The warning.
    """
    acknowledgement: Acknowledgement
    """
    What the participant does about it.
    """


class CommentPosted(Envelope):
    """
    A participant wrote a comment.
    """

    event_type: Literal["CommentPosted"]
    payload: CommentPostedPayload


class DecisionCaptured(Envelope):
    """
    A participant recorded a decision.
    """

    event_type: Literal["DecisionCaptured"]
    payload: DecisionCapturedPayload


class SessionLinkedPayload(BaseModel):
    """
    Two sessions of a participant were linked.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    participant_id: Annotated[str, Field(min_length=1)]
    """
    The participant.
    """
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    primary_session_id: Annotated[str, Field(min_length=1)]
    """
    The session that the other one is linked to.
    """
    linked_session_id: Annotated[str, Field(min_length=1)]
    """
    The session that is linked.
    """
    link_type: SessionLinkType
    """
    The direction of the link.
    """


class LocalNamespaceTuple(BaseModel):
    """
    The namespace of a dossier: the scope of its events and of its parity baseline. All six fields form the key.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    project_uuid: Uuid
    """
    The UUID of the project.
    """
    feature_slug: Annotated[str, Field(min_length=1)]
    """
    The slug of the feature that the mission works on.
    """
    target_branch: Annotated[str, Field(min_length=1)]
    """
    The branch that the mission targets.
    """
    mission_key: Annotated[str, Field(min_length=1)]
    """
    The key of the mission.
    """
    manifest_version: ManifestVersion
    """
    The version of the expected-artifacts manifest.
    """
    step_id: str | None = None
    """
    The mission step that the namespace is narrowed to; absent and null are the same.
    """


class ArtifactIdentity(BaseModel):
    """
    Canonical identity for one artifact instance. The only place where artifact_class is defined.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    mission_key: Annotated[str, Field(min_length=1)]
    """
    The key of the mission that the artifact belongs to.
    """
    path: ArtifactPath
    """
    The repository-relative path of the artifact.
    """
    artifact_class: ArtifactClass
    """
    The part that the artifact plays in its mission.
    """
    run_id: str | None = None
    """
    The run that produced the artifact.
    """
    wp_id: str | None = None
    """
    The work package that the artifact belongs to.
    """


class ContentHashRef(BaseModel):
    """
    The hash of a content, with optional size and encoding.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    hash: Hash
    """
    The hex-encoded hash of the content.
    """
    algorithm: HashAlgorithm
    """
    The algorithm of the hash.
    """
    size_bytes: NonNegativeInteger | None = None
    """
    The size of the content in bytes.
    """
    encoding: str | None = None
    """
    The character encoding of the content.
    """


class ProvenanceRef(BaseModel):
    """
    The origin of a version of an artifact.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    source_event_ids: list[str] | None = None
    """
    The events that the artifact was derived from.
    """
    git_sha: str | None = None
    """
    The git commit.
    """
    git_ref: str | None = None
    """
    The git branch or tag.
    """
    actor_id: str | None = None
    """
    Who made the version.
    """
    actor_kind: ActorKind | None = None
    """
    Whether the actor is a person, a language model or a program.
    """
    revised_at: Timestamp | None = None
    """
    When the version was made.
    """


class MissionDossierArtifactMissingPayload(BaseModel):
    """
    An expected artifact was not found.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    namespace: LocalNamespaceTuple
    """
    The namespace of the dossier. Carries manifest_version, which is not duplicated at top level.
    """
    expected_identity: ArtifactIdentity
    """
    The missing artifact: carries its path and artifact_class.
    """
    manifest_step: Annotated[str, Field(min_length=1)]
    """
    "required_always", or the ID of the step that requires the artifact.
    """
    checked_at: Timestamp
    """
    When the check was made.
    """
    last_known_ref: ProvenanceRef | None = None
    """
    The last known origin of the artifact.
    """
    remediation_hint: str | None = None
    """
    How to fix it, for the user.
    """
    context_diagnostics: ContextDiagnostics | None = None
    """
    Diagnostic texts about the context, by name.
    """


class MissionDossierSnapshotComputedPayload(BaseModel):
    """
    A snapshot of the dossier was computed: a new parity baseline.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    namespace: LocalNamespaceTuple
    """
    The namespace of the dossier. Carries manifest_version, which is not duplicated at top level.
    """
    snapshot_hash: Hash
    """
    The deterministic hash of the dossier.
    """
    artifact_count: NonNegativeInteger
    """
    The number of artifacts in the snapshot.
    """
    anomaly_count: NonNegativeInteger
    """
    The number of active anomalies.
    """
    computed_at: Timestamp
    """
    When the snapshot was computed.
    """
    algorithm: HashAlgorithm | None = HashAlgorithm.SHA256
    """
    The algorithm of the snapshot hash; absent and null mean sha256.
    """
    context_diagnostics: ContextDiagnostics | None = None
    """
    Diagnostic texts about the context, by name.
    """


class MissionDossierParityDriftDetectedPayload(BaseModel):
    """
    The local dossier and its baseline have drifted apart.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    namespace: LocalNamespaceTuple
    """
    The namespace of the dossier. Carries manifest_version, which is not duplicated at top level.
    """
    expected_hash: Hash
    """
    The baseline hash.
    """
    actual_hash: Hash
    """
    The hash computed now.
    """
    drift_kind: DriftKind
    """
    What differs.
    """
    detected_at: Timestamp
    """
    When the drift was detected.
    """
    artifact_ids_changed: list[ArtifactIdentity] | None = None
    """
    The artifacts that differ.
    """
    rebuild_hint: str | None = None
    """
    How to resolve the drift, for the user.
    """
    context_diagnostics: ContextDiagnostics | None = None
    """
    Diagnostic texts about the context, by name.
    """


class GatePassedPayload(BaseModel):
    """
    A check let the work through.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    gate_name: Annotated[str, Field(min_length=1)]
    """
    The name of the gate.
    """
    gate_type: GateType
    """
    The kind of the gate.
    """
    conclusion: PassedConclusion
    """
    The conclusion of the check.
    """
    external_provider: GateProvider
    """
    The service that ran the check.
    """
    check_run_id: PositiveInteger
    """
    The run of the check, by its number at the service.
    """
    check_run_url: HttpUrl
    """
    Where the run can be seen.
    """
    delivery_id: Annotated[str, Field(min_length=1)]
    """
    The delivery that reported the run. It is the same if the report is repeated.
    """
    pr_number: PositiveInteger | None = None
    """
    The pull request that was checked.
    """


class GateFailedPayload(BaseModel):
    """
    A check stopped the work.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    gate_name: Annotated[str, Field(min_length=1)]
    """
    The name of the gate.
    """
    gate_type: GateType
    """
    The kind of the gate.
    """
    conclusion: FailedConclusion
    """
    The conclusion of the check.
    """
    external_provider: GateProvider
    """
    The service that ran the check.
    """
    check_run_id: PositiveInteger
    """
    The run of the check, by its number at the service.
    """
    check_run_url: HttpUrl
    """
    Where the run can be seen.
    """
    delivery_id: Annotated[str, Field(min_length=1)]
    """
    The delivery that reported the run. It is the same if the report is repeated.
    """
    pr_number: PositiveInteger | None = None
    """
    The pull request that was checked.
    """


class GlossaryScopeActivatedPayload(BaseModel):
    """
    A scope of the glossary holds from now on.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    scope_id: Annotated[str, Field(min_length=1)]
    """
    The scope.
    """
    scope_type: ScopeType
    """
    Where its terms hold.
    """
    glossary_version_id: Annotated[str, Field(min_length=1)]
    """
    The version of the glossary.
    """


class TermCandidateObservedPayload(BaseModel):
    """
    A word was seen that may be a term.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    scope_id: Annotated[str, Field(min_length=1)]
    """
    The scope.
    """
    step_id: Annotated[str, Field(min_length=1)]
    """
    The step.
    """
    term_surface: Annotated[str, Field(min_length=1)]
    """
    The word as it was written.
    """
    confidence: Confidence
    """
    How certain it is that this is a term.
    """
    actor: Annotated[str, Field(min_length=1)]
    """
    Who saw it.
    """
    step_metadata: StepMetadata | None = {}
    """
    What else is known of the step.
    """


class SemanticConflictEntry(BaseModel):
    """
    A conflict in the use of a term.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    term: Annotated[str, Field(min_length=1)]
    """
    The term.
    """
    nature: ConflictNature
    """
    What is wrong with its use.
    """
    severity: Level
    """
    How serious the conflict is.
    """
    description: str
    """
    The conflict, for a person.
    """


class GlossaryClarificationRequested(Envelope):
    """
    Someone has to say what a term means.
    """

    event_type: Literal["GlossaryClarificationRequested"]
    payload: GlossaryClarificationRequestedPayload


class GlossaryClarificationResolved(Envelope):
    """
    It was said what a term means.
    """

    event_type: Literal["GlossaryClarificationResolved"]
    payload: GlossaryClarificationResolvedPayload


class GlossarySenseUpdated(Envelope):
    """
    A term got a new meaning.
    """

    event_type: Literal["GlossarySenseUpdated"]
    payload: GlossarySenseUpdatedPayload


class GenerationBlockedBySemanticConflictPayload(BaseModel):
    """
    Generation was stopped because terms are in conflict.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    step_id: Annotated[str, Field(min_length=1)]
    """
    The step that was stopped.
    """
    conflict_event_ids: Annotated[list[str], Field(min_length=1)]
    """
    The events of the checks that found the conflicts.
    """
    blocking_strictness: BlockingStrictness
    """
    The strictness that stopped it.
    """
    step_metadata: StepMetadata | None = {}
    """
    What else is known of the step.
    """


class GlossaryStrictnessSet(Envelope):
    """
    The strictness of a mission changed.
    """

    event_type: Literal["GlossaryStrictnessSet"]
    payload: GlossaryStrictnessSetPayload


class MissionStarted(Envelope):
    """
    A mission began.
    """

    event_type: Literal["MissionStarted"]
    payload: MissionStartedPayload


class MissionCompleted(Envelope):
    """
    A mission reached its end.
    """

    event_type: Literal["MissionCompleted"]
    payload: MissionCompletedPayload


class MissionCancelled(Envelope):
    """
    A mission was given up.
    """

    event_type: Literal["MissionCancelled"]
    payload: MissionCancelledPayload


class PhaseEntered(Envelope):
    """
    A mission entered a phase.
    """

    event_type: Literal["PhaseEntered"]
    payload: PhaseEnteredPayload


class ReviewRollback(Envelope):
    """
    A review sent a mission back to an earlier phase.
    """

    event_type: Literal["ReviewRollback"]
    payload: ReviewRollbackPayload


class RuntimeActorIdentity(BaseModel):
    """
    Who acts in a run.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    actor_id: Annotated[str, Field(min_length=1)]
    """
    The id of the actor.
    """
    actor_type: RuntimeActorType
    """
    Whether the actor is a person, a language model or a service.
    """
    display_name: str | None = ""
    """
    The name to show.
    """
    provider: str | None = None
    """
    Who provides the language model.
    """
    model: str | None = None
    """
    The language model.
    """
    tool: str | None = None
    """
    The tool that the actor works with.
    """


class NextStepIssuedPayload(BaseModel):
    """
    An agent was given the next step.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    run_id: Annotated[str, Field(min_length=1)]
    """
    The run.
    """
    step_id: Annotated[str, Field(min_length=1)]
    """
    The step.
    """
    agent_id: Annotated[str, Field(min_length=1)]
    """
    The agent.
    """
    actor: RuntimeActorIdentity
    """
    Who gave it.
    """


class NextStepAutoCompletedPayload(BaseModel):
    """
    An agent completed a step.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    run_id: Annotated[str, Field(min_length=1)]
    """
    The run.
    """
    step_id: Annotated[str, Field(min_length=1)]
    """
    The step.
    """
    agent_id: Annotated[str, Field(min_length=1)]
    """
    The agent.
    """
    result: Annotated[str, Field(min_length=1)]
    """
    The result of the step.
    """
    actor: RuntimeActorIdentity
    """
    Who completed it.
    """


class DecisionInputRequestedPayload(BaseModel):
    """
    A run waits for a decision.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    run_id: Annotated[str, Field(min_length=1)]
    """
    The run.
    """
    decision_id: Annotated[str, Field(min_length=1)]
    """
    The id of the decision.
    """
    step_id: Annotated[str, Field(min_length=1)]
    """
    The step that needs it.
    """
    question: Annotated[str, Field(min_length=1)]
    """
    What is to be decided.
    """
    options: list[str] | None = []
    """
    The answers to choose from.
    """
    input_key: str | None = None
    """
    The name of the input that the answer is for.
    """
    actor: RuntimeActorIdentity
    """
    Who asks.
    """


class DecisionInputAnsweredPayload(BaseModel):
    """
    A decision was made.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    run_id: Annotated[str, Field(min_length=1)]
    """
    The run.
    """
    decision_id: Annotated[str, Field(min_length=1)]
    """
    The decision.
    """
    answer: Annotated[str, Field(min_length=1)]
    """
    The answer.
    """
    actor: RuntimeActorIdentity
    """
    Who answered.
    """


class MissionRunCompletedPayload(BaseModel):
    """
    A run of a mission reached its end.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    run_id: Annotated[str, Field(min_length=1)]
    """
    The run.
    """
    mission_key: Annotated[str, Field(min_length=1)]
    """
    The mission that is run.
    """
    actor: RuntimeActorIdentity
    """
    Who completed it.
    """


class DoneEvidence(BaseModel):
    """
    The evidence that a work package is done.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    repos: Annotated[list[RepoEvidence], Field(min_length=1)]
    """
    The repositories that changed.
    """
    verification: Annotated[list[VerificationEntry] | None, Field(validate_default=True)] = []
    """
    The checks that were run.
    """
    review: ReviewVerdict
    """
    The verdict of the review.
    """


class AnomalyEntry(BaseModel):
    """
    One active anomaly in the projected dossier.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    anomaly_type: AnomalyType
    """
    The kind of the anomaly.
    """
    expected_identity: ArtifactIdentity
    """
    The artifact that is missing.
    """
    manifest_step: Annotated[str, Field(min_length=1)]
    """
    "required_always", or the ID of the step that requires the artifact.
    """
    checked_at: Timestamp
    """
    When the check was made.
    """
    remediation_hint: str | None = None
    """
    How to fix it, for the user.
    """


class ArtifactEntry(BaseModel):
    """
    One artifact of the projected dossier.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    identity: ArtifactIdentity
    """
    The artifact.
    """
    content_ref: ContentHashRef
    """
    The content hash of the most recent version.
    """
    indexed_at: Timestamp
    """
    When the most recent version was indexed.
    """
    provenance: ProvenanceRef | None = None
    """
    The origin of the most recent version.
    """
    superseded: bool
    """
    True if a newer version has been indexed at another path.
    """
    step_id: str | None = None
    """
    The mission YAML step ID.
    """


class Event(Envelope):
    """
    The envelope of every event. It is open: producers may add fields.
    """

    event_type: Annotated[str, Field(min_length=1)]
    """
    What happened. It determines the schema of the payload.
    """
    payload: dict[str, Any] | None = {}
    """
    The data of the event; absent and null mean an empty object.
    """


class ReducedCollaborationState(BaseModel):
    """
    Who takes part in a mission and what they do: the result of reducing all events of collaboration.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    mission_id: str | None = None
    """
    The mission of the first event in the order; null if there is none.
    """
    participants: dict[str, ParticipantIdentity]
    """
    Those who take part, by id.
    """
    departed_participants: dict[str, ParticipantIdentity]
    """
    Those who left, by id.
    """
    presence: dict[str, Timestamp]
    """
    When each participant was last there.
    """
    active_drivers: list[str]
    """
    The participants who want to make changes, sorted by id.
    """
    focus_by_participant: dict[str, FocusTarget]
    """
    What each participant works on.
    """
    participants_by_focus: dict[str, list[str]]
    """
    The participants who work on a target, sorted by id. A key is the kind of the target, a colon and its id.
    """
    warnings: list[WarningEntry]
    """
    The warnings, in the order of their first events.
    """
    decisions: list[DecisionEntry]
    """
    The decisions, in order.
    """
    comments: list[CommentEntry]
    """
    The comments, in order.
    """
    active_executions: dict[str, list[str]]
    """
    The steps that each participant began and did not end, in order.
    """
    linked_sessions: dict[str, list[str]]
    """
    The sessions that each participant linked, in order.
    """
    anomalies: list[EventAnomaly]
    """
    The events that do not fit, in order.
    """
    event_count: NonNegativeInteger
    """
    The number of events, without duplicates.
    """
    last_processed_event_id: EventId | None = None
    """
    The last event in the order.
    """


class WpState(BaseModel):
    """
    The state of a work package: the result of its transitions.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    wp_id: Annotated[str, Field(min_length=1)]
    """
    The work package.
    """
    current_lane: Lane
    """
    The lane that it is in.
    """
    last_event_id: EventId
    """
    The event of the last accepted transition.
    """
    last_transition_at: Timestamp
    """
    When it entered the lane: the timestamp of that event.
    """
    evidence: DoneEvidence | None = None
    """
    The evidence of the transition to the lane "done"; null in other lanes.
    """


class ReducedMissionRunState(BaseModel):
    """
    A run of a mission: the result of reducing all of its events.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    run_id: str | None = None
    """
    The run; null before it began.
    """
    mission_key: str | None = None
    """
    The mission that is run; null before it began.
    """
    run_status: MissionRunStatus | None = None
    """
    Whether it goes on; null before it began.
    """
    current_step_id: str | None = None
    """
    The step that was given last, if it is not completed.
    """
    completed_steps: list[str]
    """
    The completed steps, in the order in which they were first completed.
    """
    pending_decisions: dict[str, DecisionInputRequestedPayload]
    """
    The decisions that the run waits for, by id.
    """
    answered_decisions: dict[str, DecisionInputAnsweredPayload]
    """
    The decisions that were made, by id.
    """
    anomalies: list[EventAnomaly]
    """
    The events that do not fit, in order.
    """
    event_count: NonNegativeInteger
    """
    The number of events, without duplicates.
    """
    last_processed_event_id: EventId | None = None
    """
    The last event in the order.
    """


LaneMapping = TypeAliasType("LaneMapping", dict[str, SyncLaneV1])
"""
Lanes, and for each the lane of version 1 of the sync protocol that stands for it.
"""


class ReducedStatus(BaseModel):
    """
    The board: the result of reducing all transitions of work packages.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    wp_states: dict[str, WpState]
    """
    The work packages by id.
    """
    anomalies: list[TransitionAnomaly]
    """
    The rejected transitions, in order.
    """
    event_count: NonNegativeInteger
    """
    The number of events, without duplicates.
    """
    last_processed_event_id: EventId | None = None
    """
    The last event in the order.
    """


class MissionDossierState(BaseModel):
    """
    The state of a dossier: the result of reducing all of its events.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    namespace: LocalNamespaceTuple | None = None
    """
    The namespace of the stream; null if no dossier event carried a readable one.
    """
    artifacts: dict[str, ArtifactEntry]
    """
    The artifacts by path.
    """
    anomalies: list[AnomalyEntry]
    """
    All active anomalies, in the order of the events that produced them.
    """
    latest_snapshot: SnapshotSummary | None = None
    """
    The most recent snapshot.
    """
    drift_history: list[DriftRecord]
    """
    All drift events in order.
    """
    parity_status: ParityStatus
    """
    Derived from the latest snapshot and the drift events.
    """
    event_count: NonNegativeInteger
    """
    The number of dossier events, without duplicates.
    """


class ParticipantInvitedPayload(BaseModel):
    """
    A participant was invited to a mission.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    participant_id: Annotated[str, Field(min_length=1)]
    """
    The participant.
    """
    participant_identity: ParticipantIdentity
    """
    Who the participant is.
    """
    invited_by: Annotated[str, Field(min_length=1)]
    """
    The participant who invited.
    """
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """


class ParticipantJoined(Envelope):
    """
    A participant joined a mission.
    """

    event_type: Literal["ParticipantJoined"]
    payload: ParticipantJoinedPayload


class DriveIntentSet(Envelope):
    """
    A participant wants to make changes, or no longer does.
    """

    event_type: Literal["DriveIntentSet"]
    payload: DriveIntentSetPayload


class FocusChangedPayload(BaseModel):
    """
    A participant turned to another target.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    participant_id: Annotated[str, Field(min_length=1)]
    """
    The participant.
    """
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    focus_target: FocusTarget
    """
    What the participant works on now.
    """
    previous_focus_target: FocusTarget | None = None
    """
    What the participant worked on before.
    """


class PromptStepExecutionCompleted(Envelope):
    """
    A participant ended a step.
    """

    event_type: Literal["PromptStepExecutionCompleted"]
    payload: PromptStepExecutionCompletedPayload


class ConcurrentDriverWarning(Envelope):
    """
    Several participants want to change the same target.
    """

    event_type: Literal["ConcurrentDriverWarning"]
    payload: ConcurrentDriverWarningPayload


class WarningAcknowledged(Envelope):
    """
    A participant answered a warning.
    """

    event_type: Literal["WarningAcknowledged"]
    payload: WarningAcknowledgedPayload


class SessionLinked(Envelope):
    """
    Two sessions of a participant were linked.
    """

    event_type: Literal["SessionLinked"]
    payload: SessionLinkedPayload


class MissionDossierArtifactIndexedPayload(BaseModel):
    """
    An artifact was indexed: this version of it exists.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    namespace: LocalNamespaceTuple
    """
    The namespace of the dossier. Carries manifest_version, which is not duplicated at top level.
    """
    artifact_id: ArtifactIdentity
    """
    The artifact. Carries artifact_class, which is not duplicated at top level.
    """
    content_ref: ContentHashRef
    """
    The hash of this version's content.
    """
    indexed_at: Timestamp
    """
    When the artifact was indexed.
    """
    provenance: ProvenanceRef | None = None
    """
    The origin of this version.
    """
    step_id: str | None = None
    """
    The mission YAML step ID.
    """
    supersedes: ArtifactIdentity | None = None
    """
    The prior version replaced by this artifact.
    """
    context_diagnostics: ContextDiagnostics | None = None
    """
    Diagnostic texts about the context, by name.
    """


class MissionDossierArtifactMissing(Envelope):
    """
    An expected artifact was not found.
    """

    event_type: Literal["MissionDossierArtifactMissing"]
    payload: MissionDossierArtifactMissingPayload


class MissionDossierSnapshotComputed(Envelope):
    """
    A snapshot of the dossier was computed: a new parity baseline.
    """

    event_type: Literal["MissionDossierSnapshotComputed"]
    payload: MissionDossierSnapshotComputedPayload


class MissionDossierParityDriftDetected(Envelope):
    """
    The local dossier and its baseline have drifted apart.
    """

    event_type: Literal["MissionDossierParityDriftDetected"]
    payload: MissionDossierParityDriftDetectedPayload


class GatePassed(Envelope):
    """
    A check let the work through.
    """

    event_type: Literal["GatePassed"]
    payload: GatePassedPayload


class GateFailed(Envelope):
    """
    A check stopped the work.
    """

    event_type: Literal["GateFailed"]
    payload: GateFailedPayload


class GlossaryScopeActivated(Envelope):
    """
    A scope of the glossary holds from now on.
    """

    event_type: Literal["GlossaryScopeActivated"]
    payload: GlossaryScopeActivatedPayload


class TermCandidateObserved(Envelope):
    """
    A word was seen that may be a term.
    """

    event_type: Literal["TermCandidateObserved"]
    payload: TermCandidateObservedPayload


class SemanticCheckEvaluatedPayload(BaseModel):
    """
    The use of terms in a step was checked.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    mission_id: Annotated[str, Field(min_length=1)]
    """
    The mission.
    """
    scope_id: Annotated[str, Field(min_length=1)]
    """
    The scope.
    """
    step_id: Annotated[str, Field(min_length=1)]
    """
    The step.
    """
    conflicts: list[SemanticConflictEntry]
    """
    The conflicts that were found.
    """
    severity: Level
    """
    How serious the result is.
    """
    confidence: Confidence
    """
    How certain the result is.
    """
    recommended_action: RecommendedAction
    """
    What is recommended.
    """
    effective_strictness: Strictness
    """
    How strict the check was.
    """
    step_metadata: StepMetadata | None = {}
    """
    What else is known of the step.
    """


class GenerationBlockedBySemanticConflict(Envelope):
    """
    Generation was stopped because terms are in conflict.
    """

    event_type: Literal["GenerationBlockedBySemanticConflict"]
    payload: GenerationBlockedBySemanticConflictPayload


class MissionRunStartedPayload(BaseModel):
    """
    A run of a mission began.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    run_id: Annotated[str, Field(min_length=1)]
    """
    The run.
    """
    mission_key: Annotated[str, Field(min_length=1)]
    """
    The mission that is run.
    """
    actor: RuntimeActorIdentity
    """
    Who began it.
    """


class NextStepIssued(Envelope):
    """
    An agent was given the next step.
    """

    event_type: Literal["NextStepIssued"]
    payload: NextStepIssuedPayload


class NextStepAutoCompleted(Envelope):
    """
    An agent completed a step.
    """

    event_type: Literal["NextStepAutoCompleted"]
    payload: NextStepAutoCompletedPayload


class DecisionInputRequested(Envelope):
    """
    A run waits for a decision.
    """

    event_type: Literal["DecisionInputRequested"]
    payload: DecisionInputRequestedPayload


class DecisionInputAnswered(Envelope):
    """
    A decision was made.
    """

    event_type: Literal["DecisionInputAnswered"]
    payload: DecisionInputAnsweredPayload


class MissionRunCompleted(Envelope):
    """
    A run of a mission reached its end.
    """

    event_type: Literal["MissionRunCompleted"]
    payload: MissionRunCompletedPayload


class StatusTransitionPayload(BaseModel):
    """
    A work package moved from one lane to another.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    feature_slug: Annotated[str, Field(min_length=1)]
    """
    The feature that the work package belongs to.
    """
    wp_id: Annotated[str, Field(min_length=1)]
    """
    The work package.
    """
    from_lane: WrittenLane | None = None
    """
    The lane that it leaves; null for its first one.
    """
    to_lane: WrittenLane
    """
    The lane that it enters.
    """
    actor: Annotated[str, Field(min_length=1)]
    """
    Who moved it.
    """
    force: bool | None = False
    """
    Whether the move is made against the rules of the board. It then needs a reason.
    """
    reason: str | None = None
    """
    Why it was moved.
    """
    execution_mode: ExecutionMode
    """
    Where the work is done.
    """
    review_ref: str | None = None
    """
    The review that caused the move.
    """
    evidence: DoneEvidence | None = None
    """
    The evidence that the work is done. The lane "done" needs it.
    """


class ReducedGlossaryState(BaseModel):
    """
    The glossary of a mission: the result of reducing all of its events.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    mission_id: str | None = None
    """
    The mission of the first event in the order; null if there is none.
    """
    active_scopes: dict[str, GlossaryScopeActivatedPayload]
    """
    The scopes that hold, by id.
    """
    current_strictness: Strictness
    """
    The strictness: "medium" if none was set.
    """
    strictness_history: list[GlossaryStrictnessSetPayload]
    """
    The changes of the strictness, in order.
    """
    term_candidates: dict[str, dict[str, list[TermCandidateObservedPayload]]]
    """
    The words that may be terms, by scope and word; of each, how it was seen, in order.
    """
    term_senses: dict[str, dict[str, GlossarySenseUpdatedPayload]]
    """
    The latest meaning of each term, by scope and term.
    """
    clarifications: list[ClarificationRecord]
    """
    The questions, in order.
    """
    semantic_checks: list[SemanticCheckEvaluatedPayload]
    """
    The checks, in order.
    """
    generation_blocks: list[GenerationBlockedBySemanticConflictPayload]
    """
    How often generation was stopped, and why, in order.
    """
    anomalies: list[EventAnomaly]
    """
    The events that do not fit, in order.
    """
    event_count: NonNegativeInteger
    """
    The number of events, without duplicates.
    """
    last_processed_event_id: EventId | None = None
    """
    The last event in the order.
    """


class ReducedMissionState(BaseModel):
    """
    The course of a mission: the result of reducing its lifecycle and the transitions of its work packages.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    mission_id: str | None = None
    """
    The mission; null before it began.
    """
    mission_status: MissionStatus | None = None
    """
    Whether it goes on; null before it began.
    """
    mission_type: str | None = None
    """
    The kind of the mission; null before it began.
    """
    current_phase: str | None = None
    """
    The phase that it is in; null before it began.
    """
    phases_entered: list[str]
    """
    The phases that it entered, in order, each as often as it was entered.
    """
    wp_states: dict[str, WpState]
    """
    The work packages by id.
    """
    anomalies: list[EventAnomaly]
    """
    The events that do not fit: first those of the lifecycle, then those of work packages.
    """
    event_count: NonNegativeInteger
    """
    The number of events, without duplicates.
    """
    last_processed_event_id: EventId | None = None
    """
    The last event in the order.
    """


class ParticipantInvited(Envelope):
    """
    A participant was invited to a mission.
    """

    event_type: Literal["ParticipantInvited"]
    payload: ParticipantInvitedPayload


class FocusChanged(Envelope):
    """
    A participant turned to another target.
    """

    event_type: Literal["FocusChanged"]
    payload: FocusChangedPayload


class MissionDossierArtifactIndexed(Envelope):
    """
    An artifact was indexed: this version of it exists.
    """

    event_type: Literal["MissionDossierArtifactIndexed"]
    payload: MissionDossierArtifactIndexedPayload


class SemanticCheckEvaluated(Envelope):
    """
    The use of terms in a step was checked.
    """

    event_type: Literal["SemanticCheckEvaluated"]
    payload: SemanticCheckEvaluatedPayload


class MissionRunStarted(Envelope):
    """
    A run of a mission began.
    """

    event_type: Literal["MissionRunStarted"]
    payload: MissionRunStartedPayload


class WPStatusChanged(Envelope):
    """
    A work package moved from one lane to another.
    """

    event_type: Literal["WPStatusChanged"]
    payload: StatusTransitionPayload


KnownEvent = TypeAliasType(
    "KnownEvent",
    Annotated[
        ParticipantInvited
        | ParticipantJoined
        | ParticipantLeft
        | PresenceHeartbeat
        | DriveIntentSet
        | FocusChanged
        | PromptStepExecutionStarted
        | PromptStepExecutionCompleted
        | ConcurrentDriverWarning
        | PotentialStepCollisionDetected
        | WarningAcknowledged
        | CommentPosted
        | DecisionCaptured
        | SessionLinked
        | MissionDossierArtifactIndexed
        | MissionDossierArtifactMissing
        | MissionDossierSnapshotComputed
        | MissionDossierParityDriftDetected
        | GatePassed
        | GateFailed
        | GlossaryScopeActivated
        | TermCandidateObserved
        | SemanticCheckEvaluated
        | GlossaryClarificationRequested
        | GlossaryClarificationResolved
        | GlossarySenseUpdated
        | GenerationBlockedBySemanticConflict
        | GlossaryStrictnessSet
        | MissionStarted
        | MissionCompleted
        | MissionCancelled
        | PhaseEntered
        | ReviewRollback
        | MissionRunStarted
        | NextStepIssued
        | NextStepAutoCompleted
        | DecisionInputRequested
        | DecisionInputAnswered
        | MissionRunCompleted
        | WPStatusChanged,
        Field(discriminator="event_type", title="KnownEvent"),
    ],
)
"""
An event whose payload has a schema.
"""
