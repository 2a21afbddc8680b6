package dossier

import (
	"fmt"

	"mission-dossier-contracts.example/languages/go/internal/contract"
)

// NamespaceMixedStreamError reports that the events have different namespaces (C14).
type NamespaceMixedStreamError struct {
	Expected, Actual LocalNamespaceTuple
}

func (e *NamespaceMixedStreamError) Error() string {
	expected, _ := CanonicalJSON(e.Expected)
	actual, _ := CanonicalJSON(e.Actual)
	return fmt.Sprintf("the namespace of the stream is %s, but that of an event is %s", expected, actual)
}

// readableNamespace returns nil if the event has no valid namespace.
func readableNamespace(event map[string]any) *LocalNamespaceTuple {
	value := contract.Member(event["payload"], "namespace")
	if !theContract().Accepts("local_namespace_tuple", value) {
		return nil
	}
	namespace, err := decode[LocalNamespaceTuple](value)
	if err != nil {
		return nil
	}
	return &namespace
}

// namespaceOf returns the namespace of the first event that has one; nil if none has.
func (rules Rules) namespaceOf(events []*orderableEvent) (*LocalNamespaceTuple, error) {
	var first *LocalNamespaceTuple
	stepIDs := map[string]bool{}
	for _, event := range events {
		if event.namespace == nil {
			continue
		}
		if first == nil {
			first = event.namespace
		}
		if !rules.areOne(*first, *event.namespace) {
			return nil, &NamespaceMixedStreamError{Expected: *first, Actual: *event.namespace}
		}
		if event.namespace.StepID != nil {
			stepIDs[*event.namespace.StepID] = true
		}
	}
	if len(stepIDs) > 1 {
		return first.withoutStepID(), nil
	}
	return first, nil
}

func (rules Rules) areOne(a, b LocalNamespaceTuple) bool {
	sameStep := rules.IgnoreStepID || equalOrBothNil(a.StepID, b.StepID)
	return sameStep && *a.withoutStepID() == *b.withoutStepID()
}

func (n LocalNamespaceTuple) withoutStepID() *LocalNamespaceTuple {
	n.StepID = nil
	return &n
}

func equalOrBothNil(a, b *string) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}
