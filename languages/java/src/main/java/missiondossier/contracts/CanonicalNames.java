package missiondossier.contracts;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The canonical names of members that a generation writes by others (C29). */
final class CanonicalNames {
  /** By model, the canonical name of each renamed member. */
  private final Map<String, Map<String, String>> byModel = new HashMap<>();

  /** Reads them from the table in a file, which has the written name of each canonical one. */
  CanonicalNames(String file, JsonNode renames) {
    renames.forEachEntry(
        (model, names) -> {
          Map<String, String> canonical = new HashMap<>();
          names.forEachEntry((name, written) -> canonical.put(written.stringValue(), name));
          byModel.put(ContractFiles.resolve(file, model), canonical);
        });
  }

  /** Whether objects of a model have other names. */
  boolean renames(String model) {
    return byModel.containsKey(model);
  }

  /** A value by its schema, with canonical names in it or in its items. */
  JsonNode in(JsonNode value, SchemaPlace unresolved) {
    SchemaPlace place = unresolved.present();
    JsonNode items = place.keywords().path("items");
    if (value.isArray() && items.isObject()) {
      ArrayNode changed = Json.MAPPER.createArrayNode();
      value.forEach(item -> changed.add(in(item, place.at(items))));
      return changed;
    }
    return value.isObject() && renames(place.model())
        ? in(value, byModel.get(place.model()))
        : value;
  }

  /** Null means the same as absent (C5). */
  private static ObjectNode in(JsonNode object, Map<String, String> names) {
    ObjectNode changed = Json.MAPPER.createObjectNode();
    object.forEachEntry(
        (name, value) -> {
          if (!value.isNull()) changed.set(names.getOrDefault(name, name), value);
        });
    return changed;
  }
}
