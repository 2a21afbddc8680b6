package missiondossier.contracts.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import missiondossier.contracts.DossierContract;
import missiondossier.contracts.EventReader;
import missiondossier.contracts.Issue;
import missiondossier.contracts.NamespaceMixedStreamException;
import missiondossier.contracts.Upcast;
import missiondossier.contracts.types.EventType;
import missiondossier.contracts.types.MissionDossierState;
import missiondossier.contracts.types.ModelTypes;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers the requests of the conformance protocol by the public functions of the package. */
final class Implementation {
  private static final int PROTOCOL = 1;
  private static final List<String> CAPABILITIES =
      List.of("validate", "pointers", "messages", "events", "generations", "reduce", "round_trip");

  /** As a user of the types has it. */
  private static final JsonMapper JSON = new JsonMapper();

  private Implementation() {}

  static Answer answer(Request request) throws IOException {
    if (request instanceof Request.Start start) return start(start);
    if (request instanceof Request.Validate validate) return validate(validate);
    if (request instanceof Request.ValidateEvent validate) return validateEvent(validate);
    if (request instanceof Request.Upcast upcast) return upcast(upcast);
    if (request instanceof Request.Reduce reduce) return reduce(reduce);
    if (request instanceof Request.RoundTrip roundTrip) return roundTrip(roundTrip);
    return new Answer.Stopped();
  }

  private static Answer start(Request.Start request) throws IOException {
    if (request.protocol() != PROTOCOL) {
      throw new IllegalArgumentException(
          "found protocol " + request.protocol() + ", expected " + PROTOCOL);
    }
    return new Answer.Started("java", "Java", validator(), CAPABILITIES);
  }

  private static Answer validate(Request.Validate request) {
    String model = model(request.schema(), request.eventType());
    return validated(DossierContract.validateModel(model, request.instance()));
  }

  private static Answer validateEvent(Request.ValidateEvent request) {
    return validated(
        request.generations() == null
            ? DossierContract.validate(request.event())
            : reader(request.generations(), request.namespace()).validate(request.event()));
  }

  private static Answer validated(List<Issue> issues) {
    return new Answer.Validated(
        issues.isEmpty(), issues.stream().map(Issue::path).distinct().toList(), found(issues));
  }

  private static List<Answer.Found> found(List<Issue> issues) {
    return issues.stream()
        .map(each -> new Answer.Found(each.path(), each.keyword(), each.message()))
        .toList();
  }

  private static EventReader reader(List<String> generations, Map<String, String> namespace) {
    EventReader reader = EventReader.of(generations.toArray(String[]::new));
    return namespace == null ? reader : reader.withNamespace(namespace);
  }

  private static Answer upcast(Request.Upcast request) {
    Upcast upcast = EventReader.ofAll().withNamespace(request.namespace()).upcast(request.event());
    String event = upcast.event() == null ? null : DossierContract.canonicalJson(upcast.event());
    return new Answer.Upcast(upcast.generation(), event, upcast.leftOut(), found(upcast.issues()));
  }

  private static Answer reduce(Request.Reduce request) {
    List<JsonNode> events = request.events().stream().map(JSON::readTree).toList();
    try {
      MissionDossierState state =
          request.generations() == null
              ? DossierContract.reduce(events, request.rules())
              : reader(request.generations(), request.namespace()).reduce(events, request.rules());
      return new Answer.Reduced(DossierContract.canonicalJson(state));
    } catch (NamespaceMixedStreamException mixed) {
      return new Answer.Refused("NamespaceMixedStreamError");
    }
  }

  private static Answer roundTrip(Request.RoundTrip request) {
    JavaType type = JSON.constructType(ModelTypes.of(model(request.schema(), request.eventType())));
    return new Answer.RoundTripped(
        JSON.writeValueAsString(JSON.<Object>readValue(request.instance(), type)));
  }

  /** The model that a request names, directly or by the event type of a payload. */
  private static String model(String schema, String eventType) {
    if ((schema == null) == (eventType == null)) {
      throw new IllegalArgumentException("expected exactly one of schema and event_type");
    }
    if (schema != null) return schema;
    return EventType.of(eventType)
        .orElseThrow(() -> new IllegalArgumentException("unknown event type: " + eventType))
        .model();
  }

  /** What decides, with its version. */
  private static String validator() throws IOException {
    String name = "json-schema-validator";
    String file = "/META-INF/maven/com.networknt/" + name + "/pom.properties";
    try (InputStream text = Implementation.class.getResourceAsStream(file)) {
      Properties properties = new Properties();
      if (text != null) properties.load(text);
      return (name + " " + properties.getProperty("version", "")).strip();
    }
  }
}
