// Code generated from schemas/ by 'npm run generate'. DO NOT EDIT.

package dossier

// FailedConclusion is the conclusion of a check that stops work.
type FailedConclusion string

// The values of FailedConclusion.
const (
	FailedConclusionFailure        FailedConclusion = "failure"
	FailedConclusionTimedOut       FailedConclusion = "timed_out"
	FailedConclusionCancelled      FailedConclusion = "cancelled"
	FailedConclusionActionRequired FailedConclusion = "action_required"
)

// GateFailedPayload is the payload of GateFailed: a check stopped the work.
type GateFailedPayload struct {
	// The name of the gate.
	GateName string `json:"gate_name"`
	// The kind of the gate.
	GateType GateType `json:"gate_type"`
	// The conclusion of the check.
	Conclusion FailedConclusion `json:"conclusion"`
	// The service that ran the check.
	ExternalProvider GateProvider `json:"external_provider"`
	// The run of the check, by its number at the service.
	CheckRunID Integer `json:"check_run_id"`
	// Where the run can be seen.
	CheckRunURL string `json:"check_run_url"`
	// The delivery that reported the run. It is the same if the report is repeated.
	DeliveryID string `json:"delivery_id"`
	// The pull request that was checked.
	PRNumber *Integer `json:"pr_number,omitzero"`
}

// GatePassedPayload is the payload of GatePassed: a check let the work through.
type GatePassedPayload struct {
	// The name of the gate.
	GateName string `json:"gate_name"`
	// The kind of the gate.
	GateType GateType `json:"gate_type"`
	// The conclusion of the check.
	Conclusion PassedConclusion `json:"conclusion"`
	// The service that ran the check.
	ExternalProvider GateProvider `json:"external_provider"`
	// The run of the check, by its number at the service.
	CheckRunID Integer `json:"check_run_id"`
	// Where the run can be seen.
	CheckRunURL string `json:"check_run_url"`
	// The delivery that reported the run. It is the same if the report is repeated.
	DeliveryID string `json:"delivery_id"`
	// The pull request that was checked.
	PRNumber *Integer `json:"pr_number,omitzero"`
}

// GateProvider is the service that ran the check.
type GateProvider string

// The values of GateProvider.
const (
	GateProviderGithub GateProvider = "github"
)

// GateType is the kind of a gate.
type GateType string

// The values of GateType.
const (
	GateTypeCi GateType = "ci"
)

// PassedConclusion is the conclusion of a check that lets work through.
type PassedConclusion string

// The values of PassedConclusion.
const (
	PassedConclusionSuccess PassedConclusion = "success"
)
