package reducer

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf16"
)

// inOrder sorts events as C12 says, and versions of one event that are equal in that as C13 says.
func inOrder(events []*event) {
	slices.SortStableFunc(events, func(a, b *event) int {
		if order := compareKeys(a, b); order != 0 {
			return order
		}
		return compareCodeUnits(a.canonical(), b.canonical())
	})
}

func compareKeys(a, b *event) int {
	return cmp.Or(
		cmp.Compare(a.clock, b.clock),
		a.instant.Compare(b.instant),
		strings.Compare(a.id, b.id),
	)
}

// compareCodeUnits compares by UTF-16 code unit, by which canonical JSON sorts its keys. Go compares
// bytes: U+FF5E would come before U+1F600.
func compareCodeUnits(a, b string) int {
	return slices.Compare(utf16.Encode([]rune(a)), utf16.Encode([]rune(b)))
}
