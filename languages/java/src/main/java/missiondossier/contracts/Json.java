package missiondossier.contracts;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

  /** The value at a JSON pointer; empty if it is absent or null, which mean the same (C5). */
  static Optional<JsonNode> at(JsonNode value, String pointer) {
    return Optional.of(value.at(pointer)).filter(Json::isPresent);
  }

  /** The value of a member; empty if it is absent or null. */
  static Optional<JsonNode> member(JsonNode object, String name) {
    return object.optional(name).filter(Json::isPresent);
  }

  private static boolean isPresent(JsonNode value) {
    return !value.isMissingNode() && !value.isNull();
  }

  /** A valid value as its type. */
  static <T> T typed(JsonNode value, Class<T> type) {
    return PLAIN.treeToValue(value, type);
  }

  /** The keys of a JSON pointer (RFC 6901) that is not empty. */
  static List<String> keys(String pointer) {
    return Arrays.stream(pointer.substring(1).split("/", -1))
        .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
        .toList();
  }

  /** A key as a segment of a JSON pointer (RFC 6901). */
  static String segment(String key) {
    return "/" + key.replace("~", "~0").replace("/", "~1");
  }
}
