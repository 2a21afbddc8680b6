package dossier_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	dossier "mission-dossier-contracts.example/languages/go"
)

// given has what the oldest events do not carry.
var given = map[string]string{"target_branch": "main", "mission_key": "software-dev", "manifest_version": "1.2.0"}

// written returns one event in the form of each generation.
func written(t *testing.T) map[string][]byte {
	t.Helper()
	text, err := os.ReadFile("testdata/generations.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	lines := bytes.Split(bytes.TrimSpace(text), []byte("\n"))
	names := dossier.Generations()
	if len(lines) != len(names) {
		t.Fatalf("found %d events, expected one of each generation: %v", len(lines), names)
	}
	forms := map[string][]byte{}
	for i, name := range names {
		forms[name] = lines[i]
	}
	return forms
}

func newReader(t *testing.T, options dossier.ReaderOptions) *dossier.EventReader {
	t.Helper()
	reader, err := dossier.NewEventReader(options)
	if err != nil {
		t.Fatal(err)
	}
	return reader
}

func upcast(t *testing.T, event []byte, options dossier.ReaderOptions) dossier.Upcast {
	t.Helper()
	found, err := newReader(t, options).Upcast(event)
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// with returns a text with one part of it replaced, which it must have.
func with(t *testing.T, text []byte, old, new string) []byte {
	t.Helper()
	if !bytes.Contains(text, []byte(old)) {
		t.Fatalf("found no %s in %s", old, text)
	}
	return bytes.Replace(text, []byte(old), []byte(new), 1)
}

func TestEveryGenerationIsReadAsCanonical(t *testing.T) {
	forms := written(t)
	payload := func(event []byte) string {
		var members map[string]json.RawMessage
		if err := json.Unmarshal(event, &members); err != nil {
			t.Fatal(err)
		}
		return canonical(t, members["payload"])
	}
	for name, event := range forms {
		found := upcast(t, event, dossier.ReaderOptions{Namespace: given})
		if found.Generation != name || len(found.Issues) > 0 {
			t.Errorf("%s: found the generation %s, %v", name, found.Generation, found.Issues)
		}
		if !dossier.Valid(found.Event) {
			t.Errorf("%s: found invalid: %s", name, found.Event)
		}
		if a, b := payload(found.Event), payload(forms["2.4"]); a != b {
			t.Errorf("%s: found %s, expected %s", name, a, b)
		}
	}
}

func TestWhatIsCanonicalIsReturnedAsItIs(t *testing.T) {
	event := written(t)["2.4"]
	other := []byte(`{"event_type": "BuildStarted"}`)
	if found := upcast(t, event, dossier.ReaderOptions{}); string(found.Event) != string(event) {
		t.Errorf("found %s, expected %s", found.Event, event)
	}
	found := upcast(t, other, dossier.ReaderOptions{})
	if string(found.Event) != string(other) || found.Generation != "" || found.Issues != nil {
		t.Errorf("found %v, expected the event of another family", found)
	}
}

func TestAnAbsentCorrelationIDBecomesTheIDOfTheEvent(t *testing.T) {
	var event dossier.Event
	found := upcast(t, written(t)["flat-mission"], dossier.ReaderOptions{})
	if err := json.Unmarshal(found.Event, &event); err != nil || event.CorrelationID != event.EventID {
		t.Errorf("found %q, %v, expected %q", event.CorrelationID, err, event.EventID)
	}
}

func TestAnAbsentOrNullClockBecomes0(t *testing.T) {
	event := written(t)["3.0"]
	for _, clock := range []string{"", `"lamport_clock": null, `} {
		found := upcast(t, with(t, event, `"lamport_clock": 1, `, clock), dossier.ReaderOptions{})
		if !bytes.Contains(found.Event, []byte(`"lamport_clock":0`)) {
			t.Errorf("%q: found %s, %v", clock, found.Event, found.Issues)
		}
	}
}

func TestNumbersKeepTheirText(t *testing.T) {
	event := with(t, written(t)["flat-feature"], `"size_bytes": 12`, `"size_bytes": 12.0`)
	event = with(t, event, `"node_id"`, `"load": 0.10000000000000000001, "node_id"`)
	found := upcast(t, event, dossier.ReaderOptions{})
	for _, number := range []string{`"size_bytes":12.0`, `"load":0.10000000000000000001`} {
		if !bytes.Contains(found.Event, []byte(number)) {
			t.Errorf("found %s, %v, expected %s", found.Event, found.Issues, number)
		}
	}
}

func TestTextsKeepTheirCharacters(t *testing.T) {
	event := with(t, written(t)["flat-feature"], `"node-a"`, `"<a> & <b>"`)
	found := upcast(t, event, dossier.ReaderOptions{})
	if !bytes.Contains(found.Event, []byte(`"node_id":"<a> & <b>"`)) || bytes.HasSuffix(found.Event, []byte("\n")) {
		t.Errorf("found %q, %v", found.Event, found.Issues)
	}
}

func TestWhatTheCanonicalEventHasNoPlaceForIsListed(t *testing.T) {
	found := upcast(t, written(t)["hybrid"], dossier.ReaderOptions{})
	if !slices.Contains(found.LeftOut, "/payload/relative_path") || slices.Contains(found.LeftOut, "/payload/wp_id") {
		t.Errorf("found %v", found.LeftOut)
	}
	event := with(t, written(t)["flat-feature"], `"feature_slug": "042-parity-dashboard"`, `"feature_slug": "other"`)
	found = upcast(t, event, dossier.ReaderOptions{})
	if !slices.Equal(found.LeftOut, []string{"/payload/feature_slug"}) {
		t.Errorf("found %v", found.LeftOut)
	}
}

func TestANamespaceThatIsNotCarriedIsNotGuessed(t *testing.T) {
	options := dossier.ReaderOptions{Namespace: map[string]string{"target_branch": "main", "mission_key": ""}}
	found := upcast(t, written(t)["flat-bare"], options)
	if found.Event != nil || found.Generation != "flat-bare" {
		t.Errorf("found %s of the generation %s", found.Event, found.Generation)
	}
	want := []string{
		"/payload: the event carries no manifest_version of its namespace, and the caller gives none that is valid",
		"/payload: the event carries no mission_key of its namespace, and the caller gives none that is valid",
	}
	var lines []string
	for _, issue := range found.Issues {
		lines = append(lines, issue.String())
	}
	if !slices.Equal(lines, want) {
		t.Errorf("found %q, expected %q", lines, want)
	}
}

func TestIssuesAreAtThePlacesOfTheEventAsItWasWritten(t *testing.T) {
	event := with(t, written(t)["flat-feature"], `"size_bytes": 12`, `"size_bytes": -1`)
	found := upcast(t, event, dossier.ReaderOptions{})
	want := dossier.Issue{
		Path:    "/payload/size_bytes",
		Keyword: "minimum",
		Message: "found -1, expected a number of at least 0",
	}
	if found.Event != nil || !slices.Equal(found.Issues, []dossier.Issue{want}) {
		t.Errorf("found %s, %v, expected %v", found.Event, found.Issues, want)
	}
	issues, err := newReader(t, dossier.ReaderOptions{}).Validate(event)
	if err != nil || !slices.Equal(issues, found.Issues) {
		t.Errorf("found %v, %v, expected %v", issues, err, found.Issues)
	}
}

func TestTheGenerationsOfAnUnknownPropertyAreNamed(t *testing.T) {
	reader := newReader(t, dossier.ReaderOptions{})
	for _, each := range []struct{ generation, object, member, want string }{
		{"3.0", "namespace", "feature_slug", `: it belongs to generations 2.4, flat-feature, hybrid; this event is otherwise 3.0`},
		{"2.4", "namespace", "mission_type", `: it belongs to generations flat-mission, 3.0; this event is otherwise 2.4`},
		{"2.4", "payload", "mission_slug", `: it belongs to generation flat-mission; this event is otherwise 2.4`},
		{"3.0", "namespace", "artifact_key", `; expected only "project_uuid"`},
	} {
		start := `"` + each.object + `": {`
		event := with(t, written(t)[each.generation], start, start+`"`+each.member+`": "a", `)
		issues, err := reader.Validate(event)
		want := `unknown property "` + each.member + `"` + each.want
		if err != nil || len(issues) != 1 || !strings.HasPrefix(issues[0].Message, want) {
			t.Errorf("found %v, %v, expected %s", issues, err, want)
		}
	}
}

func TestTheNumberOfIssuesThatAreNotListedNamesNoGeneration(t *testing.T) {
	start := `"payload": {`
	var members strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&members, `"key %d": 1, `, i)
	}
	event := with(t, written(t)["2.4"], start, start+members.String()+`"mission_slug": "a", `)
	issues, err := newReader(t, dossier.ReaderOptions{}).Validate(event)
	want := dossier.Issue{
		Path:    "/payload",
		Keyword: "additionalProperties",
		Message: "1 more issues are not listed",
	}
	if err != nil || len(issues) != 1001 || issues[1000] != want {
		t.Errorf("found %d issues, the last %v, %v, expected %v", len(issues), issues[len(issues)-1:], err, want)
	}
}

func TestAReaderKeepsItsOptions(t *testing.T) {
	options := dossier.ReaderOptions{Generations: []string{"flat-bare"}, Namespace: maps.Clone(given)}
	reader := newReader(t, options)
	options.Generations[0] = "2.4"
	clear(options.Namespace)
	found, err := reader.Upcast(written(t)["flat-bare"])
	if err != nil || found.Event == nil {
		t.Errorf("found %v, %v, expected an event", found.Issues, err)
	}
}

func TestAReaderRefusesOtherGenerations(t *testing.T) {
	reader := newReader(t, dossier.ReaderOptions{Generations: []string{"2.4"}})
	if issues, err := reader.Validate(written(t)["2.4"]); err != nil || len(issues) > 0 {
		t.Errorf("found %v, %v, expected no issues", issues, err)
	}
	want := dossier.Issue{Keyword: "enum", Message: `found an event of generation 3.0, expected "2.4"`}
	issues, err := reader.Validate(written(t)["3.0"])
	if err != nil || !slices.Equal(issues, []dossier.Issue{want}) {
		t.Errorf("found %v, %v, expected %v", issues, err, want)
	}
	found, err := reader.Upcast(written(t)["3.0"])
	if err != nil || found.Event != nil || !slices.Equal(found.Issues, issues) {
		t.Errorf("found %v, %v, expected %v", found, err, want)
	}
}

func TestAReaderOfAnUnknownGenerationIsAnError(t *testing.T) {
	_, err := dossier.NewEventReader(dossier.ReaderOptions{Generations: []string{"2.4", "1.0"}})
	want := `found "1.0", expected one of "flat-bare", "flat-feature"`
	if err == nil || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("found %v, expected %s", err, want)
	}
}

func TestAReaderReadsEventsOfOtherFamiliesInCanonicalFormAlone(t *testing.T) {
	event := with(t, written(t)["2.4"], "MissionDossierArtifactIndexed", "GatePassed")
	issues, err := newReader(t, dossier.ReaderOptions{}).Validate(event)
	want, _ := dossier.Validate(event)
	if err != nil || len(want) == 0 || !slices.Equal(issues, want) {
		t.Errorf("found %v, %v, expected %v", issues, err, want)
	}
}

func TestAReaderChecksTheEnvelopeOfWhatIsOfNoFamily(t *testing.T) {
	reader := newReader(t, dossier.ReaderOptions{})
	event := with(t, written(t)["3.0"], "MissionDossierArtifactIndexed", "SomethingElse")
	if issues, err := reader.Validate(event); err != nil || len(issues) > 0 {
		t.Errorf("found %v, %v, expected no issues", issues, err)
	}
	for text, keyword := range map[string]string{"7": "type", `{"event_type": "SomethingElse"}`: "required"} {
		issues, err := reader.Validate([]byte(text))
		if err != nil || len(issues) == 0 || issues[0].Path != "" || issues[0].Keyword != keyword {
			t.Errorf("%s: found %v, %v, expected an issue of the envelope", text, issues, err)
		}
	}
	if found := upcast(t, []byte("7"), dossier.ReaderOptions{}); found.Event != nil || len(found.Issues) != 1 {
		t.Errorf("found %v, expected an issue", found)
	}
}

func TestAReaderReportsTextThatIsNotJSON(t *testing.T) {
	reader := newReader(t, dossier.ReaderOptions{})
	_, validated := reader.Validate([]byte("{"))
	_, read := reader.Upcast([]byte("{"))
	_, _, reduced := reader.Reduce([][]byte{[]byte("{")}, dossier.ContractRules)
	for _, err := range []error{validated, read, reduced} {
		if err == nil || !strings.HasSuffix(err.Error(), "is not JSON: unexpected EOF") {
			t.Errorf("found %v", err)
		}
	}
}

func TestGenerationsOfOneEventAreNoConflict(t *testing.T) {
	forms := written(t)
	reader := newReader(t, dossier.ReaderOptions{Namespace: given})
	var all [][]byte
	for _, event := range forms {
		all = append(all, event)
	}
	found, rejected, err := reader.Reduce(all, dossier.ContractRules)
	if err != nil || len(rejected) > 0 {
		t.Fatalf("found %v, %v", rejected, err)
	}
	want, _, err := dossier.Reduce([][]byte{forms["2.4"]}, dossier.ContractRules)
	if err != nil || canonical(t, found) != canonical(t, want) {
		t.Errorf("found %v, %v, expected %v", found, err, want)
	}
}

func TestRejectionsHaveTheEventsAsTheyWereWritten(t *testing.T) {
	forms := written(t)
	invalid := with(t, forms["flat-feature"], `"size_bytes": 12`, `"size_bytes": -1`)
	conflicting := with(t, forms["3.0"], `"node-a"`, `"node-b"`)
	unordered := with(t, forms["flat-mission"], `"lamport_clock": 1`, `"lamport_clock": -1`)
	all := [][]byte{with(t, invalid, "RG0001", "RG0002"), forms["flat-mission"], conflicting, unordered}
	state, rejected, err := newReader(t, dossier.ReaderOptions{}).Reduce(all, dossier.ContractRules)
	if err != nil || state.EventCount != 2 || len(state.Artifacts) != 1 {
		t.Errorf("found %v, %v, expected 2 events", state, err)
	}
	paths := map[dossier.RejectionReason]string{
		dossier.InvalidEvent:   "/payload/size_bytes",
		dossier.UnorderedEvent: "/lamport_clock",
	}
	reasons := map[dossier.RejectionReason]int{}
	for _, rejection := range rejected {
		reasons[rejection.Reason]++
		if !slices.ContainsFunc(all, func(event []byte) bool { return bytes.Equal(event, rejection.Event) }) {
			t.Errorf("%s: found %s", rejection.Reason, rejection.Event)
		}
		if rejection.Reason == dossier.ConflictingDuplicate {
			if !bytes.Equal(rejection.Kept, forms["flat-mission"]) || !bytes.Equal(rejection.Event, conflicting) {
				t.Errorf("found %s, kept %s", rejection.Event, rejection.Kept)
			}
			continue
		}
		if len(rejection.Issues) != 1 || rejection.Issues[0].Path != paths[rejection.Reason] {
			t.Errorf("%s: found the issues %v", rejection.Reason, rejection.Issues)
		}
	}
	if len(rejected) != 3 || len(reasons) != 3 {
		t.Errorf("found %v, expected one of each", reasons)
	}
}

func TestAnEventThatCannotBeReadKeepsItsNamespace(t *testing.T) {
	forms := written(t)
	invalid := with(t, forms["flat-mission"], `"size_bytes": 12`, `"size_bytes": -1`)
	invalid = with(t, with(t, invalid, "RG0001", "RG0002"), `"target_branch": "main"`, `"target_branch": "dev"`)
	reader := newReader(t, dossier.ReaderOptions{})
	_, _, err := reader.Reduce([][]byte{forms["2.4"], invalid}, dossier.ContractRules)
	var mixed *dossier.NamespaceMixedStreamError
	if !errors.As(err, &mixed) || mixed.Actual.TargetBranch != "dev" {
		t.Errorf("found %v, expected a NamespaceMixedStreamError", err)
	}
}

func TestWithoutAReaderOtherGenerationsAreInvalid(t *testing.T) {
	_, rejected, err := dossier.Reduce([][]byte{written(t)["3.0"]}, dossier.ContractRules)
	if err != nil || len(rejected) != 1 || rejected[0].Reason != dossier.InvalidEvent {
		t.Errorf("found %v, %v, expected an invalid event", rejected, err)
	}
}
