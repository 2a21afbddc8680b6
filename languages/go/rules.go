package dossier

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

// RulesNamed returns the rule set that the contract calls "contract" or "spec-kitty-events-2.4", and whether there is
// one of that name.
func RulesNamed(name string) (rules Rules, exists bool) {
	switch name {
	case "contract":
		return ContractRules, true
	case "spec-kitty-events-2.4":
		return SpecKittyEvents24Rules, true
	}
	return Rules{}, false
}
