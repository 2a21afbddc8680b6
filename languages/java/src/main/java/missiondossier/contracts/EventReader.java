package missiondossier.contracts;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import missiondossier.contracts.types.EventType;
import missiondossier.contracts.types.MissionDossierState;
import missiondossier.contracts.types.RuleSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads events of the dossier as producers write them, in the generations of the contract (C26).
 * {@link DossierContract} reads the canonical one alone. Events of sibling families are read in
 * canonical form. A reader cannot be changed, and can be used from several threads.
 *
 * <pre>{@code
 * EventReader reader = EventReader.ofAll().withNamespace(Map.of("target_branch", "main"));
 * List<Issue> issues = reader.validate(event);
 * }</pre>
 */
public final class EventReader {
  private final List<String> generations;
  private final ObjectNode namespace;

  private EventReader(List<String> generations, ObjectNode namespace) {
    this.generations = generations;
    this.namespace = namespace;
  }

  /**
   * A reader of all generations.
   *
   * @return the reader
   */
  public static EventReader ofAll() {
    return new EventReader(Generation.NAMES, Json.MAPPER.createObjectNode());
  }

  /**
   * A reader of some generations; it refuses events of others.
   *
   * @param generations the names of the generations to read, such as {@code 3.0}; see {@link
   *     DossierContract#generations()}
   * @return the reader
   * @throws IllegalArgumentException if there is no such generation
   */
  public static EventReader of(String... generations) {
    List<String> all = Generation.NAMES;
    for (String each : generations) {
      if (!all.contains(each)) {
        throw new IllegalArgumentException(
            "found " + Wording.quote(each) + ", expected " + Wording.oneOf(all));
      }
    }
    return new EventReader(List.of(generations), Json.MAPPER.createObjectNode());
  }

  /**
   * The same reader, with what the oldest events do not carry of their namespace (C33). For events
   * with a namespace, it has no effect.
   *
   * @param fields fields of the namespace by their names, such as {@code target_branch}
   * @return the reader
   */
  public EventReader withNamespace(Map<String, String> fields) {
    ObjectNode given = Json.MAPPER.createObjectNode();
    fields.forEach(given::put);
    return new EventReader(generations, given);
  }

  /**
   * Checks an event.
   *
   * @param event the event, as any mapper of Jackson reads it
   * @return all issues, with pointers into the event as it was written; none if it can be read and
   *     is valid
   */
  public List<Issue> validate(JsonNode event) {
    Optional<EventType> type = DossierEvents.typeOf(event);
    if (type.isPresent()) return issuesOf(nearest(type.get(), event));
    return EventIssues.typeOf(event).isPresent()
        ? EventIssues.of(event)
        : ModelIssues.of(WrittenIssues.ENVELOPE, event);
  }

  /**
   * Checks an event that is a text.
   *
   * @param event the event as JSON
   * @return all issues; none if it can be read and is valid
   * @see #validate(JsonNode)
   */
  public List<Issue> validate(String event) {
    return validate(Json.read(event));
  }

  /**
   * Returns an event in canonical form, or why it has none (C27). Nothing is guessed: a value that
   * the event does not carry is not in the result. An event that is canonical already, or that is
   * not one of the dossier, is returned as it is.
   *
   * @param event the event, as any mapper of Jackson reads it; it is not changed
   * @return the canonical event, or its issues
   */
  public Upcast upcast(JsonNode event) {
    Optional<EventType> type = DossierEvents.typeOf(event);
    if (type.isEmpty()) {
      return event.isObject()
          ? new Upcast(event, null, List.of(), List.of())
          : new Upcast(null, null, List.of(), EventIssues.of(event));
    }
    Optional<WrittenEvent> written = accepted(type.get(), event);
    Optional<JsonNode> canonical = written.flatMap(WrittenEvent::canonical);
    if (canonical.isPresent()) {
      WrittenEvent read = written.get();
      return new Upcast(canonical.get(), read.generation().name(), read.leftOut(), List.of());
    }
    WrittenEvent nearest = nearest(type.get(), event);
    return new Upcast(null, nearest.generation().name(), List.of(), issuesOf(nearest));
  }

  /**
   * Returns an event that is a text in canonical form, or why it has none.
   *
   * @param event the event as JSON
   * @return the canonical event, or its issues
   * @see #upcast(JsonNode)
   */
  public Upcast upcast(String event) {
    return upcast(Json.read(event));
  }

  /**
   * Computes the state of a dossier from its events. Two generations of one event are the same
   * event (C34).
   *
   * @param events events in any order, as any mapper of Jackson reads them. Events of other
   *     families are ignored
   * @param rules the rules to follow
   * @return the state
   * @throws NamespaceMixedStreamException if the events have more than one namespace (C14)
   * @see DossierContract#reduce(Iterable, RuleSet)
   */
  public MissionDossierState reduce(Iterable<JsonNode> events, RuleSet rules) {
    return reduce(events, rules, rejection -> {});
  }

  /**
   * Computes the state of a dossier from its events, and reports those that do not take part.
   *
   * @param events events in any order, as any mapper of Jackson reads them. Events of other
   *     families are ignored
   * @param rules the rules to follow
   * @param onRejected called for each event that does not take part, as it was written, before the
   *     state is returned or an exception is thrown
   * @return the state
   * @throws NamespaceMixedStreamException if the events have more than one namespace (C14)
   */
  public MissionDossierState reduce(
      Iterable<JsonNode> events, RuleSet rules, Consumer<Rejection> onRejected) {
    Map<JsonNode, JsonNode> written = new IdentityHashMap<>();
    List<JsonNode> canonical = new ArrayList<>();
    for (JsonNode event : events) {
      JsonNode read = read(event);
      written.put(read, event);
      canonical.add(read);
    }
    Consumer<Rejection> asWritten = rejection -> onRejected.accept(asWritten(rejection, written));
    return new Reducer(rules, asWritten).reduce(canonical);
  }

  private Rejection asWritten(Rejection rejection, Map<JsonNode, JsonNode> written) {
    JsonNode event = written.get(rejection.event());
    // A conflicting duplicate has no issues.
    List<Issue> issues = rejection.issues().isEmpty() ? List.of() : validate(event);
    JsonNode kept = rejection.kept() == null ? null : written.get(rejection.kept());
    return new Rejection(event, rejection.reason(), issues, kept);
  }

  /**
   * An event in canonical form, as it is compared. One that cannot be read keeps its place in the
   * order and its namespace, where these are readable, and is never valid (C15).
   */
  private JsonNode read(JsonNode event) {
    Optional<EventType> type = DossierEvents.typeOf(event);
    if (type.isEmpty()) return event;
    return accepted(type.get(), event)
        .flatMap(
            written ->
                written.generation().isCanonical() ? Optional.of(event) : written.canonical())
        .map(ComparableForm::of)
        .orElseGet(() -> refused(nearest(type.get(), event)));
  }

  /** Differs where what was written differs, which distinguishes the versions of an event (C13). */
  private JsonNode refused(WrittenEvent written) {
    // It is invalid as it is.
    if (written.generation().isCanonical() && reads(written.generation())) return written.event();
    ObjectNode payload = Json.MAPPER.createObjectNode();
    written.namespace().ifPresent(each -> payload.set("namespace", each));
    written.event().optional("payload").ifPresent(each -> payload.set("written", each));
    return written.with(payload);
  }

  /** The event in the generation by whose members it is recognised, if it is one to read. */
  private Optional<WrittenEvent> accepted(EventType type, JsonNode event) {
    return Generation.recognised(event)
        .filter(this::reads)
        .map(generation -> new WrittenEvent(type, event, generation, namespace));
  }

  private WrittenEvent nearest(EventType type, JsonNode event) {
    return new WrittenEvent(type, event, Generation.nearest(type, event), namespace);
  }

  private boolean reads(Generation generation) {
    return generations.contains(generation.name());
  }

  private List<Issue> issuesOf(WrittenEvent written) {
    String name = written.generation().name();
    if (reads(written.generation())) return written.issues();
    String message =
        MessageTexts.text("/generation/not_accepted", name, Wording.oneOf(generations));
    return List.of(new Issue("", "enum", message, null));
  }
}
