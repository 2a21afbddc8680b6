package generations

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"

	"mission-dossier-contracts.example/languages/go/internal/contract"
)

// All has the generations of a contract.
type All struct {
	contract *contract.Contract
	// fromOldest is the order of the tables.
	fromOldest []*generation
	// usualFirst is the order of recognition: the canonical one, then from the newest to the oldest.
	usualFirst []*generation
	// canonicalFirst is the order in messages: the canonical one, then from the oldest to the newest.
	canonicalFirst []*generation
	// ofTheGeneration has the members of an envelope that are there because of the generation, not of the event.
	ofTheGeneration map[string]bool
}

// Read reads the tables of a contract.
func Read(c *contract.Contract) (*All, error) {
	all := &All{contract: c, ofTheGeneration: map[string]bool{}}
	for name, text := range c.Generations {
		var table table
		if err := json.Unmarshal(text, &table); err != nil {
			return nil, fmt.Errorf("the generation %s: %w", name, err)
		}
		all.fromOldest = append(all.fromOldest, newGeneration(name, table, c))
		for member := range table.WrittenWith {
			all.ofTheGeneration[member] = true
		}
	}
	slices.SortFunc(all.fromOldest, func(a, b *generation) int { return cmp.Compare(a.Order, b.Order) })
	all.canonicalFirst = canonicalFirst(all.fromOldest)
	newestFirst := slices.Clone(all.fromOldest)
	slices.Reverse(newestFirst)
	all.usualFirst = canonicalFirst(newestFirst)
	return all, nil
}

func canonicalFirst(generations []*generation) []*generation {
	isCanonical := func(g *generation) bool { return g.Canonical }
	isWritten := func(g *generation) bool { return !g.Canonical }
	return slices.Concat(
		slices.DeleteFunc(slices.Clone(generations), isWritten),
		slices.DeleteFunc(slices.Clone(generations), isCanonical),
	)
}

// Names returns the names of all generations, from the oldest to the newest.
func (a *All) Names() []string {
	names := make([]string, len(a.fromOldest))
	for i, generation := range a.fromOldest {
		names[i] = generation.name
	}
	return names
}

// recognised returns the generation by whose members an event is recognised; nil if there is none.
func (a *All) recognised(event any) *generation {
	for _, generation := range a.usualFirst {
		if generation.recognises(event) {
			return generation
		}
	}
	return nil
}

// nearest returns the generation in which an event is written. An event that is valid in none is of the one whose
// schema its payload breaks in the fewest places.
func (a *All) nearest(event contract.Value) *generation {
	candidates := a.usualFirst
	if first := a.recognised(event.Content); first != nil {
		candidates = slices.Concat([]*generation{first}, candidates)
	}
	best, fewest := candidates[0], a.faults(event, candidates[0])
	for _, generation := range candidates[1:] {
		if fewest == 0 {
			break
		}
		if faults := a.faults(event, generation); faults < fewest {
			best, fewest = generation, faults
		}
	}
	return best
}

func (a *All) faults(event contract.Value, g *generation) int {
	return len(a.contract.IssuesOfPayload(g.payloads[eventType(event)], event))
}

// isOfDossier reports whether a value has the type of an event of a dossier; it may be invalid.
func (a *All) isOfDossier(event contract.Value) bool {
	return a.contract.DossierPayloads[eventType(event)] != ""
}

func eventType(event contract.Value) string {
	name, _ := contract.Member(event.Content, "event_type").(string)
	return name
}
