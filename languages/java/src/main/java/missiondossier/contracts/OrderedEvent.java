package missiondossier.contracts;

import java.util.Comparator;
import missiondossier.contracts.types.EventType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event that has a place in the order.
 *
 * @param type its type
 * @param position its place
 * @param value the event
 */
record OrderedEvent(EventType type, Position position, JsonNode value) {
  /** Versions of one event with the same position are ordered by their texts (C13). */
  static final Comparator<OrderedEvent> ORDER =
      Comparator.comparing(OrderedEvent::position).thenComparing(OrderedEvent::text);

  private String text() {
    return CanonicalJson.of(value);
  }

  /**
   * Whether both have the same position and different contents. Two spellings of an id are equal.
   */
  boolean conflictsWith(OrderedEvent other) {
    return position.equals(other.position) && !content().equals(other.content());
  }

  private String content() {
    ObjectNode content = value.deepCopy().asObject();
    return CanonicalJson.of(content.put("event_id", position.id()));
  }
}
