package missiondossier.contracts;

import tools.jackson.databind.JsonNode;

/**
 * A keyword that a value does not satisfy.
 *
 * @param path the JSON pointer to the value
 * @param keyword the keyword
 * @param schema the schema that has the keyword
 * @param value the value
 * @param nullable whether null would have been accepted
 * @param property the name of a property that is missing or unknown; otherwise null
 */
record Breach(
    String path,
    String keyword,
    JsonNode schema,
    JsonNode value,
    boolean nullable,
    String property) {}
