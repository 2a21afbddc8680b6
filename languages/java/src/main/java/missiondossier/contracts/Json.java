package missiondossier.contracts;

import java.io.InputStream;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON so that the validator can compare integers of any size. */
final class Json {
  /** By default, the validator throws at 1e19 instead of rejecting it by {@code maximum}. */
  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS).build();

  /** Members of the envelope that have no type are numbers as any mapper reads them. */
  private static final JsonMapper PLAIN = new JsonMapper();

  private Json() {}

  static JsonNode read(String text) {
    return MAPPER.readTree(text);
  }

  static JsonNode read(InputStream bytes) {
    // Closing a stream is up to those who opened it.
    return MAPPER.reader().without(StreamReadFeature.AUTO_CLOSE_SOURCE).readTree(bytes);
  }

  /** A valid value as its type. */
  static <T> T typed(JsonNode value, Class<T> type) {
    return PLAIN.treeToValue(value, type);
  }

  /** A key as a segment of a JSON pointer (RFC 6901). */
  static String segment(String key) {
    return "/" + key.replace("~", "~0").replace("/", "~1");
  }
}
