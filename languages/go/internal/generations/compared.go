package generations

import "mission-dossier-contracts.example/languages/go/internal/contract"

// mostLevels: no payload of the contract is nested deeper.
const mostLevels = 8

// compared returns a valid event without what depends on its form alone: nulls, and what the generations add to the
// envelope. So two generations of one event are equal (C34).
func (a *All) compared(event contract.Value) contract.Value {
	// An invalid one may be valid without its nulls, so it keeps them.
	if len(a.contract.IssuesOfEvent(event)) > 0 {
		return event
	}
	members := map[string]any{}
	for name, value := range contract.Members(event.Content) {
		if value != nil && !a.ofTheGeneration[name] {
			members[name] = value
		}
	}
	members[payload] = withoutNulls(members[payload], 0)
	return contract.ValueOf(members)
}

// withoutNulls leaves out members that are null, which mean the same as absent ones (C5).
func withoutNulls(value any, level int) any {
	if level == mostLevels {
		return value
	}
	switch value := value.(type) {
	case []any:
		items := make([]any, len(value))
		for i, item := range value {
			items[i] = withoutNulls(item, level+1)
		}
		return items
	case map[string]any:
		members := map[string]any{}
		for name, member := range value {
			if member != nil {
				members[name] = withoutNulls(member, level+1)
			}
		}
		return members
	}
	return value
}
