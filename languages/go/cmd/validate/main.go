// Validate answers the conformance protocol: it validates by JSON Schema and reduces events to states.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime/debug"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"mission-dossier-consumer/internal/protocol"
	"mission-dossier-consumer/internal/reducer"
	"mission-dossier-consumer/internal/schemas"
)

func main() {
	protocol.Main(run)
}

func run(packageFolder string) error {
	models, err := schemas.Load(packageFolder)
	if err != nil {
		return err
	}
	eventTypes, err := schemas.LoadEventTypes(packageFolder)
	if err != nil {
		return err
	}
	familyRules, err := schemas.LoadFamilyRules(packageFolder)
	if err != nil {
		return err
	}
	consumer := consumer{models, eventTypes, familyRules}
	started := protocol.Started("go-jsonschema", validatorVersion(), "validate", "pointers", "reduce")
	return protocol.Serve(os.Stdin, os.Stdout, started, map[string]protocol.Handler{
		"validate": consumer.validate,
		"reduce":   consumer.reduce,
	})
}

type consumer struct {
	models      schemas.Schemas
	eventTypes  schemas.EventTypes
	familyRules schemas.FamilyRules
}

func (c consumer) validate(request protocol.Request) (protocol.Answer, error) {
	model, err := request.Model(c.eventTypes)
	if err != nil {
		return nil, err
	}
	instance, err := schemas.Read(request.Instance)
	if err != nil {
		return nil, fmt.Errorf("the instance is not JSON: %w", err)
	}
	err = c.models.Validate(model, instance)
	var invalid *jsonschema.ValidationError
	if errors.As(err, &invalid) {
		return protocol.Validated(schemas.Places(invalid)), nil
	}
	if err != nil {
		return nil, err
	}
	return protocol.Validated(c.familyRules.Places(c.models, model, instance)), nil
}

func (c consumer) reduce(request protocol.Request) (protocol.Answer, error) {
	rules, err := rulesNamed(request.Rules)
	if err != nil {
		return nil, err
	}
	events := make([]any, len(request.Events))
	for i, text := range request.Events {
		if events[i], err = schemas.Read(text); err != nil {
			return nil, fmt.Errorf("event %d is not JSON: %w", i, err)
		}
	}
	state, _, err := reducer.Reducer{Models: c.models, EventTypes: c.eventTypes, Rules: rules}.Reduce(events)
	var mixed *reducer.NamespaceMixedStreamError
	if errors.As(err, &mixed) {
		return protocol.Refused("NamespaceMixedStreamError"), nil
	}
	if err != nil {
		return nil, err
	}
	text, err := reducer.CanonicalJSON(state)
	return protocol.Reduced(text), err
}

func rulesNamed(name string) (reducer.Rules, error) {
	switch name {
	case "contract":
		return reducer.ContractRules, nil
	case "spec-kitty-events-2.4":
		return reducer.SpecKittyEvents24Rules, nil
	}
	return reducer.Rules{}, fmt.Errorf("unknown rules %q", name)
}

func validatorVersion() string {
	const library = "santhosh-tekuri/jsonschema"
	if build, known := debug.ReadBuildInfo(); known {
		for _, module := range build.Deps {
			if module.Path == "github.com/"+library+"/v6" {
				return library + " " + module.Version
			}
		}
	}
	return library
}
