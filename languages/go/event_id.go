package dossier

import "strings"

const ulidLength = 26

// canonicalEventID returns a valid id in canonical form (C10): a ULID in upper case, a UUID in lower case with
// hyphens.
func canonicalEventID(id string) string {
	if len(id) == ulidLength {
		return strings.ToUpper(id)
	}
	hex := strings.ToLower(strings.ReplaceAll(id, "-", ""))
	return strings.Join([]string{hex[:8], hex[8:12], hex[12:16], hex[16:20], hex[20:]}, "-")
}
