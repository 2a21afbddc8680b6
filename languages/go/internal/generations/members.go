package generations

import (
	"strings"

	"mission-dossier-contracts.example/languages/go/internal/contract"
)

// members returns an object of the canonical members that are there (C5).
func (w written) members(sources map[string]source) map[string]any {
	members := map[string]any{}
	for name, source := range sources {
		if value := w.value(source); value != nil {
			members[name] = value
		}
	}
	return members
}

// value returns the value of a canonical member; nil if there is none.
func (w written) value(from source) any {
	switch {
	case from.Place != "":
		return w.at(from.Place)
	case from.Const != nil:
		return from.Const
	case from.Given != "":
		return w.givenField(from.Given)
	case from.Members != nil:
		return w.members(from.Members)
	case from.Text != "":
		return contract.Text(w.at(from.Text))
	case from.Filled != "":
		if value := w.at(from.Filled); value != "" {
			return value
		}
		return nil
	case from.Joined != "":
		return w.joined(from.Joined)
	case from.First != nil:
		return w.first(from)
	case from.Cases != nil:
		return w.fitting(from)
	case from.Only != nil:
		return replaced(contract.Text(w.at(from.From)), from.Only, nil)
	}
	value := w.at(from.From)
	return replaced(value, from.Values, value)
}

func (w written) givenField(name string) any {
	if value, isGiven := w.given[name]; isGiven {
		return value
	}
	return nil
}

func (w written) joined(place string) any {
	items, _ := w.at(place).([]any)
	if len(items) == 0 {
		return nil
	}
	texts := make([]string, len(items))
	for i, item := range items {
		texts[i] = contract.Text(item)
	}
	return strings.Join(texts, ",")
}

func (w written) first(from source) any {
	for _, place := range from.First {
		if value := w.at(place); value != nil {
			return value
		}
	}
	return from.Otherwise
}

func (w written) fitting(from source) any {
	hasItems := func(place string) bool {
		items, _ := w.at(place).([]any)
		return len(items) > 0
	}
	for _, each := range from.Cases {
		if hasItems(each.Filled) && !hasItems(each.Empty) {
			return each.Value
		}
	}
	return from.Otherwise
}

// replaced returns what a value is replaced by, else another one.
func replaced(value any, by map[string]string, otherwise any) any {
	text, _ := value.(string)
	if other, known := by[text]; known {
		return other
	}
	return otherwise
}

// at returns the value at a place with canonical names; nil if there is none.
func (w written) at(place string) any {
	value := w.valueAt(place)
	keys := contract.KeysOf(place)
	if value == nil || len(keys) != 2 || keys[0] != payload {
		return value
	}
	schema := w.schema().At(keys[1])
	items, isList := value.([]any)
	if !isList {
		return w.inCanonicalNames(value, schema)
	}
	canonical := make([]any, len(items))
	for i, item := range items {
		canonical[i] = w.inCanonicalNames(item, schema.At("0"))
	}
	return canonical
}

func (w written) valueAt(place string) any {
	return contract.At(w.event.Content, contract.KeysOf(place)...)
}
