module mission-dossier-consumer

go 1.25.0

// Some npm packages bring Go files.
ignore ./types/node_modules

require (
	github.com/gowebpki/jcs v1.0.2
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3
)

require golang.org/x/text v0.14.0 // indirect
