package missiondossier.contracts;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What was found and what was expected, for a person. */
final class Messages {
  private Messages() {}

  static String of(Breach breach) {
    String property = breach.property();
    if (breach.keyword().equals("required")) {
      return MessageTexts.text("/issue/required", Wording.quote(property));
    }
    if (breach.keyword().equals("additionalProperties")) {
      String hint = hint(property, breach.value(), breach.schema().path("properties"));
      return MessageTexts.text("/issue/additionalProperties", Wording.quote(property), hint);
    }
    String expected = expected(breach);
    return MessageTexts.text(
        "/issue/value",
        Wording.describe(breach.value()),
        breach.nullable() ? MessageTexts.text("/expected/nullable", expected) : expected);
  }

  private static String expected(Breach breach) {
    JsonNode schema = breach.schema();
    String keyword = breach.keyword();
    return switch (keyword) {
      case "type", "pattern" -> schema.has("pattern") ? form(schema) : types(schema);
      case "enum" -> oneOf(schema.get("enum"), breach.value());
      case "const" -> Wording.quote(schema.get("const").stringValue());
      default ->
          MessageTexts.text(
              "/bound/" + keyword,
              CanonicalJson.number(SchemaWalk.doubleOf(schema.get(keyword)), ""));
    };
  }

  /** What a pattern stands for: the description as a part of a sentence, and an example. */
  private static String form(JsonNode schema) {
    String phrase = Wording.phrase(schema.get("description").stringValue());
    String example = schema.get("examples").get(0).stringValue();
    return MessageTexts.text("/expected/pattern", phrase, Wording.quote(example));
  }

  private static String types(JsonNode schema) {
    return SchemaPlace.types(schema).stream()
        .map(name -> MessageTexts.text("/type/" + name))
        .collect(Collectors.joining(MessageTexts.text("/joined_by/types")));
  }

  private static String oneOf(JsonNode choices, JsonNode found) {
    List<String> values = choices.values().stream().map(JsonNode::stringValue).toList();
    String hint = found.isString() ? Wording.didYouMean(found.stringValue(), values) : "";
    return Wording.oneOf(values) + hint;
  }

  /** Where an unknown property belongs, or which one was meant, or all that there are. */
  private static String hint(String property, JsonNode object, JsonNode properties) {
    for (String known : properties.propertyNames()) {
      if (object.path(known).has(property)) {
        return MessageTexts.text("/hint/belongs_in", Wording.quote(known));
      }
    }
    List<String> absent =
        properties.propertyNames().stream().filter(known -> !object.has(known)).toList();
    String meant = Wording.didYouMean(property, absent);
    if (!meant.isEmpty()) return meant;
    return MessageTexts.text("/hint/expected_only", Wording.listed(properties.propertyNames()));
  }
}
