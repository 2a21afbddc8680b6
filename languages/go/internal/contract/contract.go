// Package contract holds values to the contract: to its schemas, and to the rules that no schema can state.
package contract

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

const (
	eventTypesFile  = "event_type_to_schema.json"
	declarationFile = "family.json"
	tableFile       = "generation.json"
	// generations is the folder of the models of other forms than that of the contract.
	generations = "generations/"
)

// Contract is what the file contract.json has. A model is named by the path of its schema, without ".json".
type Contract struct {
	// Version is that of the package.
	Version string
	// DossierPayloads has the model of the payload of each event type of a dossier.
	DossierPayloads map[string]string
	// Payloads has the model of the payload of each event type of every family.
	Payloads map[string]string
	// Generations has the table of each generation.
	Generations map[string]json.RawMessage
	// Messages has the texts of issues.
	Messages Messages

	schemas    map[string]*Schema
	validators map[string]*jsonschema.Schema
	rules      map[string][]rule
}

// Read reads the text of contract.json.
func Read(text []byte) (*Contract, error) {
	var file struct {
		Version string
		Files   map[string]json.RawMessage
	}
	if err := json.Unmarshal(text, &file); err != nil {
		return nil, err
	}
	contract := &Contract{
		Version:     file.Version,
		Payloads:    map[string]string{},
		Generations: map[string]json.RawMessage{},
		rules:       map[string][]rule{},
	}
	if err := json.Unmarshal(file.Files[eventTypesFile], &contract.DossierPayloads); err != nil {
		return nil, fmt.Errorf("%s: %w", eventTypesFile, err)
	}
	if err := json.Unmarshal(file.Files[messagesFile], &contract.Messages); err != nil {
		return nil, fmt.Errorf("%s: %w", messagesFile, err)
	}
	if err := contract.readSchemas(file.Files); err != nil {
		return nil, err
	}
	return contract, contract.readFamilies(file.Files)
}

func (c *Contract) readSchemas(files map[string]json.RawMessage) error {
	c.schemas = map[string]*Schema{}
	compiler := jsonschema.NewCompiler()
	compiler.DefaultDraft(jsonschema.Draft2020)
	// All schemas are added by $id. A $ref to any other is an error and is never fetched.
	compiler.UseLoader(jsonschema.SchemeURLLoader{})
	ids := map[string]string{}
	for file, text := range files {
		if path.Base(file) == tableFile {
			c.Generations[path.Base(path.Dir(file))] = text
		}
		if !isSchema(file) {
			continue
		}
		model := strings.TrimSuffix(file, ".json")
		c.schemas[model] = &Schema{}
		if err := json.Unmarshal(text, c.schemas[model]); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		id, err := addResource(compiler, text)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		ids[model] = id
	}
	return c.compile(compiler, ids)
}

func isSchema(file string) bool {
	name := path.Base(file)
	return name != declarationFile && name != eventTypesFile && name != messagesFile && name != tableFile
}

func addResource(compiler *jsonschema.Compiler, text []byte) (id string, err error) {
	schema, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return "", err
	}
	id, _ = Member(schema, "$id").(string)
	return id, compiler.AddResource(id, schema)
}

func (c *Contract) compile(compiler *jsonschema.Compiler, ids map[string]string) error {
	c.validators = map[string]*jsonschema.Schema{}
	for model, id := range ids {
		validator, err := compiler.Compile(id)
		if err != nil {
			return err
		}
		c.validators[model] = validator
		if err := c.schemas[model].link(model, c.schemas); err != nil {
			return err
		}
	}
	return nil
}

// HasModel reports whether there is a schema of that name, in the form of the contract.
func (c *Contract) HasModel(model string) bool {
	return c.schemas[model] != nil && !isOfGeneration(model)
}

// Models returns the names of all models in the form of the contract, sorted.
func (c *Contract) Models() []string {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(c.schemas)), isOfGeneration)
}

func isOfGeneration(model string) bool {
	return strings.HasPrefix(model, generations)
}

// Schema returns the schema of a model of any generation; nil if there is none.
func (c *Contract) Schema(model string) *Schema {
	return c.schemas[model]
}

// Accepts reports whether the schema of a model accepts a value. It does not look at rules.
func (c *Contract) Accepts(model string, value any) bool {
	return c.validators[model].Validate(value) == nil
}
