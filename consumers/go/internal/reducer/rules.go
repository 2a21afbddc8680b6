package reducer

// Rules are the three policies on which the contract and the reference differ (C21).
type Rules struct {
	// IgnoreStepID: two namespaces that differ in step_id alone are one (C14).
	IgnoreStepID bool
	// EveryMissingEvent is an anomaly: none is resolved or merged (C17).
	EveryMissingEvent bool
	// AnyDrift means drifted, whatever snapshot came after it (C19).
	AnyDrift bool
}

// The two rule sets that the contract names.
var (
	ContractRules          = Rules{}
	SpecKittyEvents24Rules = Rules{IgnoreStepID: true, EveryMissingEvent: true, AnyDrift: true}
)
