package contract

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/gowebpki/jcs"
)

const messagesFile = "messages.json"

// Messages is the table of the texts of issues, which all languages share. Names in braces stand for what
// [fill] puts there.
type Messages struct {
	Issue    map[string]string `json:"issue"`
	Expected map[string]string `json:"expected"`
	Bound    map[string]string `json:"bound"`
	Type     map[string]string `json:"type"`
	Found    map[string]string `json:"found"`
	Hint     map[string]string `json:"hint"`
	// Generation has the texts of issues of events in other generations.
	Generation map[string]string `json:"generation"`
	JoinedBy   struct {
		Types  string `json:"types"`
		Values string `json:"values"`
	} `json:"joined_by"`
	Limit struct {
		Issues  int `json:"issues"`
		Excerpt int `json:"excerpt"`
		Name    int `json:"name"`
	} `json:"limit"`
	Shortened string `json:"shortened"`
}

// fill replaces names in braces by values: name, value, name, value…
func fill(text string, namesAndValues ...string) string {
	pairs := slices.Clone(namesAndValues)
	for i := 0; i < len(pairs); i += 2 {
		pairs[i] = "{" + pairs[i] + "}"
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

func (m *Messages) of(b breach) string {
	name := m.quote(b.property)
	switch b.keyword {
	case "required":
		return fill(m.Issue["required"], "property", name)
	case "additionalProperties":
		object, _ := b.value.(map[string]any)
		hint := m.hintFor(b.property, object, b.schema.Properties.names())
		return fill(m.Issue["additionalProperties"], "property", name, "hint", hint)
	}
	expected := m.expectation(b)
	if b.nullable {
		expected = fill(m.Expected["nullable"], "expected", expected)
	}
	return m.ofValue(m.describe(b.value), expected)
}

func (m *Messages) ofValue(found, expected string) string {
	return fill(m.Issue["value"], "found", found, "expected", expected)
}

func (m *Messages) ofRule(description, id string) string {
	return fill(m.Issue["rule"], "description", description, "rule", id)
}

func (m *Messages) withoutPayload(message string) string {
	return fill(m.Issue["without_payload"], "message", message)
}

func (m *Messages) more(count int) string {
	return fill(m.Issue["more"], "count", strconv.Itoa(count))
}

// BelongsTo returns the message of an unknown property that other generations know.
func (m *Messages) BelongsTo(property string, others []string, own string) string {
	text := m.Generation["belongs_to"]
	if len(others) > 1 {
		text = m.Generation["belongs_to_several"]
	}
	generations := strings.Join(others, m.JoinedBy.Values)
	return fill(text, "property", m.quote(property), "generations", generations, "generation", own)
}

// NotCarried returns the message of a field of the namespace that neither the event nor the caller gives (C33).
func (m *Messages) NotCarried(property string) string {
	return fill(m.Generation["not_carried"], "property", property)
}

// NotAccepted returns the message of an event of a generation that is not to be read.
func (m *Messages) NotAccepted(generation string, expected []string) string {
	return fill(m.Generation["not_accepted"], "generation", generation, "generations", m.OneOf(expected))
}

func (m *Messages) expectation(b breach) string {
	switch b.keyword {
	case "type", "pattern":
		return m.form(b.schema)
	case "enum":
		return m.OneOf(b.schema.Enum) + m.didYouMean(b.value, b.schema.Enum)
	case "const":
		return m.quote(*b.schema.Const)
	}
	return fill(m.Bound[b.keyword], "limit", b.schema.limit(b.keyword))
}

// form returns what a schema expects: the pattern in words, or its types.
func (m *Messages) form(schema *Schema) string {
	if schema.Pattern != nil && len(schema.Examples) > 0 {
		example := m.quote(fmt.Sprint(schema.Examples[0]))
		return fill(m.Expected["pattern"], "form", asPhrase(schema.Description), "example", example)
	}
	types := schema.types()
	words := make([]string, len(types))
	for i, name := range types {
		words[i] = m.Type[name]
	}
	return strings.Join(words, m.JoinedBy.Types)
}

// NotOneOf returns the message of a name that is none of the known ones.
func (m *Messages) NotOneOf(name string, known []string) string {
	return m.ofValue(m.quote(name), m.OneOf(known))
}

// OneOf returns which values are expected.
func (m *Messages) OneOf(values []string) string {
	if len(values) == 1 {
		return m.quote(values[0])
	}
	return fill(m.Expected["enum"], "values", m.listed(values))
}

func (m *Messages) listed(names []string) string {
	quoted := make([]string, len(names))
	for i, name := range names {
		quoted[i] = m.quote(name)
	}
	return strings.Join(quoted, m.JoinedBy.Values)
}

// hintFor returns where an unknown property belongs, or which one was meant, or all that there are.
func (m *Messages) hintFor(name string, object map[string]any, known []string) string {
	var absent []string
	for _, property := range known {
		value, present := object[property]
		if inner, isObject := value.(map[string]any); isObject {
			if _, belongsHere := inner[name]; belongsHere {
				return fill(m.Hint["belongs_in"], "property", m.quote(property))
			}
		}
		if !present {
			absent = append(absent, property)
		}
	}
	if hint := m.didYouMean(name, absent); hint != "" {
		return hint
	}
	return fill(m.Hint["expected_only"], "properties", m.listed(known))
}

// didYouMean suggests the known name that was probably meant; it is empty if there is none.
func (m *Messages) didYouMean(found any, known []string) string {
	text, isText := found.(string)
	// The cost is the product of both lengths.
	if !isText || codeUnits(text) > m.Limit.Name {
		return ""
	}
	if nearest, exists := nearestTo(text, known); exists {
		return fill(m.Hint["did_you_mean"], "name", m.quote(nearest))
	}
	return ""
}

// describe returns a value in a few words.
func (m *Messages) describe(value any) string {
	switch value := value.(type) {
	case nil:
		return "null"
	case string:
		if value == "" {
			return m.Found["empty_string"]
		}
		return m.quote(value)
	case []any:
		if len(value) == 0 {
			return m.Found["empty_array"]
		}
		return fill(m.Found["array"], "length", strconv.Itoa(len(value)))
	case map[string]any:
		return m.Found["object"]
	}
	return Text(value)
}

// Text returns a text as it is, and the JSON text of a number, of true and of false.
func Text(value any) string {
	if number, isNumber := value.(json.Number); isNumber {
		return numberText(float(number))
	}
	return fmt.Sprint(value)
}

// numberText writes a number as JavaScript does, which RFC 8785 requires, too.
func numberText(number float64) string {
	text, err := jcs.NumberToJSON(number)
	switch {
	case err == nil:
		return text
	case number < 0:
		return "-Infinity"
	}
	return "Infinity"
}

// quote returns a text in quotes, shortened if it is long.
func (m *Messages) quote(text string) string {
	start, isShort := firstCodeUnits(text, m.Limit.Excerpt)
	if isShort {
		return printable(text)
	}
	return printable(fill(m.Shortened, "excerpt", start))
}
