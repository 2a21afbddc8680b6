package protocol

// Answer holds the members of one line that the program writes, but for seq.
type Answer map[string]any

// Started says who answers, and what it can do.
func Started(name, version string, capabilities ...string) Answer {
	return Answer{
		"outcome":      "started",
		"name":         name,
		"language":     "Go",
		"version":      version,
		"capabilities": capabilities,
	}
}

// Validated lists the places of errors; there are none where the instance is valid.
func Validated(places []string) Answer {
	return Answer{"outcome": "validated", "valid": len(places) == 0, "errors": append([]string{}, places...)}
}

// Reduced holds the state as canonical JSON.
func Reduced(state string) Answer {
	return Answer{"outcome": "reduced", "state": state}
}

// Refused names the error that the events give.
func Refused(name string) Answer {
	return Answer{"outcome": "refused", "error": name}
}

// RoundTripped holds what was read and written again.
func RoundTripped(instance string) Answer {
	return Answer{"outcome": "round_tripped", "instance": instance}
}

// Skipped says why there is no answer.
func Skipped(reason string) Answer {
	return Answer{"outcome": "skipped", "reason": reason}
}

func stopped() Answer {
	return Answer{"outcome": "stopped"}
}

func errored(context string) Answer {
	return Answer{"outcome": "errored", "context": context}
}
