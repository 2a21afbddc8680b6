// Types answers the conformance protocol: it reads instances into the generated types and writes them again.
package main

import (
	"os"

	"mission-dossier-consumer/internal/protocol"
	"mission-dossier-consumer/internal/schemas"
	"mission-dossier-consumer/types"
	"mission-dossier-consumer/types/generated"
)

func main() {
	protocol.Main(run)
}

func run(packageFolder string) error {
	eventTypes, err := schemas.LoadEventTypes(packageFolder)
	if err != nil {
		return err
	}
	started := protocol.Started("go-quicktype", "quicktype "+types.GeneratorVersion(), "round_trip")
	return protocol.Serve(os.Stdin, os.Stdout, started, map[string]protocol.Handler{
		"round_trip": func(request protocol.Request) (protocol.Answer, error) {
			model, err := request.Model(eventTypes)
			if err != nil {
				return nil, err
			}
			through, known := generated.RoundTrips[model]
			if !known {
				return protocol.Skipped("no type is generated for " + model), nil
			}
			text, err := through(request.Instance)
			return protocol.RoundTripped(text), err
		},
	})
}
