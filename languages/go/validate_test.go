package dossier_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	dossier "mission-dossier-contracts.example/languages/go"
)

func TestValidateReportsIssuesOfEnvelopeAndPayload(t *testing.T) {
	event := bytes.Replace(events()[0], []byte(`"node_id": "node-a"`), []byte(`"node_id": ""`), 1)
	event = bytes.Replace(event, []byte(`"algorithm": "sha256", `), nil, 1)
	issues, err := dossier.Validate(event)
	want := []dossier.Issue{
		{Path: "/node_id", Keyword: "minLength", Message: "found an empty string, expected at least 1 character"},
		{
			Path:     "/payload/content_ref",
			Keyword:  "required",
			Message:  `required property "algorithm" is missing`,
			Property: "algorithm",
		},
	}
	if err != nil || !slices.Equal(issues, want) {
		t.Errorf("found %v, %v, expected %v", issues, err, want)
	}
}

func TestValidateReadsAnAbsentPayloadAsAnEmptyOne(t *testing.T) {
	event := bytes.Replace(events()[0], []byte(`"payload":`), []byte(`"details":`), 1)
	issues, err := dossier.Validate(event)
	if err != nil || len(issues) == 0 {
		t.Fatalf("found %v, %v, expected issues", issues, err)
	}
	want := `/payload: required property "namespace" is missing: the event has no payload`
	if found := issues[0].String(); found != want {
		t.Errorf("found %s, expected %s", found, want)
	}
}

func TestValidateChecksTheEnvelopeAloneOfAnUnknownEventType(t *testing.T) {
	event := bytes.Replace(events()[0], []byte("MissionDossierArtifactIndexed"), []byte("BuildStarted"), 1)
	if issues, err := dossier.Validate(event); err != nil || len(issues) > 0 {
		t.Errorf("found %v, %v, expected no issues", issues, err)
	}
}

func TestValidateHoldsEventsToTheRulesOfTheirFamily(t *testing.T) {
	envelope := events()[0][:bytes.Index(events()[0], []byte(`"payload":`))]
	envelope = bytes.Replace(envelope, []byte("MissionDossierArtifactIndexed"), []byte("WPStatusChanged"), 1)
	event := slices.Concat(envelope, []byte(`"payload": {"feature_slug": "042", "wp_id": "WP03",
		"to_lane": "claimed", "actor": "mira", "execution_mode": "worktree", "force": true}}`))
	issues, err := dossier.Validate(event)
	want := dossier.Issue{
		Path:    "/payload",
		Keyword: "rule",
		Message: "a forced transition needs a reason that is not blank (rule status/forced-transition-needs-reason)",
	}
	if err != nil || !slices.Equal(issues, []dossier.Issue{want}) {
		t.Errorf("found %v, %v, expected %v", issues, err, want)
	}
}

func TestIssuesAreInTheOrderOfTheText(t *testing.T) {
	issues, err := dossier.ValidateModel("context_diagnostics", []byte(`{"z": 1, "a": 2, "m~/": 3}`))
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for _, issue := range issues {
		paths = append(paths, issue.Path)
	}
	if want := []string{"/z", "/a", "/m~0~1"}; !slices.Equal(paths, want) {
		t.Errorf("found %v, expected %v", paths, want)
	}
}

func TestTheLastOfVeryManyIssuesHasTheNumberOfTheOthers(t *testing.T) {
	var entries []string
	for i := range 1500 {
		entries = append(entries, fmt.Sprintf(`"key %d": 1`, i))
	}
	text := "{" + strings.Join(entries, ",") + "}"
	issues, err := dossier.ValidateModel("context_diagnostics", []byte(text))
	if err != nil || len(issues) != 1001 || issues[1000].Message != "500 more issues are not listed" {
		t.Errorf("found %d issues, %v", len(issues), err)
	}
}

func TestAWholeNumberWithAVeryFineFractionIsReported(t *testing.T) {
	issues, err := dossier.ValidateModel("non_negative_integer", []byte("1.00000000000000000001"))
	if err != nil || len(issues) != 1 || issues[0].Keyword != "type" {
		t.Errorf("found %v, %v, expected an issue", issues, err)
	}
}

func TestTextThatIsNotOneJSONValueIsAnError(t *testing.T) {
	for _, text := range []string{"", "{", "{} {}", "{}]", "nul", "\xff"} {
		if issues, err := dossier.Validate([]byte(text)); err == nil || issues != nil {
			t.Errorf("%q: found %v, %v, expected an error", text, issues, err)
		}
		if dossier.Valid([]byte(text)) {
			t.Errorf("%q is valid", text)
		}
	}
}

func TestAnUnknownModelIsAnError(t *testing.T) {
	for _, model := range []string{"", "lane", "family", "families/status/family", "generations/event", "../event"} {
		if _, err := dossier.ValidateModel(model, []byte("{}")); err == nil {
			t.Errorf("%q: expected an error", model)
		}
	}
}

func TestManyGoroutinesMayValidate(t *testing.T) {
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for _, event := range events() {
				if !dossier.Valid(event) {
					t.Errorf("found invalid: %s", event)
				}
			}
		})
	}
	group.Wait()
}
