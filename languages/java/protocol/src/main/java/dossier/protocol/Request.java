package dossier.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A request of the conformance protocol. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "command")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Request.Start.class, name = "start"),
  @JsonSubTypes.Type(value = Request.Validate.class, name = "validate"),
  @JsonSubTypes.Type(value = Request.RoundTrip.class, name = "round_trip"),
  @JsonSubTypes.Type(value = Request.Stop.class, name = "stop")
})
public sealed interface Request {

  record Start(int protocol) implements Request {}

  /** Exactly one of {@code schema} and {@code eventType} is given. */
  record Validate(String schema, @JsonProperty("event_type") String eventType, String instance)
      implements Request {}

  /** Exactly one of {@code schema} and {@code eventType} is given. */
  record RoundTrip(String schema, @JsonProperty("event_type") String eventType, String instance)
      implements Request {}

  record Stop() implements Request {}
}
