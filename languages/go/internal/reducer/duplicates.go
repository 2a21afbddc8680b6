package reducer

import (
	"errors"
	"maps"
)

var errConflict = errors.New("another event has the same id, clock and timestamp")

// withoutDuplicates keeps the first event of each id, in order (C13). It reports events that are equal to it
// in every key of the order but have another content.
func withoutDuplicates(ordered []*event) (kept []*event, conflicts []Rejected) {
	first := map[string]*event{}
	for _, event := range ordered {
		earlier, duplicate := first[event.id]
		if !duplicate {
			first[event.id] = event
			kept = append(kept, event)
		} else if inConflict(earlier, event) {
			conflicts = append(conflicts, Rejected{event.value, "conflict", errConflict})
		}
	}
	return kept, conflicts
}

func inConflict(a, b *event) bool {
	return compareKeys(a, b) == 0 && a.canonical() != b.canonical() &&
		comparableJSON(withoutSpelling(a)) != comparableJSON(withoutSpelling(b))
}

// withoutSpelling returns the event with its id in canonical form (C10).
func withoutSpelling(e *event) map[string]any {
	value := maps.Clone(e.value)
	value["event_id"] = e.id
	return value
}
