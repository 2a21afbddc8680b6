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
	capabilities := []string{"validate", "pointers", "messages", "reduce", "round_trip"}
	started := protocol.Started("go", validatorVersion(), capabilities...)
	return protocol.Serve(in, out, started, map[string]protocol.Handler{
		"validate":   validate,
		"reduce":     reduce,
		"round_trip": roundTrip,
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
	found := make([]protocol.Issue, len(issues))
	for i, issue := range issues {
		found[i] = protocol.Issue{Path: issue.Path, Keyword: issue.Keyword, Message: issue.Message}
	}
	return protocol.Validated(found), nil
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
	state, _, err := dossier.Reduce(events, rules)
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
