package generations

import (
	"errors"
	"slices"

	"mission-dossier-contracts.example/languages/go/internal/contract"
)

// Reader reads events of dossiers in some generations (C26).
type Reader struct {
	all   *All
	names []string
	given map[string]string
}

// Reader returns a reader of the named generations, which gets what events without a namespace do not carry (C33).
func (a *All) Reader(names []string, given map[string]string) (*Reader, error) {
	for _, name := range names {
		if known := a.Names(); !slices.Contains(known, name) {
			return nil, errors.New(a.contract.Messages.NotOneOf(name, known))
		}
	}
	return &Reader{all: a, names: names, given: given}, nil
}

// Upcast is an event in canonical form, or why it has none (C27).
type Upcast struct {
	// Event is the same value if nothing had to be done; without content, if there is none.
	Event contract.Value
	// Generation is empty if it is no event of a dossier.
	Generation string
	LeftOut    []string
	Issues     []contract.Issue
}

// Upcast returns an event in canonical form, or why it has none. An event of another family is returned as it is.
func (r *Reader) Upcast(event contract.Value) Upcast {
	if !r.all.isOfDossier(event) {
		if contract.Members(event.Content) == nil {
			return Upcast{Issues: r.Issues(event)}
		}
		return Upcast{Event: event}
	}
	if recognised := r.all.recognised(event.Content); r.reads(recognised) {
		written := r.written(event, recognised)
		if canonical, exists := written.canonical(); exists {
			return Upcast{Event: canonical, Generation: written.name, LeftOut: written.leftOut()}
		}
	}
	return Upcast{Generation: r.all.nearest(event).name, Issues: r.Issues(event)}
}

// Issues returns all issues of an event, at its places as it was written. Events of other families are read in
// canonical form alone. Of an event of no family, it checks the envelope, as producers write it.
func (r *Reader) Issues(event contract.Value) []contract.Issue {
	c := r.all.contract
	if !r.all.isOfDossier(event) {
		if c.Payloads[eventType(event)] != "" {
			return c.IssuesOfEvent(event)
		}
		return c.IssuesOfModel(envelope, event)
	}
	nearest := r.all.nearest(event)
	if r.reads(nearest) {
		return r.written(event, nearest).issues()
	}
	return []contract.Issue{{Keyword: "enum", Message: c.Messages.NotAccepted(nearest.name, r.names)}}
}

// Read returns an event in the canonical form in which it is compared with others. An event that cannot be read keeps
// its place in the order and its namespace, where these are readable, and is never valid (C15).
func (r *Reader) Read(event contract.Value) contract.Value {
	if !r.all.isOfDossier(event) {
		return event
	}
	recognised := r.all.recognised(event.Content)
	if !r.reads(recognised) {
		return r.refused(event)
	}
	canonical := event
	// Whether a canonical event is valid is for the caller to check.
	if !recognised.Canonical {
		var exists bool
		if canonical, exists = r.written(event, recognised).canonical(); !exists {
			return r.refused(event)
		}
	}
	return r.all.compared(canonical)
}

func (r *Reader) refused(event contract.Value) contract.Value {
	nearest := r.all.nearest(event)
	// It is invalid as it is.
	if nearest.Canonical && r.reads(nearest) {
		return event
	}
	written := r.written(event, nearest)
	content := written.namespace()
	if value, present := contract.Members(event.Content)[payload]; present {
		content["written"] = value
	}
	return written.withPayload(content)
}

func (r *Reader) reads(generation *generation) bool {
	return generation != nil && slices.Contains(r.names, generation.name)
}

func (r *Reader) written(event contract.Value, generation *generation) written {
	return written{generation, r.all, event, eventType(event), r.given}
}
