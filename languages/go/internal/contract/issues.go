package contract

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

const (
	envelope = "event"
	payload  = "payload"
)

// Issue is one way in which a value breaks the contract.
type Issue struct {
	Path     string
	Keyword  string
	Message  string
	Property string
}

// IssuesOfModel returns all issues of a value under the schema and the rules of a model, which must exist.
func (c *Contract) IssuesOfModel(model string, value Value) []Issue {
	return c.issuesOf(model, value.Content, value.keys(""))
}

// IssuesOfEvent returns all issues of an event: those of its envelope, and those of its payload if its event type
// has a schema.
func (c *Contract) IssuesOfEvent(event Value) []Issue {
	eventType, _ := Member(event.Content, "event_type").(string)
	return c.IssuesBy(envelope, c.Payloads[eventType], event)
}

// IssuesBy returns all issues of an event under the models of its envelope and of its payload. If the name of the
// second one is empty, the payload has no schema.
func (c *Contract) IssuesBy(envelope, model string, event Value) []Issue {
	issues := c.IssuesOfModel(envelope, event)
	// A payload that is not an object is an issue of the envelope already.
	inEnvelope := func(issue Issue) bool { return issue.Path == pointer(payload) }
	if model == "" || slices.ContainsFunc(issues, inEnvelope) {
		return issues
	}
	for _, issue := range c.IssuesOfPayload(model, event) {
		issue.Path = pointer(payload) + issue.Path
		if Member(event.Content, payload) == nil {
			issue.Message = c.Messages.withoutPayload(issue.Message)
		}
		issues = append(issues, issue)
	}
	return issues
}

// IssuesOfPayload returns all issues of the payload of an event under a model. Their pointers start at the payload.
func (c *Contract) IssuesOfPayload(model string, event Value) []Issue {
	return c.issuesOf(model, PayloadOf(event.Content), event.keys(pointer(payload)))
}

// PayloadOf returns the payload of an event; an absent or null one means an empty one (C5, C9).
func PayloadOf(event any) any {
	if content := Member(event, payload); content != nil {
		return content
	}
	return map[string]any{}
}

// issuesOf takes the verdict from the validator, and the issues from a walk along the schema.
func (c *Contract) issuesOf(model string, value any, keys keysAt) []Issue {
	err := c.validators[model].Validate(value)
	if err == nil {
		return c.ruleIssues(model, value, keys)
	}
	breaches := breachesOf(c.schemas[model], value, keys)
	if len(breaches) == 0 {
		return issuesOfValidator(err)
	}
	return c.described(breaches)
}

// described returns the issues of breaches. A value of a few megabytes can have a million, and nobody reads them: the
// last one has the number of those that are not listed, and the place of the first of them. It is about no property.
func (c *Contract) described(breaches []breach) []Issue {
	most := c.Messages.Limit.Issues
	issues := make([]Issue, 0, min(len(breaches), most+1))
	for i, breach := range breaches {
		if i == most {
			message := c.Messages.more(len(breaches) - most)
			return append(issues, Issue{Path: breach.path, Keyword: breach.keyword, Message: message})
		}
		issues = append(issues, Issue{breach.path, breach.keyword, c.Messages.of(breach), breach.property})
	}
	return issues
}

// issuesOfValidator returns the errors of the validator that have no cause of their own. They are needed for a value
// that it alone rejects, such as a whole number with a fraction that is finer than a float64.
func issuesOfValidator(err error) []Issue {
	var invalid *jsonschema.ValidationError
	if !errors.As(err, &invalid) {
		return []Issue{{Keyword: "schema", Message: err.Error()}}
	}
	var issues []Issue
	for _, cause := range invalid.Causes {
		issues = append(issues, issuesOfValidator(cause)...)
	}
	if len(issues) > 0 {
		return issues
	}
	var path strings.Builder
	for _, key := range invalid.InstanceLocation {
		path.WriteString(pointer(key))
	}
	keyword := "schema"
	if place := invalid.ErrorKind.KeywordPath(); len(place) > 0 {
		keyword = place[0]
	}
	return []Issue{{Path: path.String(), Keyword: keyword, Message: fmt.Sprint(invalid.ErrorKind)}}
}
