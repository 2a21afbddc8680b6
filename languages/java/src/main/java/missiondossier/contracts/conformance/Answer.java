package missiondossier.contracts.conformance;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** An answer of the conformance protocol. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Answer.Started.class, name = "started"),
  @JsonSubTypes.Type(value = Answer.Validated.class, name = "validated"),
  @JsonSubTypes.Type(value = Answer.Upcast.class, name = "upcast"),
  @JsonSubTypes.Type(value = Answer.Reduced.class, name = "reduced"),
  @JsonSubTypes.Type(value = Answer.Refused.class, name = "refused"),
  @JsonSubTypes.Type(value = Answer.RoundTripped.class, name = "round_tripped"),
  @JsonSubTypes.Type(value = Answer.Stopped.class, name = "stopped"),
  @JsonSubTypes.Type(value = Answer.Errored.class, name = "errored")
})
sealed interface Answer {

  record Started(String name, String language, String version, List<String> capabilities)
      implements Answer {}

  record Validated(boolean valid, List<String> errors, List<Found> issues) implements Answer {}

  record Found(String path, String keyword, String message) {}

  record Upcast(
      String generation,
      String event,
      @JsonProperty("left_out") List<String> leftOut,
      List<Found> issues)
      implements Answer {}

  record Reduced(String state) implements Answer {}

  record Refused(String error) implements Answer {}

  record RoundTripped(String instance) implements Answer {}

  record Stopped() implements Answer {}

  record Errored(String context) implements Answer {}
}
