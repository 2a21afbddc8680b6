package dossier_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"os"

	dossier "mission-dossier-contracts.example/languages/go"
)

// events returns the events of a dossier, a JSON text each.
func events() [][]byte {
	text, err := os.ReadFile("testdata/events.jsonl")
	if err != nil {
		log.Fatal(err)
	}
	return bytes.Split(bytes.TrimSpace(text), []byte("\n"))
}

func ExampleValidate() {
	event := bytes.Replace(events()[0], []byte(`"input"`), []byte(`"inptu"`), 1)
	issues, err := dossier.Validate(event)
	if err != nil {
		log.Fatal(err)
	}
	for _, issue := range issues {
		fmt.Println(issue.Path, issue.Keyword)
		fmt.Println(issue.Message)
	}
	// Output:
	// /payload/artifact_id/artifact_class enum
	// found "inptu", expected one of "input", "workflow", "output", "evidence", "policy", "runtime"; did you mean "input"?
}

func ExampleValid() {
	fmt.Println(dossier.Valid(events()[0]))
	fmt.Println(dossier.Valid([]byte(`{"event_type": "GatePassed"}`)))
	// Output:
	// true
	// false
}

func ExampleValidateModel() {
	issues, err := dossier.ValidateModel("families/lane", []byte(`"blockd"`))
	fmt.Println(issues, err)
	// Output:
	// [found "blockd", expected one of "planned", "claimed", "in_progress", "for_review", "done", "blocked", "canceled"; did you mean "blocked"?] <nil>
}

func ExampleEvent_DecodePayload() {
	var event dossier.Event
	if err := json.Unmarshal(events()[0], &event); err != nil {
		log.Fatal(err)
	}
	payload, err := event.DecodePayload()
	if err != nil {
		log.Fatal(err)
	}
	switch payload := payload.(type) {
	case *dossier.MissionDossierArtifactIndexedPayload:
		fmt.Println("indexed:", payload.ArtifactID.Path)
	case *dossier.MissionDossierArtifactMissingPayload:
		fmt.Println("missing:", payload.ExpectedIdentity.Path)
	}
	// Output:
	// indexed: kitty-specs/042-parity-dashboard/spec.md
}

func ExampleReduce() {
	state, rejected, err := dossier.Reduce(events(), dossier.ContractRules)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(state.Artifacts), "artifacts,", len(state.Anomalies), "missing,", state.ParityStatus)
	fmt.Println(len(rejected), "events rejected")
	// Output:
	// 4 artifacts, 0 missing, clean
	// 0 events rejected
}

func ExampleEventReader() {
	reader, err := dossier.NewEventReader(dossier.ReaderOptions{
		Namespace: map[string]string{"target_branch": "main", "mission_key": "software-dev", "manifest_version": "1.2.0"},
	})
	if err != nil {
		log.Fatal(err)
	}
	text, err := os.ReadFile("testdata/generations.jsonl")
	if err != nil {
		log.Fatal(err)
	}
	for event := range bytes.Lines(text) {
		upcast, err := reader.Upcast(event)
		fmt.Println(upcast.Generation, dossier.Valid(upcast.Event), err)
	}
	// Output:
	// flat-bare true <nil>
	// flat-feature true <nil>
	// hybrid true <nil>
	// flat-mission true <nil>
	// 2.4 true <nil>
	// 3.0 true <nil>
}

func ExampleDecodeModel() {
	value, err := dossier.DecodeModel("artifact_identity", []byte(`{
		"mission_key": "software-dev", "path": "spec.md", "artifact_class": "input"
	}`))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(value.(*dossier.ArtifactIdentity).ArtifactClass == dossier.ArtifactClassInput)
	// Output:
	// true
}
