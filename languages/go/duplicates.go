package dossier

import "maps"

// withoutDuplicates keeps the first event of each id, in order (C13). It rejects events that are equal to it
// in every key of the order but have another content.
func withoutDuplicates(ordered []*orderableEvent) (kept []*orderableEvent, conflicts []Rejection) {
	first := map[string]*orderableEvent{}
	for _, event := range ordered {
		earlier, duplicate := first[event.id]
		if !duplicate {
			first[event.id] = event
			kept = append(kept, event)
		} else if inConflict(earlier, event) {
			rejection := Rejection{Event: event.text, Reason: ConflictingDuplicate, Kept: earlier.text}
			conflicts = append(conflicts, rejection)
		}
	}
	return kept, conflicts
}

func inConflict(a, b *orderableEvent) bool {
	return compareKeys(a, b) == 0 && a.canonical() != b.canonical() &&
		comparableJSON(withoutSpelling(a)) != comparableJSON(withoutSpelling(b))
}

// withoutSpelling returns the event with its id in canonical form (C10).
func withoutSpelling(e *orderableEvent) map[string]any {
	members := maps.Clone(e.members)
	members["event_id"] = e.id
	return members
}
