package dossier_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"testing"

	dossier "mission-dossier-contracts.example/languages/go"
)

func TestTheStateDoesNotDependOnTheOrderOfEvents(t *testing.T) {
	forward, _, err := dossier.Reduce(events(), dossier.ContractRules)
	if err != nil {
		t.Fatal(err)
	}
	reversed := events()
	slices.Reverse(reversed)
	backward, _, err := dossier.Reduce(append(reversed, events()...), dossier.ContractRules)
	if err != nil {
		t.Fatal(err)
	}
	if a, b := canonical(t, forward), canonical(t, backward); a != b {
		t.Errorf("found %s, expected %s", b, a)
	}
}

func TestEveryFieldOfAStateIsWritten(t *testing.T) {
	state, _, err := dossier.Reduce(nil, dossier.ContractRules)
	if err != nil {
		t.Fatal(err)
	}
	want := `{"anomalies":[],"artifacts":{},"drift_history":[],"event_count":0,"latest_snapshot":null,` +
		`"namespace":null,"parity_status":"unknown"}`
	if found := canonical(t, state); found != want {
		t.Errorf("found %s, expected %s", found, want)
	}
}

func TestEventsThatDoNotTakePartAreReturned(t *testing.T) {
	first := events()[0]
	conflicting := bytes.Replace(first, []byte(`"node-a"`), []byte(`"node-b"`), 1)
	unordered := bytes.Replace(first, []byte(`"lamport_clock": 1`), []byte(`"lamport_clock": -1`), 1)
	invalid := bytes.Replace(events()[1], []byte(`"input"`), []byte(`"inptu"`), 1)
	invalid = bytes.Replace(invalid, []byte(`"artifact_class"`), []byte(`"class"`), 1)
	all := [][]byte{first, conflicting, unordered, invalid, []byte("7"), []byte(`{"event_type": "BuildStarted"}`)}
	state, rejected, err := dossier.Reduce(all, dossier.ContractRules)
	if err != nil {
		t.Fatal(err)
	}
	found := map[dossier.RejectionReason]int{}
	for _, rejection := range rejected {
		found[rejection.Reason]++
		if hasIssues := len(rejection.Issues) > 0; hasIssues == (rejection.Reason == dossier.ConflictingDuplicate) {
			t.Errorf("%s: found the issues %v", rejection.Reason, rejection.Issues)
		}
	}
	if found[dossier.UnorderedEvent] != 2 || found[dossier.ConflictingDuplicate] != 1 || found[dossier.InvalidEvent] != 1 {
		t.Errorf("found %v", found)
	}
	if state.EventCount != 2 {
		t.Errorf("found %d events, expected 2", state.EventCount)
	}
}

func TestEventsOfTwoNamespacesAreAnError(t *testing.T) {
	other := bytes.Replace(events()[1], []byte(`"target_branch": "main"`), []byte(`"target_branch": "dev"`), 1)
	_, _, err := dossier.Reduce([][]byte{events()[0], other}, dossier.ContractRules)
	var mixed *dossier.NamespaceMixedStreamError
	if !errors.As(err, &mixed) || mixed.Expected.TargetBranch != "main" || mixed.Actual.TargetBranch != "dev" {
		t.Errorf("found %v, expected a NamespaceMixedStreamError", err)
	}
}

func TestAnEventThatIsNotJSONIsAnError(t *testing.T) {
	_, _, err := dossier.Reduce([][]byte{events()[0], []byte("{")}, dossier.ContractRules)
	if want := "event 1 is not JSON: unexpected EOF"; err == nil || err.Error() != want {
		t.Errorf("found %v, expected %s", err, want)
	}
}

func TestRulesHaveTheNamesOfTheContract(t *testing.T) {
	if rules, exist := dossier.RulesNamed("spec-kitty-events-2.4"); !exist || rules != dossier.SpecKittyEvents24Rules {
		t.Errorf("found %v, %v", rules, exist)
	}
	if rules, exist := dossier.RulesNamed("constructor"); exist {
		t.Errorf("found %v, expected none", rules)
	}
}

func canonical(t *testing.T, value any) string {
	t.Helper()
	text, err := dossier.CanonicalJSON(value)
	if err != nil {
		t.Fatal(err)
	}
	if !json.Valid(text) {
		t.Fatalf("found %s, expected JSON", text)
	}
	return string(text)
}
