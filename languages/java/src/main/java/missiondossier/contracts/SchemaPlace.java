package missiondossier.contracts;

import java.util.List;
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

  SchemaPlace property(String name) {
    return at(keywords.get("properties").get(name));
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

  /** The part for a value that is not null: the first of two choices. */
  SchemaPlace present() {
    SchemaPlace place = resolved();
    JsonNode choices = place.keywords.get("anyOf");
    return choices == null ? place : place.at(choices.get(0)).present();
  }

  /** The names of the types of a schema. An integer is a number, too. */
  static List<String> types(JsonNode keywords) {
    JsonNode type = keywords.get("type");
    if (type.isArray()) return type.values().stream().map(JsonNode::stringValue).toList();
    String name = type.stringValue();
    return name.equals("number") ? List.of(name, "integer") : List.of(name);
  }
}
