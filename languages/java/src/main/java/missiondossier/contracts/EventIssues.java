package missiondossier.contracts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import missiondossier.contracts.types.EventType;
import tools.jackson.databind.JsonNode;

/** The issues of an event, in its envelope and in its payload (C9). */
final class EventIssues {
  static final String ENVELOPE = "event";
  static final String PAYLOAD = "/payload";

  private EventIssues() {}

  static boolean isValid(JsonNode event) {
    return ModelIssues.isValid(ENVELOPE, event)
        && typeOf(event)
            .map(type -> ModelIssues.isValid(type.model(), payloadOf(event)))
            .orElse(true);
  }

  static List<Issue> of(JsonNode event) {
    return by(ENVELOPE, typeOf(event).map(EventType::model), event);
  }

  /** The issues by the models of the envelope and, if it has one, of the payload. */
  static List<Issue> by(String envelope, Optional<String> payload, JsonNode event) {
    List<Issue> issues = ModelIssues.of(envelope, event);
    // A payload that is not an object is an issue of the envelope already.
    boolean unreadable = issues.stream().anyMatch(issue -> issue.path().equals(PAYLOAD));
    if (payload.isEmpty() || unreadable) return issues;
    return Stream.concat(issues.stream(), inPayload(payload.get(), event)).toList();
  }

  private static Stream<Issue> inPayload(String model, JsonNode event) {
    return ModelIssues.of(model, payloadOf(event)).stream()
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
