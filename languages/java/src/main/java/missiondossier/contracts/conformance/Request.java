package missiondossier.contracts.conformance;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import missiondossier.contracts.types.RuleSet;

/** A request of the conformance protocol. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "command")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Request.Start.class, name = "start"),
  @JsonSubTypes.Type(value = Request.Validate.class, name = "validate"),
  @JsonSubTypes.Type(value = Request.Reduce.class, name = "reduce"),
  @JsonSubTypes.Type(value = Request.RoundTrip.class, name = "round_trip"),
  @JsonSubTypes.Type(value = Request.Stop.class, name = "stop")
})
sealed interface Request {

  record Start(int protocol) implements Request {}

  /** Exactly one of {@code schema} and {@code eventType} is given. */
  record Validate(String schema, @JsonProperty("event_type") String eventType, String instance)
      implements Request {}

  record Reduce(RuleSet rules, List<String> events) implements Request {}

  /** Exactly one of {@code schema} and {@code eventType} is given. */
  record RoundTrip(String schema, @JsonProperty("event_type") String eventType, String instance)
      implements Request {}

  record Stop() implements Request {}
}
