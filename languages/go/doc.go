// Package dossier holds events of missions to the contract, and computes the state of a dossier.
//
// [Validate] checks a whole event: its envelope, the payload by its event type, and the rules that no schema can
// state. [ValidateModel] checks a value of a single model. The types, such as [Event] and
// [MissionDossierArtifactIndexedPayload], are generated from the schemas; they read and write every valid value
// without loss. [Reduce] computes the state of a dossier from its events. An [EventReader] does the same for events as
// producers write them, in all generations of their form.
//
// The schemas are embedded: nothing is read from files, and nothing is fetched. All functions may be called from
// several goroutines.
//
// A code in brackets, such as (C13), is that of a decision in the contract.
package dossier
