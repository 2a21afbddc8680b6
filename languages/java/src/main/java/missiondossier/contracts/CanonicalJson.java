package missiondossier.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.databind.JsonNode;

/** RFC 8785: equal values are equal texts, in every language. */
final class CanonicalJson {
  private CanonicalJson() {}

  /** The text of a value. A number that no double holds, such as 1e400, is written as 1e400. */
  static String of(JsonNode value) {
    if (value.isNumber()) return number(SchemaWalk.doubleOf(value), "1e400");
    if (value.isString()) return string(value.stringValue());
    if (value.isArray()) {
      return value.values().stream()
          .map(CanonicalJson::of)
          .collect(Collectors.joining(",", "[", "]"));
    }
    if (!value.isObject()) return value.toString();
    // Java compares strings by UTF-16 code unit, as RFC 8785 asks.
    return value.properties().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .map(member -> string(member.getKey()) + ":" + of(member.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** A number as ECMAScript writes it. */
  static String number(double number, String infinity) {
    if (Double.isInfinite(number)) return number > 0 ? infinity : "-" + infinity;
    try {
      return NumberToJSON.serializeNumber(number);
    } catch (IOException notFinite) {
      throw new UncheckedIOException(notFinite);
    }
  }

  /** A text in quotes. Lone surrogates are escaped, because UTF-8 cannot represent them. */
  static String string(String text) {
    StringBuilder written = new StringBuilder("\"");
    text.codePoints().forEach(character -> written.append(escaped(character)));
    return written.append('"').toString();
  }

  private static String escaped(int character) {
    return switch (character) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          character < ' ' || Character.getType(character) == Character.SURROGATE
              ? String.format("\\u%04x", character)
              : Character.toString(character);
    };
  }
}
