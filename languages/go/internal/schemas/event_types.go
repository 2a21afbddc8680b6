package schemas

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// The files next to the schemas that are data.
const (
	eventTypesFile = "event_type_to_schema.json"
	messagesFile   = "messages.json"
)

// EventTypes maps each dossier event type to the model of its payload.
type EventTypes map[string]string

// LoadEventTypes reads the event types of the unpacked package.
func LoadEventTypes(packageFolder string) (EventTypes, error) {
	text, err := os.ReadFile(filepath.Join(packageFolder, "schemas", eventTypesFile))
	if err != nil {
		return nil, fmt.Errorf("no unpacked package: %w", err)
	}
	var types EventTypes
	if err := json.Unmarshal(text, &types); err != nil {
		return nil, fmt.Errorf("%s: %w", eventTypesFile, err)
	}
	return types, nil
}
