package reducer

import (
	"encoding/json"

	"github.com/gowebpki/jcs"
)

// CanonicalJSON writes a value as RFC 8785 says: equal values are equal bytes in every language.
func CanonicalJSON(value any) (string, error) {
	text, err := json.Marshal(value)
	if err != nil {
		return "", err
	}
	canonical, err := jcs.Transform(text)
	return string(canonical), err
}

// comparableJSON is canonical JSON for what has none, too: a number beyond all doubles, such as 1e400,
// makes the text as written do. It is for an order only.
func comparableJSON(value any) string {
	if canonical, err := CanonicalJSON(value); err == nil {
		return canonical
	}
	text, _ := json.Marshal(value) // what was read from JSON can be written
	return string(text)
}
