package reducer

// Rules are the three policies on which the contract and the reference differ (C21).
type Rules struct {
	// IgnoreStepID: two namespaces that differ only in step_id are the same (C14).
	IgnoreStepID bool
	// EveryMissingEvent: every missing event is an anomaly; none is resolved or merged (C17).
	EveryMissingEvent bool
	// AnyDrift: any drift means drifted, even before the latest snapshot (C19).
	AnyDrift bool
}

// The two rule sets that the contract names.
var (
	ContractRules          = Rules{}
	SpecKittyEvents24Rules = Rules{IgnoreStepID: true, EveryMissingEvent: true, AnyDrift: true}
)
