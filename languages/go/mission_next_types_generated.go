// Code generated from schemas/ by 'npm run generate'. DO NOT EDIT.

package dossier

// DecisionInputAnsweredPayload is the payload of DecisionInputAnswered: a decision was made.
type DecisionInputAnsweredPayload struct {
	// The run.
	RunID string `json:"run_id"`
	// The decision.
	DecisionID string `json:"decision_id"`
	// The answer.
	Answer string `json:"answer"`
	// Who answered.
	Actor RuntimeActorIdentity `json:"actor"`
}

// DecisionInputRequestedPayload is the payload of DecisionInputRequested: a run waits for a decision.
type DecisionInputRequestedPayload struct {
	// The run.
	RunID string `json:"run_id"`
	// The id of the decision.
	DecisionID string `json:"decision_id"`
	// The step that needs it.
	StepID string `json:"step_id"`
	// What is to be decided.
	Question string `json:"question"`
	// The answers to choose from.
	Options []string `json:"options,omitzero"`
	// The name of the input that the answer is for.
	InputKey *string `json:"input_key,omitzero"`
	// Who asks.
	Actor RuntimeActorIdentity `json:"actor"`
}

// MissionRunCompletedPayload is the payload of MissionRunCompleted: a run of a mission reached its end.
type MissionRunCompletedPayload struct {
	// The run.
	RunID string `json:"run_id"`
	// The mission that is run.
	MissionKey string `json:"mission_key"`
	// Who completed it.
	Actor RuntimeActorIdentity `json:"actor"`
}

// MissionRunStartedPayload is the payload of MissionRunStarted: a run of a mission began.
type MissionRunStartedPayload struct {
	// The run.
	RunID string `json:"run_id"`
	// The mission that is run.
	MissionKey string `json:"mission_key"`
	// Who began it.
	Actor RuntimeActorIdentity `json:"actor"`
}

// MissionRunStatus is whether a run goes on.
type MissionRunStatus string

// The values of MissionRunStatus.
const (
	MissionRunStatusRunning   MissionRunStatus = "running"
	MissionRunStatusCompleted MissionRunStatus = "completed"
)

// NextStepAutoCompletedPayload is the payload of NextStepAutoCompleted: an agent completed a step.
type NextStepAutoCompletedPayload struct {
	// The run.
	RunID string `json:"run_id"`
	// The step.
	StepID string `json:"step_id"`
	// The agent.
	AgentID string `json:"agent_id"`
	// The result of the step.
	Result string `json:"result"`
	// Who completed it.
	Actor RuntimeActorIdentity `json:"actor"`
}

// NextStepIssuedPayload is the payload of NextStepIssued: an agent was given the next step.
type NextStepIssuedPayload struct {
	// The run.
	RunID string `json:"run_id"`
	// The step.
	StepID string `json:"step_id"`
	// The agent.
	AgentID string `json:"agent_id"`
	// Who gave it.
	Actor RuntimeActorIdentity `json:"actor"`
}

// ReducedMissionRunState is a run of a mission: the result of reducing all of its events.
type ReducedMissionRunState struct {
	// The run; null before it began.
	RunID *string `json:"run_id,omitzero"`
	// The mission that is run; null before it began.
	MissionKey *string `json:"mission_key,omitzero"`
	// Whether it goes on; null before it began.
	RunStatus *MissionRunStatus `json:"run_status,omitzero"`
	// The step that was given last, if it is not completed.
	CurrentStepID *string `json:"current_step_id,omitzero"`
	// The completed steps, in the order in which they were first completed.
	CompletedSteps []string `json:"completed_steps"`
	// The decisions that the run waits for, by id.
	PendingDecisions map[string]DecisionInputRequestedPayload `json:"pending_decisions"`
	// The decisions that were made, by id.
	AnsweredDecisions map[string]DecisionInputAnsweredPayload `json:"answered_decisions"`
	// The events that do not fit, in order.
	Anomalies []EventAnomaly `json:"anomalies"`
	// The number of events, without duplicates.
	EventCount Integer `json:"event_count"`
	// The last event in the order.
	LastProcessedEventID *string `json:"last_processed_event_id,omitzero"`
}

// RuntimeActorIdentity is who acts in a run.
type RuntimeActorIdentity struct {
	// The id of the actor.
	ActorID string `json:"actor_id"`
	// Whether the actor is a person, a language model or a service.
	ActorType RuntimeActorType `json:"actor_type"`
	// The name to show.
	DisplayName *string `json:"display_name,omitzero"`
	// Who provides the language model.
	Provider *string `json:"provider,omitzero"`
	// The language model.
	Model *string `json:"model,omitzero"`
	// The tool that the actor works with.
	Tool *string `json:"tool,omitzero"`
}

// RuntimeActorType is who acts in a run: a person, a language model or a service.
type RuntimeActorType string

// The values of RuntimeActorType.
const (
	RuntimeActorTypeHuman   RuntimeActorType = "human"
	RuntimeActorTypeLLM     RuntimeActorType = "llm"
	RuntimeActorTypeService RuntimeActorType = "service"
)
