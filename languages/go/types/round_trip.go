package types

import "encoding/json"

// RoundTrip reads an instance into a type and writes it again.
func RoundTrip[T any](text string) (string, error) {
	var value T
	if err := json.Unmarshal([]byte(text), &value); err != nil {
		return "", err
	}
	written, err := json.Marshal(value)
	return string(written), err
}
