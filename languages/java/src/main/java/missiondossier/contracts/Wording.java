package missiondossier.contracts;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** How messages describe values, as docs/messages.md says. */
final class Wording {
  /** Controls, format characters that reorder or hide text, and line separators. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private Wording() {}

  /** Describes a value in a few words. */
  static String describe(JsonNode value) {
    if (value.isArray() && value.isEmpty()) return MessageTexts.text("/found/empty_array");
    if (value.isArray()) return MessageTexts.text("/found/array", value.size());
    if (value.isObject()) return MessageTexts.text("/found/object");
    if (value.isNumber()) return CanonicalJson.number(SchemaWalk.doubleOf(value), "Infinity");
    if (!value.isString()) return value.toString();
    String text = value.stringValue();
    return text.isEmpty() ? MessageTexts.text("/found/empty_string") : quote(text);
  }

  /** A text in quotes, shortened if it is long. */
  static String quote(String text) {
    return UNPRINTABLE
        .matcher(CanonicalJson.string(excerpt(text)))
        .replaceAll(found -> "\\\\u{" + Integer.toHexString(found.group().codePointAt(0)) + "}");
  }

  /** The beginning of a long text. Never cuts a character in two. */
  private static String excerpt(String text) {
    int longest = MessageTexts.limit("excerpt");
    if (text.length() <= longest) return text;
    boolean cuts = Character.isHighSurrogate(text.charAt(longest - 1));
    return MessageTexts.text("/shortened", text.substring(0, cuts ? longest - 1 : longest));
  }

  /** A sentence as a part of another one: "An id." becomes "an id". */
  static String phrase(String sentence) {
    String words = sentence.replaceFirst("\\.$", "");
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /** Names in quotes. */
  static String listed(Collection<String> names) {
    String separator = MessageTexts.text("/joined_by/values");
    return names.stream().map(Wording::quote).collect(Collectors.joining(separator));
  }

  /** What is expected where one of several values is. */
  static String oneOf(Collection<String> values) {
    String listed = listed(values);
    return values.size() == 1 ? listed : MessageTexts.text("/expected/enum", listed);
  }

  /** Suggests the known name that was probably meant; empty if there is none. */
  static String didYouMean(String found, Collection<String> known) {
    return nearest(found, known)
        .map(name -> MessageTexts.text("/hint/did_you_mean", quote(name)))
        .orElse("");
  }

  /** The known name closest to the given one, if they share more than half of their letters. */
  private static Optional<String> nearest(String found, Collection<String> known) {
    // The cost is the product of both lengths.
    if (found.length() > MessageTexts.limit("name")) return Optional.empty();
    String nearest = null;
    int nearestDistance = Integer.MAX_VALUE;
    for (String name : known) {
      int distance = distance(found.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
      boolean similar = distance * 2 < Math.max(found.length(), name.length());
      if (similar && distance < nearestDistance) {
        nearest = name;
        nearestDistance = distance;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The Levenshtein distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j += 1) row[j] = j;
    for (int i = 1; i <= a.length(); i += 1) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j += 1) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
