package missiondossier.contracts;

import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A part of a schema.
 *
 * @param model the model in whose file it is
 * @param keywords the part
 */
record SchemaPlace(String model, JsonNode keywords) {

  static SchemaPlace of(String model) {
    return new SchemaPlace(model, ContractFiles.EMBEDDED.model(model));
  }

  SchemaPlace at(JsonNode part) {
    return new SchemaPlace(model, part);
  }

  /**
   * The part to which {@code allOf} and {@code $ref} lead. Neither has other keywords beside it.
   */
  SchemaPlace resolved() {
    if (keywords.has("allOf")) return at(keywords.get("allOf").get(0)).resolved();
    if (!keywords.has("$ref")) return this;
    String reference = keywords.get("$ref").stringValue();
    String file = ContractFiles.resolve(model, reference);
    return of(file.substring(0, file.length() - ".json".length())).resolved();
  }

  /** The names of types in JSON Schema. An integer is a number, too. */
  Set<String> types() {
    JsonNode type = keywords.get("type");
    if (type.isString()) {
      return type.stringValue().equals("number")
          ? Set.of("number", "integer")
          : Set.of(type.stringValue());
    }
    return type.values().stream().map(JsonNode::stringValue).collect(Collectors.toSet());
  }
}
