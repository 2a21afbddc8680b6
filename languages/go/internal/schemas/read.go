package schemas

import (
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// Read parses JSON text. Numbers are kept as written, so none loses a digit.
func Read(text string) (any, error) {
	return jsonschema.UnmarshalJSON(strings.NewReader(text))
}
