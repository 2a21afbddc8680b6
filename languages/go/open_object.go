package dossier

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// unmarshalOpen reads a JSON object into a struct by the exact names of its members, and returns all other members.
// encoding/json alone ignores the letter case of names: of event_id and Event_ID, the last one would win.
func unmarshalOpen(text []byte, into any) (other map[string]json.RawMessage, err error) {
	if err := json.Unmarshal(text, &other); err != nil {
		return nil, err
	}
	declared := map[string]json.RawMessage{}
	for _, name := range memberNames(reflect.TypeOf(into).Elem()) {
		if value, present := other[name]; present {
			declared[name] = value
			delete(other, name)
		}
	}
	if len(other) == 0 {
		other = nil
	}
	text, err = json.Marshal(declared)
	if err != nil {
		return nil, err
	}
	return other, json.Unmarshal(text, into)
}

// marshalOpen writes a struct with other members after its own, in the order of their names.
func marshalOpen(value any, other map[string]json.RawMessage) ([]byte, error) {
	text, err := json.Marshal(value)
	if err != nil || len(other) == 0 {
		return text, err
	}
	for _, name := range memberNames(reflect.TypeOf(value)) {
		if _, twice := other[name]; twice {
			return nil, fmt.Errorf("the member %q is in Other, but it has a field of its own", name)
		}
	}
	var object bytes.Buffer
	object.Write(bytes.TrimSuffix(text, []byte("}")))
	for _, name := range slices.Sorted(maps.Keys(other)) {
		member, err := json.Marshal(map[string]json.RawMessage{name: other[name]})
		if err != nil {
			return nil, err
		}
		if object.Len() > 1 {
			object.WriteByte(',')
		}
		object.Write(member[1 : len(member)-1])
	}
	object.WriteByte('}')
	return object.Bytes(), nil
}

// memberNames returns the JSON names of the fields of a struct.
func memberNames(structure reflect.Type) []string {
	var names []string
	for i := range structure.NumField() {
		if name, _, _ := strings.Cut(structure.Field(i).Tag.Get("json"), ","); name != "-" {
			names = append(names, name)
		}
	}
	return names
}
