package generations

import (
	"bytes"
	"encoding/json"
	"errors"
)

// table is the file generation.json of a generation. Places are JSON pointers into the event as written.
type table struct {
	// Order is the place in the order of generations, from the oldest.
	Order        int         `json:"order"`
	RecognisedBy recognition `json:"recognised_by"`
	// Canonical: it is the form of the contract; the table has nothing of what follows then.
	Canonical bool `json:"canonical"`
	// Renames has the names of members as written, by model and canonical name.
	Renames map[string]map[string]string `json:"renames"`
	// Envelope has the members of the canonical envelope that are not simply those as written.
	Envelope map[string]source `json:"envelope"`
	// WrittenWith has the members of an envelope that are there because of the generation.
	WrittenWith map[string]source       `json:"written_with"`
	Events      map[string]writtenEvent `json:"events"`
}

// recognition says that an event has all Present, one of Any and none of Absent.
type recognition struct {
	Present []string `json:"present"`
	Any     []string `json:"any"`
	Absent  []string `json:"absent"`
}

// writtenEvent is how an event type is written.
type writtenEvent struct {
	// Payload is the model of the payload.
	Payload string `json:"payload"`
	// Members are those of the canonical payload; if there are none, those of the same name, and all others are left
	// out.
	Members map[string]source `json:"members"`
	// Repeated has members that repeat others, by their places: they are left out, and reported if they differ.
	Repeated map[string]string `json:"repeated"`
}

// source says where the value of a canonical member comes from. It has one of these forms.
type source struct {
	// Place is that of the value: a text in the table.
	Place string `json:"-"`
	// Const is the value itself.
	Const any `json:"const"`
	// Given names a field that the caller gives.
	Given string `json:"given"`
	// Members are those of an object.
	Members map[string]source `json:"members"`
	// Text is the place of a number, whose text is the value.
	Text string `json:"text"`
	// Filled is the place of a text that is not empty; if it is, there is no value.
	Filled string `json:"filled"`
	// Joined is the place of a list of texts, which commas join; if it is empty, there is no value.
	Joined string `json:"joined"`
	// First are places of which the first value counts, else Otherwise.
	First []string `json:"first"`
	// Cases has the value of the first case that fits, else Otherwise.
	Cases     []fittingCase `json:"cases"`
	Otherwise any           `json:"otherwise"`
	// From is the place of a value that Values replaces if they have it, or Only, which has all that count.
	From   string            `json:"from"`
	Values map[string]string `json:"values"`
	Only   map[string]string `json:"only"`
}

// fittingCase fits if the list at the first place has items, and that at the second one has none.
type fittingCase struct {
	Filled string `json:"filled"`
	Empty  string `json:"empty"`
	Value  string `json:"value"`
}

func (s *source) UnmarshalJSON(text []byte) error {
	if json.Unmarshal(text, &s.Place) == nil {
		return nil
	}
	type forms source
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	decoder.UseNumber()
	if err := decoder.Decode((*forms)(s)); err != nil {
		return err
	}
	if s.isUnknown() {
		return errors.New("a member has a source of an unknown form: " + string(text))
	}
	return nil
}

func (s *source) isUnknown() bool {
	return s.Const == nil && s.Given == "" && s.Members == nil && s.Text == "" && s.Filled == "" && s.Joined == "" &&
		s.First == nil && s.Cases == nil && s.Values == nil && s.Only == nil
}
