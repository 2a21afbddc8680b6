package schemas

import (
	"encoding/json"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
)

const declarationFile = "family.json"

// FamilyRules are the rules of families, which schemas cannot state, by the model that they are for.
type FamilyRules map[string][]familyRule

// familyRule has either if and then, or entries.
type familyRule struct {
	ifMembers map[string]any
	// then has the model that each of these members must have.
	then    map[string]string
	entries map[string]string
}

type declaration struct {
	Rules map[string]struct {
		Model     string            `json:"model"`
		If        map[string]any    `json:"if"`
		Then      map[string]string `json:"then"`
		EntriesOf string            `json:"entries_of"`
	} `json:"rules"`
	Mappings map[string]struct {
		Values map[string]string `json:"values"`
	} `json:"mappings"`
}

// LoadFamilyRules reads the declarations of the families of the unpacked package.
func LoadFamilyRules(packageFolder string) (FamilyRules, error) {
	files, err := filepath.Glob(filepath.Join(packageFolder, "schemas", "families", "*", declarationFile))
	if err != nil {
		return nil, err
	}
	all := FamilyRules{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		var family declaration
		if err := json.Unmarshal(text, &family); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		folder := "families/" + filepath.Base(filepath.Dir(file))
		for _, rule := range family.Rules {
			then := map[string]string{}
			for member, model := range rule.Then {
				then[member] = path.Join(folder, model)
			}
			model := path.Join(folder, rule.Model)
			entries := family.Mappings[rule.EntriesOf].Values
			all[model] = append(all[model], familyRule{rule.If, then, entries})
		}
	}
	return all, nil
}

// Places returns the JSON pointers of the parts of a value, which the schema of the model accepts, that break
// a rule.
func (r FamilyRules) Places(models Schemas, model string, value any) []string {
	object, _ := value.(map[string]any)
	var places []string
	for _, rule := range r[model] {
		places = append(places, rule.places(models, object)...)
	}
	slices.Sort(places)
	return slices.Compact(places)
}

func (r familyRule) places(models Schemas, object map[string]any) []string {
	var places []string
	for key, value := range object {
		if r.entries == nil {
			break
		}
		if mapped, known := r.entries[key]; !known || mapped != value {
			places = append(places, pointer([]string{key}))
		}
	}
	if r.entries == nil && r.applies(object) && !r.holds(models, object) {
		places = append(places, "")
	}
	return places
}

func (r familyRule) applies(object map[string]any) bool {
	for member, value := range r.ifMembers {
		if object[member] != value {
			return false
		}
	}
	return true
}

func (r familyRule) holds(models Schemas, object map[string]any) bool {
	for member, model := range r.then {
		if models.Validate(model, object[member]) != nil {
			return false
		}
	}
	return true
}
