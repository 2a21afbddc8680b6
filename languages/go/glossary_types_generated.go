// Code generated from schemas/ by 'npm run generate'. DO NOT EDIT.

package dossier

// BlockingStrictness is a strictness that can stop generation.
type BlockingStrictness string

// The values of BlockingStrictness.
const (
	BlockingStrictnessMedium BlockingStrictness = "medium"
	BlockingStrictnessMax    BlockingStrictness = "max"
)

// ClarificationRecord is a question about a term, and whether it is answered.
type ClarificationRecord struct {
	// The event that asked.
	RequestEventID string `json:"request_event_id"`
	// The event of the check that led to the question.
	SemanticCheckEventID string `json:"semantic_check_event_id"`
	// The term.
	Term string `json:"term"`
	// Whether it is answered.
	Resolved bool `json:"resolved"`
	// The event that answered.
	ResolutionEventID *string `json:"resolution_event_id,omitzero"`
}

// ConflictNature is what is wrong with the use of a term.
type ConflictNature string

// The values of ConflictNature.
const (
	ConflictNatureOverloaded ConflictNature = "overloaded"
	ConflictNatureDrift      ConflictNature = "drift"
	ConflictNatureAmbiguous  ConflictNature = "ambiguous"
)

// GenerationBlockedBySemanticConflictPayload is the payload of GenerationBlockedBySemanticConflict: generation
// was stopped because terms are in conflict.
type GenerationBlockedBySemanticConflictPayload struct {
	// The mission.
	MissionID string `json:"mission_id"`
	// The step that was stopped.
	StepID string `json:"step_id"`
	// The events of the checks that found the conflicts.
	ConflictEventIDs []string `json:"conflict_event_ids"`
	// The strictness that stopped it.
	BlockingStrictness BlockingStrictness `json:"blocking_strictness"`
	// What else is known of the step.
	StepMetadata StepMetadata `json:"step_metadata,omitzero"`
}

// GlossaryClarificationRequestedPayload is the payload of GlossaryClarificationRequested: someone has to say
// what a term means.
type GlossaryClarificationRequestedPayload struct {
	// The mission.
	MissionID string `json:"mission_id"`
	// The scope.
	ScopeID string `json:"scope_id"`
	// The step.
	StepID string `json:"step_id"`
	// The event of the check that found the conflict.
	SemanticCheckEventID string `json:"semantic_check_event_id"`
	// The term.
	Term string `json:"term"`
	// The question.
	Question string `json:"question"`
	// The answers to choose from.
	Options []string `json:"options"`
	// How urgent the answer is.
	Urgency Level `json:"urgency"`
	// Who asks.
	Actor string `json:"actor"`
}

// GlossaryClarificationResolvedPayload is the payload of GlossaryClarificationResolved: it was said what a term
// means.
type GlossaryClarificationResolvedPayload struct {
	// The mission.
	MissionID string `json:"mission_id"`
	// The event that asked.
	ClarificationEventID string `json:"clarification_event_id"`
	// The meaning.
	SelectedMeaning string `json:"selected_meaning"`
	// Who answered.
	Actor string `json:"actor"`
}

// GlossaryScopeActivatedPayload is the payload of GlossaryScopeActivated: a scope of the glossary holds from now
// on.
type GlossaryScopeActivatedPayload struct {
	// The mission.
	MissionID string `json:"mission_id"`
	// The scope.
	ScopeID string `json:"scope_id"`
	// Where its terms hold.
	ScopeType ScopeType `json:"scope_type"`
	// The version of the glossary.
	GlossaryVersionID string `json:"glossary_version_id"`
}

// GlossarySenseUpdatedPayload is the payload of GlossarySenseUpdated: a term got a new meaning.
type GlossarySenseUpdatedPayload struct {
	// The mission.
	MissionID string `json:"mission_id"`
	// The scope.
	ScopeID string `json:"scope_id"`
	// The term.
	TermSurface string `json:"term_surface"`
	// Its earlier meaning; null if it had none.
	BeforeSense *string `json:"before_sense,omitzero"`
	// Its meaning from now on.
	AfterSense string `json:"after_sense"`
	// Why the meaning changed.
	Reason string `json:"reason"`
	// Who changed it.
	Actor string `json:"actor"`
}

// GlossaryStrictnessSetPayload is the payload of GlossaryStrictnessSet: the strictness of a mission changed.
type GlossaryStrictnessSetPayload struct {
	// The mission.
	MissionID string `json:"mission_id"`
	// The strictness from now on.
	NewStrictness Strictness `json:"new_strictness"`
	// The strictness before; null if none was set.
	PreviousStrictness *Strictness `json:"previous_strictness,omitzero"`
	// Who changed it.
	Actor string `json:"actor"`
}

// Level is how serious or urgent something is.
type Level string

// The values of Level.
const (
	LevelLow    Level = "low"
	LevelMedium Level = "medium"
	LevelHigh   Level = "high"
)

// RecommendedAction is what a check recommends.
type RecommendedAction string

// The values of RecommendedAction.
const (
	RecommendedActionBlock RecommendedAction = "block"
	RecommendedActionWarn  RecommendedAction = "warn"
	RecommendedActionPass  RecommendedAction = "pass"
)

// ReducedGlossaryState is the glossary of a mission: the result of reducing all of its events.
type ReducedGlossaryState struct {
	// The mission of the first event in the order; null if there is none.
	MissionID *string `json:"mission_id,omitzero"`
	// The scopes that hold, by id.
	ActiveScopes map[string]GlossaryScopeActivatedPayload `json:"active_scopes"`
	// The strictness: "medium" if none was set.
	CurrentStrictness Strictness `json:"current_strictness"`
	// The changes of the strictness, in order.
	StrictnessHistory []GlossaryStrictnessSetPayload `json:"strictness_history"`
	// The words that may be terms, by scope and word; of each, how it was seen, in order.
	TermCandidates map[string]map[string][]TermCandidateObservedPayload `json:"term_candidates"`
	// The latest meaning of each term, by scope and term.
	TermSenses map[string]map[string]GlossarySenseUpdatedPayload `json:"term_senses"`
	// The questions, in order.
	Clarifications []ClarificationRecord `json:"clarifications"`
	// The checks, in order.
	SemanticChecks []SemanticCheckEvaluatedPayload `json:"semantic_checks"`
	// How often generation was stopped, and why, in order.
	GenerationBlocks []GenerationBlockedBySemanticConflictPayload `json:"generation_blocks"`
	// The events that do not fit, in order.
	Anomalies []EventAnomaly `json:"anomalies"`
	// The number of events, without duplicates.
	EventCount Integer `json:"event_count"`
	// The last event in the order.
	LastProcessedEventID *string `json:"last_processed_event_id,omitzero"`
}

// ScopeType is where the terms of a scope hold.
type ScopeType string

// The values of ScopeType.
const (
	ScopeTypeSpecKittyCore  ScopeType = "spec_kitty_core"
	ScopeTypeTeamDomain     ScopeType = "team_domain"
	ScopeTypeAudienceDomain ScopeType = "audience_domain"
	ScopeTypeMissionLocal   ScopeType = "mission_local"
)

// SemanticCheckEvaluatedPayload is the payload of SemanticCheckEvaluated: the use of terms in a step was
// checked.
type SemanticCheckEvaluatedPayload struct {
	// The mission.
	MissionID string `json:"mission_id"`
	// The scope.
	ScopeID string `json:"scope_id"`
	// The step.
	StepID string `json:"step_id"`
	// The conflicts that were found.
	Conflicts []SemanticConflictEntry `json:"conflicts"`
	// How serious the result is.
	Severity Level `json:"severity"`
	// How certain the result is.
	Confidence float64 `json:"confidence"`
	// What is recommended.
	RecommendedAction RecommendedAction `json:"recommended_action"`
	// How strict the check was.
	EffectiveStrictness Strictness `json:"effective_strictness"`
	// What else is known of the step.
	StepMetadata StepMetadata `json:"step_metadata,omitzero"`
}

// SemanticConflictEntry is a conflict in the use of a term.
type SemanticConflictEntry struct {
	// The term.
	Term string `json:"term"`
	// What is wrong with its use.
	Nature ConflictNature `json:"nature"`
	// How serious the conflict is.
	Severity Level `json:"severity"`
	// The conflict, for a person.
	Description string `json:"description"`
}

// StepMetadata has what else is known of a step, by name.
type StepMetadata map[string]string

// Strictness is how strictly the use of terms is checked.
type Strictness string

// The values of Strictness.
const (
	StrictnessOff    Strictness = "off"
	StrictnessMedium Strictness = "medium"
	StrictnessMax    Strictness = "max"
)

// TermCandidateObservedPayload is the payload of TermCandidateObserved: a word was seen that may be a term.
type TermCandidateObservedPayload struct {
	// The mission.
	MissionID string `json:"mission_id"`
	// The scope.
	ScopeID string `json:"scope_id"`
	// The step.
	StepID string `json:"step_id"`
	// The word as it was written.
	TermSurface string `json:"term_surface"`
	// How certain it is that this is a term.
	Confidence float64 `json:"confidence"`
	// Who saw it.
	Actor string `json:"actor"`
	// What else is known of the step.
	StepMetadata StepMetadata `json:"step_metadata,omitzero"`
}
