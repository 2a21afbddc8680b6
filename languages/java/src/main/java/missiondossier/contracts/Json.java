package missiondossier.contracts;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON so that the validator can compare integers of any size. */
final class Json {
  /** By default, the validator throws at 1e19 instead of rejecting it by {@code maximum}. */
  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS).build();

  private Json() {}

  static JsonNode read(String text) {
    return MAPPER.readTree(text);
  }

  /** A key as a segment of a JSON pointer (RFC 6901). */
  static String segment(String key) {
    return "/" + key.replace("~", "~0").replace("/", "~1");
  }
}
