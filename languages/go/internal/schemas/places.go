package schemas

import (
	"slices"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

var escapeToken = strings.NewReplacer("~", "~0", "/", "~1")

// Places returns the JSON pointers (RFC 6901) of the invalid parts of a value: those of the errors without
// a cause of their own.
func Places(invalid *jsonschema.ValidationError) []string {
	places := leaves(invalid)
	slices.Sort(places)
	return slices.Compact(places)
}

func leaves(invalid *jsonschema.ValidationError) []string {
	if len(invalid.Causes) == 0 {
		return []string{pointer(invalid.InstanceLocation)}
	}
	var places []string
	for _, cause := range invalid.Causes {
		places = append(places, leaves(cause)...)
	}
	return places
}

func pointer(tokens []string) string {
	var text strings.Builder
	for _, token := range tokens {
		text.WriteString("/" + escapeToken.Replace(token))
	}
	return text.String()
}
