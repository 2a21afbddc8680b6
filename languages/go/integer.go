package dossier

import (
	"fmt"
	"math"
	"strconv"
)

// largestInteger is the largest that every language holds exactly (S7).
const largestInteger = 1<<53 - 1

// Integer is a whole number. It is written as digits, and also read from the other ways in which JSON may write a
// whole number, such as 1.0 and 1e2.
type Integer int64

// UnmarshalJSON returns an error for anything but a whole number that every language holds exactly.
func (value *Integer) UnmarshalJSON(text []byte) error {
	if string(text) == "null" {
		return nil
	}
	number, err := strconv.ParseFloat(string(text), 64)
	if err != nil || number != math.Trunc(number) || math.Abs(number) > largestInteger {
		return fmt.Errorf("found %s, expected a whole number from -%d to %[2]d", text, largestInteger)
	}
	*value = Integer(number)
	return nil
}
