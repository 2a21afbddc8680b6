package missiondossier.contracts;

import java.util.Optional;
import java.util.stream.Collectors;
import missiondossier.contracts.types.EventType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The members of a canonical event, from the places that the table of a generation names.
 *
 * @param type the type of the event
 * @param event the event as it was written
 * @param generation the generation
 * @param given fields of the namespace that the event does not carry (C33)
 */
record WrittenMembers(EventType type, JsonNode event, Generation generation, JsonNode given) {
  private static final String MEMBER = EventIssues.PAYLOAD + "/";

  /** An object of the members that are there (C5), by their sources. */
  ObjectNode of(JsonNode sources) {
    ObjectNode members = Json.MAPPER.createObjectNode();
    sources.forEachEntry(
        (name, source) -> valueOf(source).ifPresent(value -> members.set(name, value)));
    return members;
  }

  private Optional<JsonNode> valueOf(JsonNode source) {
    if (source.isString()) return at(source);
    if (source.has("const")) return Optional.of(source.get("const"));
    if (source.has("given")) return Json.member(given, source.get("given").stringValue());
    if (source.has("members")) return Optional.of(of(source.get("members")));
    if (source.has("text")) return at(source.get("text")).map(WrittenMembers::text);
    if (source.has("filled")) return at(source.get("filled")).filter(WrittenMembers::isFilled);
    if (source.has("joined")) return joined(source.get("joined"));
    if (source.has("first")) return first(source);
    if (source.has("from")) return translated(source);
    if (source.has("cases")) return Optional.of(chosen(source));
    throw new IllegalStateException("the table of " + generation.name() + " has " + source);
  }

  private Optional<JsonNode> joined(JsonNode place) {
    return at(place)
        .filter(WrittenMembers::isFilled)
        .map(JsonNode::valueStream)
        .map(items -> items.map(JsonNode::stringValue).collect(Collectors.joining(",")))
        .map(StringNode::valueOf);
  }

  private Optional<JsonNode> first(JsonNode source) {
    return source
        .get("first")
        .valueStream()
        .flatMap(place -> at(place).stream())
        .findFirst()
        .or(() -> Json.member(source, "otherwise"));
  }

  /**
   * Values that are not in {@code only} are left out; those that are not in {@code values} stay.
   */
  private Optional<JsonNode> translated(JsonNode source) {
    Optional<JsonNode> written = at(source.get("from"));
    JsonNode values = source.has("only") ? source.get("only") : source.get("values");
    Optional<JsonNode> other = written.flatMap(value -> values.optional(text(value).stringValue()));
    return source.has("only") ? other : other.or(() -> written);
  }

  private JsonNode chosen(JsonNode source) {
    return source
        .get("cases")
        .valueStream()
        .filter(each -> isFilledAt(each.get("filled")) && !isFilledAt(each.get("empty")))
        .map(each -> each.get("value"))
        .findFirst()
        .orElse(source.get("otherwise"));
  }

  private boolean isFilledAt(JsonNode place) {
    return at(place).filter(WrittenMembers::isFilled).isPresent();
  }

  private static boolean isFilled(JsonNode value) {
    return value.isString() ? !value.stringValue().isEmpty() : !value.isEmpty();
  }

  private static JsonNode text(JsonNode value) {
    return StringNode.valueOf(
        value.isNumber()
            ? CanonicalJson.number(SchemaWalk.doubleOf(value), "Infinity")
            : value.asString());
  }

  /** The value at a place, with canonical names. */
  private Optional<JsonNode> at(JsonNode place) {
    String pointer = place.stringValue();
    Optional<JsonNode> value = Json.at(event, pointer);
    String member = pointer.startsWith(MEMBER) ? pointer.substring(MEMBER.length()) : "";
    if (member.isEmpty() || member.contains("/")) return value;
    return value.map(
        each -> generation.canonicalNames().in(each, generation.payload(type).property(member)));
  }
}
