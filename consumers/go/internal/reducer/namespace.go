package reducer

import (
	"fmt"

	"mission-dossier-consumer/internal/schemas"
)

// NamespaceMixedStreamError says that the events are of two namespaces (C14).
type NamespaceMixedStreamError struct {
	Expected, Actual LocalNamespaceTuple
}

func (e *NamespaceMixedStreamError) Error() string {
	expected, _ := CanonicalJSON(e.Expected)
	actual, _ := CanonicalJSON(e.Actual)
	return fmt.Sprintf("the stream's namespace is %s, and an event's is %s", expected, actual)
}

// readableNamespace is nil where the event carries no valid one.
func readableNamespace(value map[string]any, models schemas.Schemas) *LocalNamespaceTuple {
	payload, _ := value["payload"].(map[string]any)
	if models.Validate("local_namespace_tuple", payload["namespace"]) != nil {
		return nil
	}
	namespace, err := decode[LocalNamespaceTuple](payload["namespace"])
	if err != nil {
		return nil
	}
	return &namespace
}

// namespaceOf is the namespace of the first event that carries one; nil where none does.
func (rules Rules) namespaceOf(events []*event) (*LocalNamespaceTuple, error) {
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
