package contract

import "maps"

// Complete returns a value of a model with every member of its objects present, null where it is unknown (C20).
func (c *Contract) Complete(model string, value any) any {
	return complete(c.schemas[model], value)
}

func complete(schema *Schema, value any) any {
	schema, _ = schema.orNull()
	switch value := value.(type) {
	case []any:
		all := make([]any, len(value))
		for i, item := range value {
			all[i] = complete(schema.Items, item)
		}
		return all
	case map[string]any:
		all := maps.Clone(value)
		for _, member := range schema.Properties {
			all[member.name] = complete(member.schema, value[member.name])
		}
		if others := schema.AdditionalProperties.schema; others != nil {
			for key, other := range value {
				all[key] = complete(others, other)
			}
		}
		return all
	}
	return value
}
