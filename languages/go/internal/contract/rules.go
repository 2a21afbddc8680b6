package contract

import (
	"encoding/json"
	"fmt"
	"path"
	"strings"
)

// rule says what no schema can state. It has either if and then, or entries.
type rule struct {
	id          string
	description string
	// If these members have these values, …
	ifMembers map[string]any
	// … these members have values that the schemas of these models accept.
	then map[string]string
	// The entries of the value are among these.
	entries map[string]string
}

type declaration struct {
	Events map[string]string `json:"events"`
	Rules  json.RawMessage   `json:"rules"`
	// Mappings are named by rules.
	Mappings map[string]struct {
		Values map[string]string `json:"values"`
	} `json:"mappings"`
}

type ruleDeclaration struct {
	Description string            `json:"description"`
	Model       string            `json:"model"`
	If          map[string]any    `json:"if"`
	Then        map[string]string `json:"then"`
	EntriesOf   string            `json:"entries_of"`
}

// readFamilies reads the event types and the rules of each family.
func (c *Contract) readFamilies(files map[string]json.RawMessage) error {
	for file, text := range files {
		if path.Base(file) != declarationFile {
			continue
		}
		if err := c.readFamily(path.Dir(file), text); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
	}
	return nil
}

func (c *Contract) readFamily(folder string, text []byte) error {
	var family declaration
	if err := json.Unmarshal(text, &family); err != nil {
		return err
	}
	for eventType, name := range family.Events {
		c.Payloads[eventType] = c.modelOf(folder, name)
	}
	if family.Rules == nil {
		return nil
	}
	var rules map[string]ruleDeclaration
	if err := json.Unmarshal(family.Rules, &rules); err != nil {
		return err
	}
	names, err := keysOf(family.Rules)
	for _, name := range names {
		declared := rules[name]
		then := map[string]string{}
		for member, model := range declared.Then {
			then[member] = c.modelOf(folder, model)
		}
		model := c.modelOf(folder, declared.Model)
		c.rules[model] = append(c.rules[model], rule{
			id:          path.Base(folder) + "/" + name,
			description: asPhrase(declared.Description),
			ifMembers:   declared.If,
			then:        then,
			entries:     family.Mappings[declared.EntriesOf].Values,
		})
	}
	return err
}

// modelOf returns the model that a family names. Those of the dossier are in the folder of the contract itself.
func (c *Contract) modelOf(folder, name string) string {
	if model := path.Join(folder, name); c.HasModel(model) {
		return model
	}
	return name
}

// ruleIssues returns the places at which a value, which the schema of the model accepts, breaks rules.
func (c *Contract) ruleIssues(model string, value any, keys keysAt) []Issue {
	object, _ := value.(map[string]any)
	var issues []Issue
	for _, rule := range c.rules[model] {
		for _, place := range c.brokenAt(rule, object, keys) {
			message := c.Messages.ofRule(rule.description, rule.id)
			issues = append(issues, Issue{Path: place, Keyword: "rule", Message: message})
		}
	}
	return issues
}

func (c *Contract) brokenAt(rule rule, object map[string]any, keys keysAt) []string {
	if rule.entries == nil {
		if rule.applies(object) && !c.holds(rule, object) {
			return []string{""}
		}
		return nil
	}
	var places []string
	for _, key := range keys("") {
		if mapped, known := rule.entries[key]; !known || mapped != object[key] {
			places = append(places, pointer(key))
		}
	}
	return places
}

func (r rule) applies(object map[string]any) bool {
	for member, value := range r.ifMembers {
		if object[member] != value {
			return false
		}
	}
	return true
}

func (c *Contract) holds(rule rule, object map[string]any) bool {
	for member, model := range rule.then {
		if !c.Accepts(model, object[member]) {
			return false
		}
	}
	return true
}

// asPhrase returns a description as a part of a sentence: "An id." becomes "an id".
func asPhrase(description string) string {
	phrase := strings.TrimSuffix(description, ".")
	if phrase == "" {
		return ""
	}
	return strings.ToLower(phrase[:1]) + phrase[1:]
}
