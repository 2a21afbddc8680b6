package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime/debug"

	dossier "mission-dossier-contracts.example/languages/go"
	"mission-dossier-contracts.example/languages/go/internal/protocol"
)

func conformance(in io.Reader, out io.Writer) error {
	capabilities := []string{"validate", "events", "generations", "pointers", "messages", "reduce", "round_trip"}
	started := protocol.Started("go", validatorVersion(), capabilities...)
	return protocol.Serve(in, out, started, map[string]protocol.Handler{
		"validate":       validate,
		"validate_event": validateEvent,
		"upcast":         upcast,
		"reduce":         reduce,
		"round_trip":     roundTrip,
	})
}

func validate(request protocol.Request) (protocol.Answer, error) {
	model, err := request.Model(dossier.PayloadModel)
	if err != nil {
		return nil, err
	}
	issues, err := dossier.ValidateModel(model, []byte(request.Instance))
	if err != nil {
		return nil, err
	}
	return protocol.Validated(answered(issues)), nil
}

func answered(issues []dossier.Issue) []protocol.Issue {
	found := make([]protocol.Issue, len(issues))
	for i, issue := range issues {
		found[i] = protocol.Issue{Path: issue.Path, Keyword: issue.Keyword, Message: issue.Message}
	}
	return found
}

// reading is how events are read: in the form of the contract alone, or in those of generations.
type reading struct {
	validate func(event []byte) ([]dossier.Issue, error)
	reduce   func([][]byte, dossier.Rules) (*dossier.MissionDossierState, []dossier.Rejection, error)
}

func readingOf(request protocol.Request) (reading, error) {
	if request.Generations == nil {
		return reading{dossier.Validate, dossier.Reduce}, nil
	}
	reader, err := readerOf(request)
	if err != nil {
		return reading{}, err
	}
	return reading{reader.Validate, reader.Reduce}, nil
}

func readerOf(request protocol.Request) (*dossier.EventReader, error) {
	return dossier.NewEventReader(dossier.ReaderOptions{
		Generations: request.Generations,
		Namespace:   request.Given(),
	})
}

func validateEvent(request protocol.Request) (protocol.Answer, error) {
	reading, err := readingOf(request)
	if err != nil {
		return nil, err
	}
	issues, err := reading.validate([]byte(request.Event))
	if err != nil {
		return nil, err
	}
	return protocol.Validated(answered(issues)), nil
}

func upcast(request protocol.Request) (protocol.Answer, error) {
	reader, err := readerOf(request)
	if err != nil {
		return nil, err
	}
	found, err := reader.Upcast([]byte(request.Event))
	if err != nil {
		return nil, err
	}
	var generation, event *string
	if found.Generation != "" {
		generation = &found.Generation
	}
	if found.Event != nil {
		canonical, err := dossier.CanonicalJSON(found.Event)
		if err != nil {
			return nil, err
		}
		text := string(canonical)
		event = &text
	}
	return protocol.Upcast(generation, event, found.LeftOut, answered(found.Issues)), nil
}

func reduce(request protocol.Request) (protocol.Answer, error) {
	rules, exist := dossier.RulesNamed(request.Rules)
	if !exist {
		return nil, fmt.Errorf("unknown rules %q", request.Rules)
	}
	events := make([][]byte, len(request.Events))
	for i, text := range request.Events {
		events[i] = []byte(text)
	}
	reading, err := readingOf(request)
	if err != nil {
		return nil, err
	}
	state, _, err := reading.reduce(events, rules)
	if mixed := (*dossier.NamespaceMixedStreamError)(nil); errors.As(err, &mixed) {
		return protocol.Refused("NamespaceMixedStreamError"), nil
	}
	if err != nil {
		return nil, err
	}
	text, err := dossier.CanonicalJSON(state)
	return protocol.Reduced(string(text)), err
}

func roundTrip(request protocol.Request) (protocol.Answer, error) {
	model, err := request.Model(dossier.PayloadModel)
	if err != nil {
		return nil, err
	}
	value, err := dossier.DecodeModel(model, []byte(request.Instance))
	if err != nil {
		return nil, err
	}
	text, err := json.Marshal(value)
	return protocol.RoundTripped(string(text)), err
}

// validatorVersion returns the library that decides what is valid, with its version.
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
