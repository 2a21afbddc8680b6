// Package schemas validates values against the contract's JSON Schemas.
package schemas

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// Schemas holds the compiled schema of each model, by its path in the folder of the schemas, without ".json".
type Schemas map[string]*jsonschema.Schema

// Load compiles the schemas of the unpacked package.
func Load(packageFolder string) (Schemas, error) {
	compiler := jsonschema.NewCompiler()
	compiler.DefaultDraft(jsonschema.Draft2020)
	compiler.AssertFormat()
	// All schemas are added by $id. A $ref to any other is an error and is never fetched.
	compiler.UseLoader(jsonschema.SchemeURLLoader{})

	ids, err := addResources(compiler, filepath.Join(packageFolder, "schemas"))
	if err != nil {
		return nil, err
	}
	compiled := Schemas{}
	for model, id := range ids {
		if compiled[model], err = compiler.Compile(id); err != nil {
			return nil, err
		}
	}
	return compiled, nil
}

// addResources returns the $id of each model.
func addResources(compiler *jsonschema.Compiler, folder string) (map[string]string, error) {
	models, err := modelFiles(folder)
	if err != nil {
		return nil, fmt.Errorf("no unpacked package: %w", err)
	}
	ids := map[string]string{}
	for _, model := range models {
		id, err := addResource(compiler, filepath.Join(folder, model+".json"))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", model, err)
		}
		ids[model] = id
	}
	return ids, nil
}

// modelFiles returns the paths of the models in the folder and in that of the families, without ".json".
func modelFiles(folder string) ([]string, error) {
	var models []string
	for _, pattern := range []string{"*.json", "families/*.json", "families/*/*.json"} {
		paths, err := filepath.Glob(filepath.Join(folder, pattern))
		if err != nil {
			return nil, err
		}
		for _, path := range paths {
			if name := filepath.Base(path); name == eventTypesFile || name == messagesFile || name == declarationFile {
				continue
			}
			relative, err := filepath.Rel(folder, path)
			if err != nil {
				return nil, err
			}
			models = append(models, strings.TrimSuffix(filepath.ToSlash(relative), ".json"))
		}
	}
	if len(models) == 0 {
		return nil, fmt.Errorf("there are no schemas in %s", folder)
	}
	return models, nil
}

func addResource(compiler *jsonschema.Compiler, path string) (string, error) {
	file, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	schema, err := jsonschema.UnmarshalJSON(file)
	if err != nil {
		return "", err
	}
	object, _ := schema.(map[string]any)
	id, hasID := object["$id"].(string)
	if !hasID {
		return "", fmt.Errorf("no $id")
	}
	return id, compiler.AddResource(id, schema)
}

// Validate returns the error of the validator if the value is not valid under the schema of the model.
func (s Schemas) Validate(model string, value any) error {
	schema, known := s[model]
	if !known {
		return fmt.Errorf("no schema %q", model)
	}
	return schema.Validate(value)
}
