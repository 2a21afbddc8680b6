package missiondossier.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Finds all keywords of a schema that a value does not satisfy. The schemas use few keywords
 * (docs/schema-style.md), and none is recursive.
 */
final class SchemaWalk {
  private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

  private final List<Breach> breaches = new ArrayList<>();

  private SchemaWalk() {}

  static List<Breach> breachesOf(String model, JsonNode value) {
    SchemaWalk walk = new SchemaWalk();
    walk.check(SchemaPlace.of(model), value, "", false);
    return walk.breaches;
  }

  private void check(SchemaPlace unresolved, JsonNode value, String path, boolean nullable) {
    SchemaPlace place = unresolved.resolved();
    JsonNode choices = place.keywords().get("anyOf");
    if (choices == null) new Check(place, value, path, nullable).run();
    // The second choice is null.
    else if (!value.isNull()) check(place.at(choices.get(0)), value, path, true);
  }

  /** The check of one value by the keywords of one schema. */
  private final class Check {
    private final SchemaPlace place;
    private final JsonNode schema;
    private final JsonNode value;
    private final String path;
    private final boolean nullable;

    Check(SchemaPlace place, JsonNode value, String path, boolean nullable) {
      this.place = place;
      this.schema = place.keywords();
      this.value = value;
      this.path = path;
      this.nullable = nullable;
    }

    void run() {
      if (!SchemaPlace.types(schema).contains(typeOf(value))) fails("type");
      JsonNode choices = schema.get("enum");
      if (choices != null && choices.values().stream().noneMatch(value::equals)) fails("enum");
      if (schema.has("const") && !schema.get("const").equals(value)) fails("const");
      if (value.isNumber()) checkNumber(doubleOf(value));
      else if (value.isString()) checkString(value.stringValue());
      else if (value.isArray()) checkArray();
      else if (value.isObject()) checkObject();
    }

    private void checkNumber(double number) {
      if (schema.has("maximum") && number > doubleOf(schema.get("maximum"))) fails("maximum");
      if (schema.has("minimum") && number < doubleOf(schema.get("minimum"))) fails("minimum");
    }

    private void checkString(String text) {
      // Lengths above 1 are not asserted (S6): code points need not be counted.
      if (text.isEmpty() && schema.has("minLength")) fails("minLength");
      if (schema.has("pattern") && !matches(schema.get("pattern").stringValue(), text)) {
        fails("pattern");
      }
    }

    private void checkArray() {
      if (value.size() < schema.path("minItems").intValue(0)) fails("minItems");
      if (!schema.has("items")) return;
      for (int index = 0; index < value.size(); index += 1) {
        checkMember(schema.get("items"), value.get(index), String.valueOf(index));
      }
    }

    /** In the order of docs/messages.md: if there are many issues, only the first are listed. */
    private void checkObject() {
      JsonNode properties = schema.path("properties");
      Set<String> required = namesIn(schema.path("required"));
      for (String name : properties.propertyNames()) {
        if (required.contains(name) && !value.has(name)) fails("required", name);
      }
      JsonNode others = schema.path("additionalProperties");
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        String name = member.getKey();
        if (properties.has(name)) continue;
        if (others.isObject()) checkMember(others, member.getValue(), name);
        else if (others.isBoolean() && !others.booleanValue()) fails("additionalProperties", name);
      }
      for (Map.Entry<String, JsonNode> property : properties.properties()) {
        JsonNode member = value.get(property.getKey());
        if (member != null) checkMember(property.getValue(), member, property.getKey());
      }
    }

    private void checkMember(JsonNode part, JsonNode member, String key) {
      check(place.at(part), member, path + Json.segment(key), false);
    }

    private void fails(String keyword) {
      fails(keyword, null);
    }

    private void fails(String keyword, String property) {
      breaches.add(new Breach(path, keyword, schema, value, nullable, property));
    }
  }

  /** Whether a text matches. In Java, {@code $} also matches before a line break at the end. */
  private static boolean matches(String pattern, String text) {
    return PATTERNS
        .computeIfAbsent(pattern, each -> Pattern.compile(each.replaceAll("\\$$", "\\\\z")))
        .matcher(text)
        .find();
  }

  private static Set<String> namesIn(JsonNode names) {
    return names.valueStream().map(JsonNode::stringValue).collect(Collectors.toSet());
  }

  /** The name of a value's type in JSON Schema. */
  private static String typeOf(JsonNode value) {
    if (!value.isNumber()) return value.getNodeType().name().toLowerCase(Locale.ROOT);
    double number = doubleOf(value);
    // 1e400 is above every maximum (S7), not of another type.
    return number == Math.rint(number) ? "integer" : "number";
  }

  /** A number as JSON means it for every language: a double, infinite for 1e400. */
  static double doubleOf(JsonNode number) {
    return number.numberValue().doubleValue();
  }
}
