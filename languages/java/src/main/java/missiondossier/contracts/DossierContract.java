package missiondossier.contracts;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import missiondossier.contracts.types.Event;
import missiondossier.contracts.types.EventType;
import missiondossier.contracts.types.MissionDossierState;
import missiondossier.contracts.types.Payload;
import missiondossier.contracts.types.RuleSet;
import tools.jackson.databind.JsonNode;

/**
 * The contract of mission dossier events: validates events, and reduces them to the state of a
 * dossier. The schemas are part of the package; nothing is fetched. All methods can be called from
 * several threads.
 *
 * <p>A text that is not JSON is a {@link tools.jackson.core.JacksonException}, with the line and
 * the column.
 */
public final class DossierContract {
  private DossierContract() {}

  /**
   * The version of the contract.
   *
   * @return the version, such as {@code 0.1.0}
   */
  public static String version() {
    return ContractFiles.EMBEDDED.version();
  }

  /**
   * The generations: the forms in which producers write events of the dossier. {@link EventReader}
   * reads them; the other methods of this class read the canonical form alone.
   *
   * @return their names, from the oldest to the newest
   */
  public static List<String> generations() {
    return Generation.NAMES;
  }

  /**
   * Checks an event: its envelope, its payload by {@code event_type}, and the rules of its family.
   * If the payload has no schema, only the envelope is checked (C9, C11).
   *
   * @param event the event, as any mapper of Jackson reads it
   * @return all issues, with pointers that start at the event; none if it is valid. After the first
   *     1,000 of a payload, a last issue has the number of the others
   */
  public static List<Issue> validate(JsonNode event) {
    return EventIssues.of(event);
  }

  /**
   * Checks an event that is a text.
   *
   * @param event the event as JSON
   * @return all issues; none if it is valid
   * @see #validate(JsonNode)
   */
  public static List<Issue> validate(String event) {
    return validate(Json.read(event));
  }

  /**
   * Checks an event that a stream has.
   *
   * @param event the bytes of the event as JSON, to the end of the stream, which is not closed
   * @return all issues; none if it is valid
   * @see #validate(JsonNode)
   */
  public static List<Issue> validate(InputStream event) {
    return validate(Json.read(event));
  }

  /**
   * Checks an event without finding the issues, which takes less time.
   *
   * @param event the event, as any mapper of Jackson reads it
   * @return whether it is valid
   */
  public static boolean isValid(JsonNode event) {
    return EventIssues.isValid(event);
  }

  /**
   * Checks an event that is a text, without finding the issues.
   *
   * @param event the event as JSON
   * @return whether it is valid
   */
  public static boolean isValid(String event) {
    return isValid(Json.read(event));
  }

  /**
   * Checks a value as one model, such as a payload without its envelope.
   *
   * @param model the name of the model: the path of its schema without {@code .json}, such as
   *     {@code artifact_identity} or {@code families/lane}; see {@link EventType#model()}
   * @param value the value, as any mapper of Jackson reads it
   * @return all issues, with pointers that start at the value; none if it is valid
   * @throws IllegalArgumentException if there is no such model
   */
  public static List<Issue> validateModel(String model, JsonNode value) {
    return ModelIssues.of(model, value);
  }

  /**
   * Checks a text as one model.
   *
   * @param model the name of the model
   * @param value the value as JSON
   * @return all issues; none if it is valid
   * @throws IllegalArgumentException if there is no such model
   * @see #validateModel(String, JsonNode)
   */
  public static List<Issue> validateModel(String model, String value) {
    return validateModel(model, Json.read(value));
  }

  /**
   * Reads a valid event. Members that its schema does not describe are kept.
   *
   * @param event the event, as any mapper of Jackson reads it
   * @return the envelope, with the payload as JSON
   * @throws InvalidEventException if the event is not valid; it has all issues
   */
  public static Event parseEvent(JsonNode event) {
    if (!isValid(event)) throw new InvalidEventException(validate(event));
    return Json.typed(event, Event.class);
  }

  /**
   * Reads a valid event from a text.
   *
   * @param event the event as JSON
   * @return the envelope, with the payload as JSON
   * @throws InvalidEventException if the event is not valid; it has all issues
   */
  public static Event parseEvent(String event) {
    return parseEvent(Json.read(event));
  }

  /**
   * The payload of a valid event.
   *
   * @param event an event, as {@link #parseEvent(JsonNode)} returns it
   * @return the payload, as the record for the event type; empty if the payload of that type has no
   *     schema
   */
  public static Optional<Payload> payloadOf(Event event) {
    return EventType.of(event.eventType())
        .map(
            type -> {
              JsonNode payload = event.payload();
              JsonNode present = payload == null ? Json.MAPPER.createObjectNode() : payload;
              return Json.typed(present, type.payloadType());
            });
  }

  /**
   * Computes the state of a dossier from its events (C11 to C21). The result depends only on the
   * set of events, not on their order or on how often each occurs.
   *
   * @param events events in any order, as any mapper of Jackson reads them. Events of other
   *     families are ignored
   * @param rules the rules to follow
   * @return the state
   * @throws NamespaceMixedStreamException if the events have more than one namespace (C14)
   */
  public static MissionDossierState reduce(Iterable<JsonNode> events, RuleSet rules) {
    return reduce(events, rules, rejection -> {});
  }

  /**
   * Computes the state of a dossier from its events, and reports those that do not take part.
   *
   * @param events events in any order, as any mapper of Jackson reads them. Events of other
   *     families are ignored
   * @param rules the rules to follow
   * @param onRejected called for each event that does not take part, before the state is returned
   *     or an exception is thrown
   * @return the state
   * @throws NamespaceMixedStreamException if the events have more than one namespace (C14)
   */
  public static MissionDossierState reduce(
      Iterable<JsonNode> events, RuleSet rules, Consumer<Rejection> onRejected) {
    return new Reducer(rules, onRejected).reduce(events);
  }

  /**
   * The canonical JSON of a value (RFC 8785): equal values are equal bytes in every language. Every
   * optional member is present, and null if it is unknown (C20).
   *
   * @param value a record of {@link missiondossier.contracts.types}, such as a state
   * @return the text
   */
  public static String canonicalJson(Object value) {
    return CanonicalJson.of(CompleteJson.of(value));
  }
}
