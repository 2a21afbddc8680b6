// Package types holds what the Go types that quicktype generates from the schemas need: see generate.sh.
package types

import (
	_ "embed"
	"encoding/json"
)

//go:embed package.json
var manifest []byte

// GeneratorVersion is the version of quicktype that package.json pins.
func GeneratorVersion() string {
	var pins struct {
		DevDependencies struct{ Quicktype string }
	}
	if err := json.Unmarshal(manifest, &pins); err != nil {
		return "unknown"
	}
	return pins.DevDependencies.Quicktype
}
