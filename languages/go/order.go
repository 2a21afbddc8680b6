package dossier

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf16"
)

// sortEvents sorts events by C12. Versions of one event with equal keys are sorted by C13.
func sortEvents(events []*orderableEvent) {
	slices.SortStableFunc(events, func(a, b *orderableEvent) int {
		if order := compareKeys(a, b); order != 0 {
			return order
		}
		return compareCodeUnits(a.canonical(), b.canonical())
	})
}

func compareKeys(a, b *orderableEvent) int {
	return cmp.Or(
		cmp.Compare(a.clock, b.clock),
		a.instant.Compare(b.instant),
		strings.Compare(a.id, b.id),
	)
}

// compareCodeUnits compares by UTF-16 code unit, as RFC 8785 sorts keys. Go compares bytes, by which
// U+FF5E would come before U+1F600.
func compareCodeUnits(a, b string) int {
	return slices.Compare(utf16.Encode([]rune(a)), utf16.Encode([]rune(b)))
}
