package protocol

// Answer holds the members of one answer, except for seq.
type Answer map[string]any

// Started reports the name, version and capabilities of the implementation.
func Started(name, version string, capabilities ...string) Answer {
	return Answer{
		"outcome":      "started",
		"name":         name,
		"language":     "Go",
		"version":      version,
		"capabilities": capabilities,
	}
}

// Issue is one issue of an instance.
type Issue struct {
	Path    string `json:"path"`
	Keyword string `json:"keyword"`
	Message string `json:"message"`
}

// Validated lists the issues of an instance, and their places. A valid instance has none.
func Validated(issues []Issue) Answer {
	places := make([]string, len(issues))
	for i, issue := range issues {
		places[i] = issue.Path
	}
	return Answer{"outcome": "validated", "valid": len(issues) == 0, "errors": places, "issues": issues}
}

// Reduced holds the state as canonical JSON.
func Reduced(state string) Answer {
	return Answer{"outcome": "reduced", "state": state}
}

// Refused names the error that the reducer returned.
func Refused(name string) Answer {
	return Answer{"outcome": "refused", "error": name}
}

// Upcast holds the event in canonical form, or why it has none. Generation and event are nil if there is none.
func Upcast(generation, event *string, leftOut []string, issues []Issue) Answer {
	if leftOut == nil {
		leftOut = []string{}
	}
	return Answer{
		"outcome":    "upcast",
		"generation": generation,
		"event":      event,
		"left_out":   leftOut,
		"issues":     issues,
	}
}

// RoundTripped holds the instance after reading and writing it.
func RoundTripped(instance string) Answer {
	return Answer{"outcome": "round_tripped", "instance": instance}
}

// Skipped states why the request is not answered.
func Skipped(reason string) Answer {
	return Answer{"outcome": "skipped", "reason": reason}
}

func stopped() Answer {
	return Answer{"outcome": "stopped"}
}

func errored(context string) Answer {
	return Answer{"outcome": "errored", "context": context}
}
