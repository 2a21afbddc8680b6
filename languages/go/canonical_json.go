package dossier

import (
	"encoding/json"

	"github.com/gowebpki/jcs"
)

// CanonicalJSON writes a value as RFC 8785 requires: equal values are equal bytes in every language.
func CanonicalJSON(value any) ([]byte, error) {
	text, err := json.Marshal(value)
	if err != nil {
		return nil, err
	}
	return jcs.Transform(text)
}

// comparableJSON returns canonical JSON, or the text as written for a value without it, such as the number
// 1e400. It is used only for ordering.
func comparableJSON(value any) string {
	if canonical, err := CanonicalJSON(value); err == nil {
		return string(canonical)
	}
	text, _ := json.Marshal(value) // a value that was read from JSON can be written
	return string(text)
}
