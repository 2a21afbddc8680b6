package dossier

import "mission-dossier-contracts.example/languages/go/internal/contract"

// Issue is one way in which a value breaks the contract.
type Issue struct {
	// Path is the JSON pointer (RFC 6901) to the value at fault; for a missing or unknown property, to its object.
	Path string `json:"path"`
	// Keyword is that of JSON Schema that fails; "rule" for a rule of a family.
	Keyword string `json:"keyword"`
	// Message has what was found and what was expected, for a person. It is the same in every language.
	Message string `json:"message"`
	// Property is the name of a property that is missing or unknown.
	Property string `json:"property,omitzero"`
}

// String returns the place and the message.
func (i Issue) String() string {
	if i.Path == "" {
		return i.Message
	}
	return i.Path + ": " + i.Message
}

func issuesFrom(found []contract.Issue) []Issue {
	var issues []Issue
	for _, issue := range found {
		issues = append(issues, Issue(issue))
	}
	return issues
}
