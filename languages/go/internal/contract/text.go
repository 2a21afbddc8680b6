package contract

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
)

// codeUnits returns the length of a text in UTF-16, by which every language can count.
func codeUnits(text string) int {
	length := 0
	for _, char := range text {
		length += utf16.RuneLen(char)
	}
	return length
}

// firstCodeUnits returns the beginning of a text, without a half character at its end, and whether that is all.
func firstCodeUnits(text string, most int) (start string, isAll bool) {
	length := 0
	for i, char := range text {
		if length += utf16.RuneLen(char); length > most {
			return text[:i], false
		}
	}
	return text, true
}

var shortEscapes = map[rune]string{
	'"': `\"`, '\\': `\\`, '\b': `\b`, '\f': `\f`, '\n': `\n`, '\r': `\r`, '\t': `\t`,
}

// printable returns the JSON text of a string. What reorders or hides text is escaped, too, so that a text cannot
// control a terminal or be read as another one.
func printable(text string) string {
	var quoted strings.Builder
	quoted.WriteByte('"')
	for _, char := range text {
		escape, isShort := shortEscapes[char]
		switch {
		case isShort:
			quoted.WriteString(escape)
		case char < ' ':
			fmt.Fprintf(&quoted, `\u%04x`, char)
		case unicode.In(char, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp):
			fmt.Fprintf(&quoted, `\u{%x}`, char)
		default:
			quoted.WriteRune(char)
		}
	}
	quoted.WriteByte('"')
	return quoted.String()
}

// nearestTo returns the known name that is closest to the given one, if they share more than half of their letters.
func nearestTo(found string, known []string) (nearest string, exists bool) {
	best := 0
	for _, name := range known {
		distance := editDistance(lowerCodeUnits(found), lowerCodeUnits(name))
		isClose := distance*2 < max(codeUnits(found), codeUnits(name))
		if isClose && (!exists || distance < best) {
			nearest, best, exists = name, distance, true
		}
	}
	return nearest, exists
}

func lowerCodeUnits(text string) []uint16 {
	return utf16.Encode([]rune(strings.ToLower(text)))
}

// editDistance returns how many letters must be added, removed or replaced (Levenshtein).
func editDistance(a, b []uint16) int {
	distances := make([]int, len(b)+1)
	for i := range distances {
		distances[i] = i
	}
	for i, letter := range a {
		diagonal := distances[0]
		distances[0] = i + 1
		for j, other := range b {
			replaced := diagonal
			if letter != other {
				replaced++
			}
			diagonal = distances[j+1]
			distances[j+1] = min(replaced, distances[j+1]+1, distances[j]+1)
		}
	}
	return distances[len(b)]
}
