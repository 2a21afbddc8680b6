"""Uses the registry of schemas whose address is the argument, as a producer and a consumer of events do.

Each line of standard input is a JSON object: "topic", "schema" (the text of a schema), "events", and "changed" (texts
of schemas by a name). Prints a line of JSON for each: whether each event came back as it was sent, or why it was
refused; and for each compatibility mode the names of the changed schemas that the registry takes in it.
"""

import json
import sys

from confluent_kafka.schema_registry import ConfigCompatibilityLevel, Schema, SchemaRegistryClient, ServerConfig
from confluent_kafka.schema_registry.json_schema import JSONDeserializer, JSONSerializer
from confluent_kafka.serialization import MessageField, SerializationContext, SerializationError

MODES = [ConfigCompatibilityLevel.BACKWARD, ConfigCompatibilityLevel.FORWARD, ConfigCompatibilityLevel.FULL]

registry = SchemaRegistryClient({"url": sys.argv[1]})
deserialize = JSONDeserializer(None, schema_registry_client=registry)


def sent(event, serialize, context):
    try:
        return deserialize(serialize(event, context), context) == event
    except SerializationError as error:
        return str(error)


def compatible(subject, changed, mode):
    registry.set_config(subject, ServerConfig(compatibility=mode))
    return [name for name, text in changed.items() if registry.test_compatibility(subject, Schema(text, "JSON"))]


for line in sys.stdin:
    case = json.loads(line)
    subject = f"{case['topic']}-value"
    registry.register_schema(subject, Schema(case["schema"], "JSON"))
    serialize = JSONSerializer(case["schema"], registry)
    context = SerializationContext(case["topic"], MessageField.VALUE)
    answer = {
        "sent": [sent(event, serialize, context) for event in case["events"]],
        "compatible": {mode.value: compatible(subject, case["changed"], mode) for mode in MODES},
    }
    print(json.dumps(answer))
