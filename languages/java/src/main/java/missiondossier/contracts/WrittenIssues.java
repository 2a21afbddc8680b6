package missiondossier.contracts;

import java.util.List;
import java.util.Optional;
import missiondossier.contracts.types.EventType;
import tools.jackson.databind.JsonNode;

/** The issues of an event by the schemas of a generation, at its places as it was written. */
final class WrittenIssues {
  /** The envelope of all generations but the canonical one. */
  static final String ENVELOPE = "generations/event";

  private WrittenIssues() {}

  /** Whether a generation that is not canonical has no issues of an event. */
  static boolean isValid(EventType type, JsonNode event, Generation generation) {
    return ModelIssues.isValid(ENVELOPE, event)
        && ModelIssues.isValid(generation.payloadModel(type), EventIssues.payloadOf(event));
  }

  static List<Issue> of(EventType type, JsonNode event, Generation generation) {
    String envelope = generation.isCanonical() ? EventIssues.ENVELOPE : ENVELOPE;
    Optional<String> payload = Optional.of(generation.payloadModel(type));
    return EventIssues.by(envelope, payload, event).stream()
        .map(issue -> withGenerations(issue, type, generation))
        .toList();
  }

  /** Names the generations that an unknown property belongs to. */
  private static Issue withGenerations(Issue issue, EventType type, Generation own) {
    boolean isUnknown = issue.keyword().equals("additionalProperties") && issue.property() != null;
    if (!isUnknown) return issue;
    List<String> keys = Json.keys(issue.path() + Json.segment(issue.property()));
    if (!EventIssues.PAYLOAD.equals(Json.segment(keys.get(0)))) return issue;
    List<String> others =
        Generation.CANONICAL_FIRST.stream()
            .filter(each -> !each.equals(own))
            .filter(each -> knows(each.payload(type), keys.subList(1, keys.size())))
            .map(Generation::name)
            .toList();
    return others.isEmpty() ? issue : issue.withMessage(message(issue.property(), others, own));
  }

  private static String message(String property, List<String> others, Generation own) {
    return MessageTexts.text(
        others.size() == 1 ? "/generation/belongs_to" : "/generation/belongs_to_several",
        Wording.quote(property),
        String.join(MessageTexts.text("/joined_by/values"), others),
        own.name());
  }

  /** Whether the payload of a generation has a property at a place. */
  private static boolean knows(SchemaPlace unresolved, List<String> keys) {
    if (keys.isEmpty()) return true;
    SchemaPlace place = unresolved.present();
    JsonNode items = place.keywords().path("items");
    JsonNode inside =
        items.isObject() ? items : place.keywords().path("properties").path(keys.get(0));
    return inside.isObject() && knows(place.at(inside), keys.subList(1, keys.size()));
  }
}
