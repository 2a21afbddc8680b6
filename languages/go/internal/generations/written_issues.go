package generations

import (
	"strings"

	"mission-dossier-contracts.example/languages/go/internal/contract"
)

// issues returns why the event has no canonical form, at its places as it was written; none if it has one.
func (w written) issues() []contract.Issue {
	issues := w.schemaIssues()
	if len(issues) > 0 || !w.takesNamespace() {
		return issues
	}
	issues = w.all.contract.IssuesOfModel(namespaceModel, contract.ValueOf(w.namespace()[namespace]))
	for i, issue := range issues {
		issues[i] = w.notCarried(issue)
	}
	return issues
}

// notCarried returns the issue of a field of the namespace that neither the event nor the caller gives (C33).
func (w written) notCarried(issue contract.Issue) contract.Issue {
	if issue.Property == "" {
		issue.Property = strings.TrimPrefix(issue.Path, "/")
	}
	issue.Path = "/" + payload
	issue.Message = w.all.contract.Messages.NotCarried(issue.Property)
	return issue
}

// schemaIssues returns the issues of the event by the schemas of its generation.
func (w written) schemaIssues() []contract.Issue {
	c := w.all.contract
	if w.Canonical {
		return w.withGenerations(c.IssuesOfEvent(w.event))
	}
	return w.withGenerations(c.IssuesBy(envelope, w.payloads[w.eventType], w.event))
}

// withGenerations names the generations that unknown properties belong to.
func (w written) withGenerations(issues []contract.Issue) []contract.Issue {
	for i, issue := range issues {
		keys := contract.KeysOf(issue.Path)
		isUnknown := issue.Keyword == "additionalProperties" && issue.Property != ""
		if !isUnknown || len(keys) == 0 || keys[0] != payload {
			continue
		}
		var others []string
		for _, other := range w.all.canonicalFirst {
			schema := w.all.contract.Schema(other.payloads[w.eventType])
			if other != w.generation && schema.At(append(keys[1:], issue.Property)...) != nil {
				others = append(others, other.name)
			}
		}
		if len(others) > 0 {
			issues[i].Message = w.all.contract.Messages.BelongsTo(issue.Property, others, w.name)
		}
	}
	return issues
}
