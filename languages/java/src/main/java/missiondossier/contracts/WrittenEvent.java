package missiondossier.contracts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import missiondossier.contracts.types.EventType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event of the dossier in the form of a generation, and what it is in canonical form (C27).
 *
 * @param type its type
 * @param event the event as it was written, which may be invalid
 * @param generation the generation
 * @param given fields of the namespace that events do not carry (C33)
 */
record WrittenEvent(EventType type, JsonNode event, Generation generation, JsonNode given) {
  private static final String NAMESPACE = "local_namespace_tuple";

  /** The canonical event, the same object if nothing had to be done; empty if there is none. */
  Optional<JsonNode> canonical() {
    if (generation.isCanonical()) return Optional.of(event).filter(EventIssues::isValid);
    if (!WrittenIssues.isValid(type, event, generation)) return Optional.empty();
    boolean lacksNamespace =
        generation.takesNamespace()
            && namespace().filter(each -> Verdicts.isValid(NAMESPACE, each)).isEmpty();
    return lacksNamespace ? Optional.empty() : Optional.of(with(canonicalPayload()));
  }

  private ObjectNode canonicalPayload() {
    JsonNode sources = generation.table(type).path("members");
    return members().of(sources.isObject() ? sources : samePlaces());
  }

  /** Where a payload that has canonical members carries them. */
  private ObjectNode samePlaces() {
    ObjectNode places = Json.MAPPER.createObjectNode();
    canonicalNames()
        .filter(writtenMembers()::has)
        .forEach(name -> places.put(name, EventIssues.PAYLOAD + Json.segment(name)));
    return places;
  }

  /** The canonical event with a payload (C31). */
  JsonNode with(JsonNode payload) {
    ObjectNode canonical = Json.MAPPER.createObjectNode();
    canonical.setAll(event.asObject());
    canonical.setAll(members().of(generation.envelope()));
    return canonical.set("payload", payload);
  }

  /** The canonical namespace, even of an event that is otherwise invalid; empty if unreadable. */
  Optional<JsonNode> namespace() {
    JsonNode source = generation.table(type).at("/members/namespace");
    if (source.isObject()) return Optional.of(members().of(source.get("members")));
    Optional<JsonNode> written = Json.at(event, "/payload/namespace");
    SchemaPlace place = generation.payload(type).property("namespace").present();
    CanonicalNames names = generation.canonicalNames();
    if (!names.renames(place.model())) return written;
    return written
        .filter(each -> Verdicts.isValid(place.model(), each))
        .map(each -> names.in(each, place));
  }

  /** The places of a valid event for which its canonical form has none (C32). */
  List<String> leftOut() {
    if (generation.isCanonical()) return List.of();
    return Stream.concat(unread(), repeated()).toList();
  }

  /** If the table does not say where members come from, those that are canonical are read. */
  private Stream<String> unread() {
    if (generation.table(type).has("members")) return Stream.empty();
    List<String> canonical = canonicalNames().toList();
    return writtenMembers().propertyNames().stream()
        .filter(name -> !canonical.contains(name))
        .map(name -> EventIssues.PAYLOAD + Json.segment(name))
        .filter(place -> Json.at(event, place).isPresent());
  }

  /** Members that repeat another one are read there; those that differ from it are not read. */
  private Stream<String> repeated() {
    return generation
        .table(type)
        .path("repeated")
        .propertyStream()
        .filter(each -> !event.at(each.getKey()).equals(event.at(each.getValue().stringValue())))
        .map(Map.Entry::getKey);
  }

  /** Why there is no canonical event; none if there is one. */
  List<Issue> issues() {
    List<Issue> issues = WrittenIssues.of(type, event, generation);
    if (!issues.isEmpty() || !generation.takesNamespace()) return issues;
    return ModelIssues.of(NAMESPACE, namespace().orElseThrow()).stream()
        .map(WrittenEvent::notCarried)
        .toList();
  }

  /** The issue of a field that neither the event nor the caller gives (C33). */
  private static Issue notCarried(Issue issue) {
    String field = issue.property() == null ? issue.path().substring(1) : issue.property();
    String message = MessageTexts.text("/generation/not_carried", field);
    return new Issue(EventIssues.PAYLOAD, issue.keyword(), message, field);
  }

  private WrittenMembers members() {
    return new WrittenMembers(type, event, generation, given);
  }

  private JsonNode writtenMembers() {
    return generation.payload(type).keywords().get("properties");
  }

  private Stream<String> canonicalNames() {
    return SchemaPlace.of(type.model()).keywords().get("properties").propertyNames().stream();
  }
}
