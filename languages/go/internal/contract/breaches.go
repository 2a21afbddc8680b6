package contract

import (
	"encoding/json"
	"math"
	"slices"
	"strconv"
)

// breach is a keyword that a value does not satisfy.
type breach struct {
	// path is the JSON pointer to the value.
	path    string
	keyword string
	schema  *Schema
	value   any
	// nullable: null would have been accepted.
	nullable bool
	// property is the name of one that is missing or unknown.
	property string
}

// keysAt returns the keys of the object at a JSON pointer, in the order of the text.
type keysAt func(path string) []string

// walk collects the breaches of a value, along its schema. Schemas are not recursive, so the depth is limited by
// them, and not by the value.
type walk struct {
	keys     keysAt
	breaches []breach
}

func breachesOf(schema *Schema, value any, keys keysAt) []breach {
	walk := walk{keys: keys}
	walk.check(schema, value, "", false)
	return walk.breaches
}

func (w *walk) check(schema *Schema, value any, path string, nullable bool) {
	schema = schema.resolved()
	if len(schema.AnyOf) > 0 {
		// The other one is null (S4).
		if value != nil {
			w.check(schema.AnyOf[0], value, path, true)
		}
		return
	}
	fails := func(keyword, property string) {
		w.breaches = append(w.breaches, breach{path, keyword, schema, value, nullable, property})
	}
	w.checkValue(schema, value, path, fails)
}

// checkValue checks the keywords of the value itself, then its members.
func (w *walk) checkValue(schema *Schema, value any, path string, fails func(keyword, property string)) {
	if !slices.Contains(schema.types(), typeOf(value)) {
		fails("type", "")
	}
	text, isText := value.(string)
	if schema.Enum != nil && !(isText && slices.Contains(schema.Enum, text)) {
		fails("enum", "")
	}
	if schema.Const != nil && !(isText && text == *schema.Const) {
		fails("const", "")
	}
	switch value := value.(type) {
	case json.Number:
		number := float(value)
		if schema.Maximum != nil && number > *schema.Maximum {
			fails("maximum", "")
		}
		if schema.Minimum != nil && number < *schema.Minimum {
			fails("minimum", "")
		}
	case string:
		// Lengths above 1 are not asserted (S6): code points need not be counted.
		if len(value) < schema.MinLength {
			fails("minLength", "")
		}
		if schema.Pattern != nil && !schema.Pattern.MatchString(value) {
			fails("pattern", "")
		}
	case []any:
		if len(value) < schema.MinItems {
			fails("minItems", "")
		}
		for i, item := range value {
			if schema.Items != nil {
				w.check(schema.Items, item, path+"/"+strconv.Itoa(i), false)
			}
		}
	case map[string]any:
		w.checkObject(schema, value, path, fails)
	}
}

func (w *walk) checkObject(schema *Schema, object map[string]any, path string, fails func(keyword, property string)) {
	for _, name := range schema.Required {
		if _, present := object[name]; !present {
			fails("required", name)
		}
	}
	known := schema.Properties.names()
	for _, key := range w.keys(path) {
		if others := schema.AdditionalProperties.schema; others != nil {
			w.check(others, object[key], path+pointer(key), false)
		} else if schema.AdditionalProperties.forbidden && !slices.Contains(known, key) {
			fails("additionalProperties", key)
		}
	}
	for _, member := range schema.Properties {
		if value, present := object[member.name]; present {
			w.check(member.schema, value, path+pointer(member.name), false)
		}
	}
}

// typeOf returns the name of the type of a value in JSON Schema.
func typeOf(value any) string {
	switch value := value.(type) {
	case nil:
		return "null"
	case bool:
		return "boolean"
	case string:
		return "string"
	case []any:
		return "array"
	case map[string]any:
		return "object"
	case json.Number:
		// 1e400 is infinite: above every maximum (S7), not of another type.
		if number := float(value); number == math.Trunc(number) {
			return "integer"
		}
	}
	return "number"
}

// float returns the nearest number that every language has.
func float(number json.Number) float64 {
	nearest, _ := number.Float64() // the error of a number that is out of range comes with an infinite one
	return nearest
}
