package missiondossier.contracts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import missiondossier.contracts.types.EventType;
import tools.jackson.databind.JsonNode;

/** The issues of an event, in its envelope and in its payload (C9). */
final class EventIssues {
  private static final String ENVELOPE = "event";
  private static final String PAYLOAD = "/payload";

  private EventIssues() {}

  static boolean isValid(JsonNode event) {
    return ModelIssues.isValid(ENVELOPE, event)
        && typeOf(event)
            .map(type -> ModelIssues.isValid(type.model(), payloadOf(event)))
            .orElse(true);
  }

  static List<Issue> of(JsonNode event) {
    List<Issue> envelope = ModelIssues.of(ENVELOPE, event);
    // A payload that is not an object is an issue of the envelope already.
    boolean unreadable = envelope.stream().anyMatch(issue -> issue.path().equals(PAYLOAD));
    return unreadable ? envelope : Stream.concat(envelope.stream(), inPayload(event)).toList();
  }

  private static Stream<Issue> inPayload(JsonNode event) {
    return typeOf(event).stream()
        .flatMap(type -> ModelIssues.of(type.model(), payloadOf(event)).stream())
        .map(issue -> issue.under(PAYLOAD))
        .map(issue -> event.hasNonNull("payload") ? issue : withoutPayload(issue));
  }

  private static Issue withoutPayload(Issue issue) {
    return issue.withMessage(MessageTexts.text("/issue/without_payload", issue.message()));
  }

  /** The type of an event; empty if its payload has no schema. */
  static Optional<EventType> typeOf(JsonNode event) {
    return EventType.of(event.path("event_type").stringValue(null));
  }

  /** The payload; an absent or null one means an empty one (C5, C9). */
  static JsonNode payloadOf(JsonNode event) {
    return event.hasNonNull("payload") ? event.get("payload") : Json.MAPPER.createObjectNode();
  }
}
