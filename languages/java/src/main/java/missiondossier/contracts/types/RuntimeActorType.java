// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who acts in a run: a person, a language model or a service. */
public enum RuntimeActorType {
  /** {@code human} */
  HUMAN("human"),
  /** {@code llm} */
  LLM("llm"),
  /** {@code service} */
  SERVICE("service");

  private final String value;

  RuntimeActorType(String value) {
    this.value = value;
  }

  /**
   * The value in JSON.
   *
   * @return the text
   */
  @JsonValue
  public String value() {
    return value;
  }
}
