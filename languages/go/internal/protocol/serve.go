// Package protocol implements the conformance protocol: one JSON request a line, one answer a line.
package protocol

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Version is the supported version of the protocol.
const Version = 1

// Handler answers the requests of one command. If it returns an error, the answer is errored.
type Handler func(Request) (Answer, error)

// Serve answers requests until the command stop or the end of the input.
func Serve(in io.Reader, out io.Writer, started Answer, handlers map[string]Handler) error {
	lines := bufio.NewReader(in)
	answers := json.NewEncoder(out)
	for {
		line, err := lines.ReadBytes('\n')
		if errors.Is(err, io.EOF) && len(line) == 0 {
			return nil
		}
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		request, answer := respond(line, started, handlers)
		answer["seq"] = request.Seq
		if err := answers.Encode(answer); err != nil {
			return err
		}
		if request.Command == "stop" {
			return nil
		}
	}
}

func respond(line []byte, started Answer, handlers map[string]Handler) (request Request, answer Answer) {
	// A panic in one answer must not end the program.
	defer func() {
		if reason := recover(); reason != nil {
			answer = errored(fmt.Sprint("panic: ", reason))
		}
	}()
	if err := json.Unmarshal(line, &request); err != nil {
		return request, errored("invalid request: " + err.Error())
	}
	answer, err := answerTo(request, started, handlers)
	if err != nil {
		return request, errored(err.Error())
	}
	return request, answer
}

func answerTo(request Request, started Answer, handlers map[string]Handler) (Answer, error) {
	switch request.Command {
	case "start":
		if request.Protocol != Version {
			return nil, fmt.Errorf("requested protocol version %d, but only %d is supported", request.Protocol, Version)
		}
		return started, nil
	case "stop":
		return stopped(), nil
	}
	if handler, known := handlers[request.Command]; known {
		return handler(request)
	}
	return nil, fmt.Errorf("unknown command %q", request.Command)
}
