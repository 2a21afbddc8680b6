package missiondossier.contracts;

import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A canonical event without what depends on its form alone, so that two generations of one event
 * are equal (C34).
 */
final class ComparableForm {
  /** No payload of the contract is nested deeper. */
  private static final int MOST_LEVELS = 8;

  /** The members of an envelope that are there because of the generation, not of the event. */
  private static final Set<String> OF_THE_GENERATION =
      Generation.ALL.stream()
          .flatMap(each -> each.writtenWith().propertyNames().stream())
          .collect(Collectors.toUnmodifiableSet());

  private ComparableForm() {}

  /** An invalid event may be valid without its nulls, so it is returned as it is. */
  static JsonNode of(JsonNode event) {
    if (!EventIssues.isValid(event)) return event;
    ObjectNode form = Json.MAPPER.createObjectNode();
    event.forEachEntry(
        (name, value) -> {
          if (!value.isNull() && !OF_THE_GENERATION.contains(name)) form.set(name, value);
        });
    return form.set("payload", withoutNulls(EventIssues.payloadOf(event), 0));
  }

  /** Members that are null mean the same as absent ones (C5). */
  private static JsonNode withoutNulls(JsonNode value, int level) {
    if (level == MOST_LEVELS) return value;
    if (value.isArray()) {
      ArrayNode items = Json.MAPPER.createArrayNode();
      value.forEach(item -> items.add(withoutNulls(item, level + 1)));
      return items;
    }
    if (!value.isObject()) return value;
    ObjectNode members = Json.MAPPER.createObjectNode();
    value.forEachEntry(
        (name, member) -> {
          if (!member.isNull()) members.set(name, withoutNulls(member, level + 1));
        });
    return members;
  }
}
