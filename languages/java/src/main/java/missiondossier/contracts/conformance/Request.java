package missiondossier.contracts.conformance;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import missiondossier.contracts.types.RuleSet;

/** A request of the conformance protocol. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "command")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Request.Start.class, name = "start"),
  @JsonSubTypes.Type(value = Request.Validate.class, name = "validate"),
  @JsonSubTypes.Type(value = Request.ValidateEvent.class, name = "validate_event"),
  @JsonSubTypes.Type(value = Request.Upcast.class, name = "upcast"),
  @JsonSubTypes.Type(value = Request.Reduce.class, name = "reduce"),
  @JsonSubTypes.Type(value = Request.RoundTrip.class, name = "round_trip"),
  @JsonSubTypes.Type(value = Request.Stop.class, name = "stop")
})
sealed interface Request {

  record Start(int protocol) implements Request {}

  /** Exactly one of {@code schema} and {@code eventType} is given. */
  record Validate(String schema, @JsonProperty("event_type") String eventType, String instance)
      implements Request {}

  /** Without {@code generations}, events are read in canonical form alone. */
  record ValidateEvent(String event, List<String> generations, Map<String, String> namespace)
      implements Request {}

  record Upcast(String event, Map<String, String> namespace) implements Request {}

  /** Without {@code generations}, events are read in canonical form alone. */
  record Reduce(
      RuleSet rules, List<String> events, List<String> generations, Map<String, String> namespace)
      implements Request {}

  /** Exactly one of {@code schema} and {@code eventType} is given. */
  record RoundTrip(String schema, @JsonProperty("event_type") String eventType, String instance)
      implements Request {}

  record Stop() implements Request {}
}
