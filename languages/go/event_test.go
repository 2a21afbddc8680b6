package dossier_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	dossier "mission-dossier-contracts.example/languages/go"
)

func TestAnEventKeepsTheMembersThatAProducerAdded(t *testing.T) {
	const text = `{"event_id":"A","event_type":"B","aggregate_id":"C","timestamp":"D","node_id":"E",` +
		`"lamport_clock":1,"project_uuid":"F","correlation_id":"G","Event_ID":"H","build":{"n":1e400}}`
	var event dossier.Event
	if err := json.Unmarshal([]byte(text), &event); err != nil {
		t.Fatal(err)
	}
	written, err := json.Marshal(event)
	if err != nil || !sameJSON(t, string(written), text) {
		t.Errorf("found %s, %v, expected %s", written, err, text)
	}
	if event.EventID != "A" {
		t.Errorf("found the id %q, expected that of the exact name", event.EventID)
	}
}

func TestAMemberWithAFieldMayNotBeInOther(t *testing.T) {
	event := dossier.Event{Other: map[string]json.RawMessage{"event_id": json.RawMessage(`"B"`)}}
	if text, err := json.Marshal(event); err == nil {
		t.Errorf("found %s, expected an error", text)
	}
}

func TestAnEmptyListIsWrittenAndAnAbsentOneIsNot(t *testing.T) {
	written, err := json.Marshal(dossier.ProvenanceRef{SourceEventIDs: []string{}})
	if err != nil || string(written) != `{"source_event_ids":[]}` {
		t.Errorf("found %s, %v", written, err)
	}
}

func TestAnAbsentPayloadIsDecodedAsAnEmptyOne(t *testing.T) {
	for _, payload := range []json.RawMessage{nil, json.RawMessage("null")} {
		event := dossier.Event{EventType: dossier.EventTypeGatePassed, Payload: payload}
		if value, err := event.DecodePayload(); err != nil || !reflect.DeepEqual(value, &dossier.GatePassedPayload{}) {
			t.Errorf("found %v, %v", value, err)
		}
	}
}

func TestThePayloadOfAnUnknownEventTypeIsNotDecoded(t *testing.T) {
	if value, err := (dossier.Event{EventType: "BuildStarted"}).DecodePayload(); err == nil {
		t.Errorf("found %v, expected an error", value)
	}
}

func TestAValueThatDoesNotFitIntoItsTypeIsNotDecoded(t *testing.T) {
	if value, err := dossier.DecodeModel("artifact_identity", []byte(`{"path": 1}`)); err == nil || value != nil {
		t.Errorf("found %v, %v, expected an error", value, err)
	}
}

func TestEveryModelHasATypeOrIsATextOrANumber(t *testing.T) {
	for _, model := range dossier.Models() {
		value, err := dossier.DecodeModel(model, []byte("null"))
		isScalar := err != nil && strings.Contains(err.Error(), "no type of its own")
		if value == nil && !isScalar {
			t.Errorf("%s: %v", model, err)
		}
	}
}

func TestIntegersAreReadAsTheyMayBeWritten(t *testing.T) {
	for text, want := range map[string]dossier.Integer{
		"1": 1, "1.0": 1, "1e2": 100, "-0": 0, "9007199254740991": 9007199254740991,
	} {
		var found dossier.Integer
		if err := json.Unmarshal([]byte(text), &found); err != nil || found != want {
			t.Errorf("%s: found %d, %v", text, found, err)
		}
	}
	for _, text := range []string{"1.5", "1e400", "9007199254740993", `"1"`, "true", "[]"} {
		var found dossier.Integer
		if err := json.Unmarshal([]byte(text), &found); err == nil {
			t.Errorf("%s: found %d, expected an error", text, found)
		}
	}
}

func sameJSON(t *testing.T, a, b string) bool {
	t.Helper()
	return reflect.DeepEqual(parsed(t, a), parsed(t, b))
}

func parsed(t *testing.T, text string) (value any) {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(&value); err != nil {
		t.Fatal(err)
	}
	return value
}
