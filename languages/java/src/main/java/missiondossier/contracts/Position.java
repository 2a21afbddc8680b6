package missiondossier.contracts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The place of an event in the order (C12).
 *
 * @param clock the Lamport clock
 * @param instant the timestamp, at full precision
 * @param id the id in its canonical spelling
 */
record Position(long clock, Instant instant, String id) implements Comparable<Position> {
  /** The members that determine the order, each with its model. */
  private static final Map<String, String> MEMBERS =
      Map.of(
          "event_id", "event_id",
          "lamport_clock", "non_negative_integer",
          "timestamp", "timestamp");

  private static final Comparator<Position> ORDER =
      Comparator.comparingLong(Position::clock)
          .thenComparing(Position::instant)
          .thenComparing(Position::id);

  /** Whether an event has a valid id, clock and timestamp (C15). */
  static boolean isKnown(JsonNode event) {
    return MEMBERS.entrySet().stream()
        .allMatch(
            member ->
                event.has(member.getKey())
                    && Verdicts.isValid(member.getValue(), event.get(member.getKey())));
  }

  static Position of(JsonNode event) {
    return new Position(
        event.get("lamport_clock").numberValue().longValue(),
        instantOf(event.get("timestamp").stringValue()),
        EventId.canonical(event.get("event_id").stringValue()));
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  /** Reads the offset itself, because {@link ZoneOffset} ends at 18 hours. */
  private static Instant instantOf(String timestamp) {
    int end = timestamp.endsWith("Z") ? timestamp.length() - 1 : timestamp.length() - 6;
    Instant local = LocalDateTime.parse(timestamp.substring(0, end)).toInstant(ZoneOffset.UTC);
    return timestamp.endsWith("Z") ? local : local.minusSeconds(offset(timestamp.substring(end)));
  }

  private static long offset(String text) {
    long hours = Long.parseLong(text.substring(1, 3));
    long minutes = Long.parseLong(text.substring(4, 6));
    return (text.startsWith("-") ? -1 : 1) * (hours * 3600 + minutes * 60);
  }
}
