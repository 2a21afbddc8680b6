package contract

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"strings"
	"sync"
)

// Value is a JSON value with its text.
type Value struct {
	// Content is the value as encoding/json reads it, with each number as it is written.
	Content any
	// text is nil of a value that was not read.
	text []byte
	// order is read from the text when it is needed first.
	order func() map[string][]string
}

// ReadValue reads the text of one JSON value.
func ReadValue(text []byte) (Value, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	value := Value{text: text, order: sync.OnceValue(func() map[string][]string {
		order, _ := orderOfKeys(text) // the text was read before
		return order
	})}
	if err := decoder.Decode(&value.Content); err != nil {
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		return Value{}, err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return Value{}, errors.New("there is more than one JSON value")
	}
	return value, nil
}

// ValueOf returns a value that was not read from a text. The keys of its objects are sorted.
func ValueOf(content any) Value {
	return Value{Content: content, order: sync.OnceValue(func() map[string][]string {
		text, _ := json.Marshal(content) // of what was read from JSON
		order, _ := orderOfKeys(text)
		return order
	})}
}

// Text returns the JSON text of the value: if it was read, that text. Its strings keep <, > and &, which json.Marshal
// escapes for HTML.
func (v Value) Text() ([]byte, error) {
	if v.text != nil {
		return v.text, nil
	}
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(v.Content)
	return bytes.TrimSuffix(text.Bytes(), []byte("\n")), err
}

// keys returns the keys of the objects in a part of the value.
func (v Value) keys(part string) keysAt {
	return func(path string) []string { return v.order()[part+path] }
}

// Members returns the members of an object; of anything else, nil.
func Members(value any) map[string]any {
	object, _ := value.(map[string]any)
	return object
}

// Member returns the member of an object; absent or of anything else, it is nil.
func Member(value any, name string) any {
	return Members(value)[name]
}

// deepest is more than the depth of any schema: what is below has no issues of its own.
const deepest = 32

// orderOfKeys returns the keys of each object in a JSON text, in their order, by its JSON pointer. A Go map has no
// order, and issues are listed in that of the text.
func orderOfKeys(text []byte) (map[string][]string, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	order := map[string][]string{}
	return order, collectKeys(decoder, "", deepest, order)
}

func collectKeys(decoder *json.Decoder, path string, depth int, order map[string][]string) error {
	if depth == 0 {
		var skipped json.RawMessage
		return decoder.Decode(&skipped)
	}
	token, err := decoder.Token()
	opening, isDelimiter := token.(json.Delim)
	if err != nil || !isDelimiter {
		return err
	}
	seen := map[string]bool{}
	for i := 0; decoder.More(); i++ {
		key := strconv.Itoa(i)
		if opening == '{' {
			if token, err = decoder.Token(); err != nil {
				return err
			}
			key = token.(string) // the decoder accepts nothing else here
			if !seen[key] {
				order[path] = append(order[path], key)
			}
			seen[key] = true
		}
		if err := collectKeys(decoder, path+pointer(key), depth-1, order); err != nil {
			return err
		}
	}
	_, err = decoder.Token()
	return err
}

var escapeToken = strings.NewReplacer("~", "~0", "/", "~1")

var unescapeToken = strings.NewReplacer("~1", "/", "~0", "~")

// KeysOf returns the keys and indexes of a JSON pointer.
func KeysOf(pointer string) []string {
	if pointer == "" {
		return nil
	}
	keys := strings.Split(pointer[1:], "/")
	for i, key := range keys {
		keys[i] = unescapeToken.Replace(key)
	}
	return keys
}

// At returns the value of a member of objects, by the keys to it; nil if there is none.
func At(value any, keys ...string) any {
	for _, key := range keys {
		value = Member(value, key)
	}
	return value
}

// pointer returns the JSON pointer (RFC 6901) to a member.
func pointer(key string) string {
	return "/" + escapeToken.Replace(key)
}
