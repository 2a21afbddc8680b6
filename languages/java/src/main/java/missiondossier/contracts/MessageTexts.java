package missiondossier.contracts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The texts of messages, which are the same in every language: {@code messages.json}. */
final class MessageTexts {
  private static final JsonNode TABLE = ContractFiles.EMBEDDED.file("messages.json");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z_]+}");

  private MessageTexts() {}

  /**
   * A text with its placeholders filled.
   *
   * @param place the JSON pointer to the text in the table
   * @param values what the placeholders stand for, in their order; others are ignored
   */
  static String text(String place, Object... values) {
    Matcher placeholders = PLACEHOLDER.matcher(TABLE.at(place).stringValue());
    StringBuilder filled = new StringBuilder();
    for (Object value : values) {
      if (!placeholders.find()) break;
      placeholders.appendReplacement(filled, Matcher.quoteReplacement(value.toString()));
    }
    return placeholders.appendTail(filled).toString();
  }

  static int limit(String name) {
    return TABLE.at("/limit/" + name).intValue();
  }
}
