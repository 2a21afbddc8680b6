// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who takes part: a person, or the context of a language model. */
public enum ParticipantType {
  /** {@code human} */
  HUMAN("human"),
  /** {@code llm_context} */
  LLM_CONTEXT("llm_context");

  private final String value;

  ParticipantType(String value) {
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
