package contract

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Schema has the keywords of a JSON Schema that the contract uses, and those that messages are made of. A format,
// a maxLength and a not say nothing that the pattern beside them does not say in Go.
type Schema struct {
	Ref                  string         `json:"$ref"`
	AllOf                []*Schema      `json:"allOf"`
	AnyOf                []*Schema      `json:"anyOf"`
	Type                 names          `json:"type"`
	Description          string         `json:"description"`
	Examples             []any          `json:"examples"`
	Enum                 []string       `json:"enum"`
	Const                *string        `json:"const"`
	MinLength            int            `json:"minLength"`
	MinItems             int            `json:"minItems"`
	Minimum              *float64       `json:"minimum"`
	Maximum              *float64       `json:"maximum"`
	Pattern              *regexp.Regexp `json:"pattern"`
	Items                *Schema        `json:"items"`
	Properties           members        `json:"properties"`
	Required             []string       `json:"required"`
	AdditionalProperties others         `json:"additionalProperties"`

	// target is the schema that Ref names.
	target *Schema
}

// names is one name or several.
type names []string

func (n *names) UnmarshalJSON(text []byte) error {
	var one string
	if json.Unmarshal(text, &one) == nil {
		*n = names{one}
		return nil
	}
	return json.Unmarshal(text, (*[]string)(n))
}

// members are the properties of a schema, in their order.
type members []member

type member struct {
	name   string
	schema *Schema
}

func (m *members) UnmarshalJSON(text []byte) error {
	var byName map[string]*Schema
	if err := json.Unmarshal(text, &byName); err != nil {
		return err
	}
	keys, err := keysOf(text)
	for _, key := range keys {
		*m = append(*m, member{key, byName[key]})
	}
	return err
}

// keysOf returns the keys of a JSON object, in their order.
func keysOf(text []byte) ([]string, error) {
	order, err := orderOfKeys(text)
	return order[""], err
}

func (m members) names() []string {
	all := make([]string, len(m))
	for i, member := range m {
		all[i] = member.name
	}
	return all
}

// of returns the schema of a property; nil if there is none.
func (m members) of(name string) *Schema {
	for _, member := range m {
		if member.name == name {
			return member.schema
		}
	}
	return nil
}

// others is what a schema says of the members that it does not list: they are not allowed, or have a schema.
type others struct {
	forbidden bool
	schema    *Schema
}

func (o *others) UnmarshalJSON(text []byte) error {
	if bytes.Equal(text, []byte("true")) || bytes.Equal(text, []byte("false")) {
		o.forbidden = text[0] == 'f'
		return nil
	}
	return json.Unmarshal(text, &o.schema)
}

// link finds the schemas that references name.
func (s *Schema) link(model string, all map[string]*Schema) error {
	if s.Ref != "" {
		name := path.Join(path.Dir(model), strings.TrimSuffix(s.Ref, ".json"))
		if s.target = all[name]; s.target == nil {
			return fmt.Errorf("%s: no schema %q", model, s.Ref)
		}
	}
	for _, inner := range s.subschemas() {
		if err := inner.link(model, all); err != nil {
			return err
		}
	}
	return nil
}

func (s *Schema) subschemas() []*Schema {
	all := append(append([]*Schema{}, s.AllOf...), s.AnyOf...)
	for _, member := range s.Properties {
		all = append(all, member.schema)
	}
	if s.Items != nil {
		all = append(all, s.Items)
	}
	if s.AdditionalProperties.schema != nil {
		all = append(all, s.AdditionalProperties.schema)
	}
	return all
}

// resolved follows references. An allOf has one schema: the contract uses it to describe a reference.
func (s *Schema) resolved() *Schema {
	switch {
	case s.target != nil:
		return s.target.resolved()
	case len(s.AllOf) > 0:
		return s.AllOf[0].resolved()
	}
	return s
}

// types returns the names of the accepted types. An integer is a number, too.
func (s *Schema) types() []string {
	if slices.Contains(s.Type, "number") {
		return append(slices.Clone(s.Type), "integer")
	}
	return s.Type
}

// limit returns the number of a keyword that limits values.
func (s *Schema) limit(keyword string) string {
	switch keyword {
	case "minLength":
		return strconv.Itoa(s.MinLength)
	case "minItems":
		return strconv.Itoa(s.MinItems)
	case "minimum":
		return numberText(*s.Minimum)
	}
	return numberText(*s.Maximum)
}

// orNull returns the schema of the values that are not null, and whether null is accepted, too.
func (s *Schema) orNull() (*Schema, bool) {
	resolved := s.resolved()
	if len(resolved.AnyOf) > 0 {
		return resolved.AnyOf[0].resolved(), true
	}
	return resolved, slices.Contains(resolved.Type, "null")
}

// Names returns the names of the properties, in their order.
func (s *Schema) Names() []string {
	return s.resolved().Properties.names()
}

// At returns the schema of a place in a value, named by the keys and indexes to it; nil if the schema knows no such
// place. One schema is always the same pointer, whichever way leads to it.
func (s *Schema) At(keys ...string) *Schema {
	schema, _ := s.orNull()
	if len(keys) == 0 {
		return schema
	}
	inner := schema.Items
	if inner == nil {
		inner = schema.Properties.of(keys[0])
	}
	if inner == nil {
		return nil
	}
	return inner.At(keys[1:]...)
}
