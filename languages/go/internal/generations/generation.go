// Package generations reads the events of dossiers in all forms in which producers write them (C26 to C35).
package generations

import (
	"path"
	"slices"

	"mission-dossier-contracts.example/languages/go/internal/contract"
)

// generation is a form in which producers write events.
type generation struct {
	name string
	table
	// payloads has the model of the payload of each event type.
	payloads map[string]string
	// renamed has the schemas with other names of members than the canonical ones (C29).
	renamed map[*contract.Schema]renamed
}

// renamed is a model with other names of members.
type renamed struct {
	model string
	// canonicalNames has the canonical names, by those as written.
	canonicalNames map[string]string
}

func newGeneration(name string, table table, c *contract.Contract) *generation {
	g := &generation{name: name, table: table, payloads: map[string]string{}}
	if g.Canonical {
		g.payloads = c.DossierPayloads
	}
	for eventType, event := range g.Events {
		g.payloads[eventType] = g.model(event.Payload)
	}
	g.renamed = map[*contract.Schema]renamed{}
	for reference, names := range g.Renames {
		model := renamed{g.model(reference), map[string]string{}}
		for canonical, written := range names {
			model.canonicalNames[written] = canonical
		}
		g.renamed[c.Schema(model.model)] = model
	}
	return g
}

// model returns the name of a model to which the table refers.
func (g *generation) model(reference string) string {
	return path.Join("generations", g.name, reference)
}

// recognises reports whether an event, which may be invalid, has the members by which the generation is recognised.
func (g *generation) recognises(event any) bool {
	isPresent := func(place string) bool { return contract.At(event, contract.KeysOf(place)...) != nil }
	isAbsent := func(place string) bool { return !isPresent(place) }
	by := g.RecognisedBy
	return !slices.ContainsFunc(by.Present, isAbsent) &&
		(by.Any == nil || slices.ContainsFunc(by.Any, isPresent)) &&
		!slices.ContainsFunc(by.Absent, isPresent)
}

// takesNamespace reports whether the caller has to give fields of the namespace (C33).
func (g *generation) takesNamespace() bool {
	for _, event := range g.Events {
		if event.Members[namespace].Members != nil {
			return true
		}
	}
	return false
}

// inCanonicalNames returns an object of a renamed schema in canonical form; other values as they are.
func (g *generation) inCanonicalNames(value any, schema *contract.Schema) any {
	renamed, isRenamed := g.renamed[schema]
	if !isRenamed {
		return value
	}
	members := map[string]any{}
	for name, member := range contract.Members(value) {
		if canonical, isOther := renamed.canonicalNames[name]; isOther {
			name = canonical
		}
		if member != nil {
			members[name] = member
		}
	}
	return members
}
