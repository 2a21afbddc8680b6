package generations

import (
	"maps"
	"reflect"
	"slices"

	"mission-dossier-contracts.example/languages/go/internal/contract"
)

const (
	// envelope is the model of what producers write around a payload.
	envelope  = "generations/event"
	payload   = "payload"
	namespace = "namespace"
	// namespaceModel is that of a canonical namespace.
	namespaceModel = "local_namespace_tuple"
)

// written is an event of a dossier, as it was written in a generation.
type written struct {
	*generation
	all       *All
	event     contract.Value
	eventType string
	// given has what events without a namespace do not carry (C33).
	given map[string]string
}

// canonical returns the event in canonical form; false if it has none.
func (w written) canonical() (contract.Value, bool) {
	c := w.all.contract
	if w.Canonical {
		return w.event, len(c.IssuesOfEvent(w.event)) == 0
	}
	content := w.event.Content
	if !c.Accepts(envelope, content) || !c.Accepts(w.payloads[w.eventType], contract.PayloadOf(content)) {
		return contract.Value{}, false
	}
	if w.takesNamespace() && !c.Accepts(namespaceModel, w.namespace()[namespace]) {
		return contract.Value{}, false
	}
	return w.withPayload(w.members(w.sources())), true
}

// sources returns where the members of the canonical payload come from.
func (w written) sources() map[string]source {
	if members := w.Events[w.eventType].Members; members != nil {
		return members
	}
	sources := map[string]source{}
	known := w.schema().Names()
	for _, name := range w.canonicalSchema().Names() {
		if slices.Contains(known, name) {
			sources[name] = source{Place: "/payload/" + name}
		}
	}
	return sources
}

func (w written) schema() *contract.Schema {
	return w.all.contract.Schema(w.payloads[w.eventType])
}

func (w written) canonicalSchema() *contract.Schema {
	return w.all.contract.Schema(w.all.contract.DossierPayloads[w.eventType])
}

// withPayload returns the canonical event with a payload (C31).
func (w written) withPayload(content map[string]any) contract.Value {
	event := maps.Clone(contract.Members(w.event.Content))
	maps.Copy(event, w.members(w.Envelope))
	event[payload] = content
	return contract.ValueOf(event)
}

// namespace returns an object with the canonical namespace of any event; without one, if it cannot be read.
func (w written) namespace() map[string]any {
	if sources := w.Events[w.eventType].Members[namespace].Members; sources != nil {
		return map[string]any{namespace: w.members(sources)}
	}
	value, present := contract.Members(contract.Member(w.event.Content, payload))[namespace]
	schema := w.schema().At(namespace)
	renamed, isRenamed := w.renamed[schema]
	if !present || isRenamed && !w.all.contract.Accepts(renamed.model, value) {
		return map[string]any{}
	}
	return map[string]any{namespace: w.inCanonicalNames(value, schema)}
}

// leftOut returns the places of a valid event that its canonical form has no place for (C32).
func (w written) leftOut() []string {
	if w.Canonical {
		return nil
	}
	var places []string
	event := w.Events[w.eventType]
	if event.Members == nil {
		known := w.canonicalSchema().Names()
		for _, name := range w.schema().Names() {
			place := "/payload/" + name
			if !slices.Contains(known, name) && w.valueAt(place) != nil {
				places = append(places, place)
			}
		}
	}
	for _, place := range slices.Sorted(maps.Keys(event.Repeated)) {
		if !reflect.DeepEqual(w.valueAt(place), w.valueAt(event.Repeated[place])) {
			places = append(places, place)
		}
	}
	return places
}
