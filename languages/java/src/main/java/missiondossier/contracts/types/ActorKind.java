// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who acted: a person, a language model or a program. */
public enum ActorKind {
  /** {@code human} */
  HUMAN("human"),
  /** {@code llm} */
  LLM("llm"),
  /** {@code system} */
  SYSTEM("system");

  private final String value;

  ActorKind(String value) {
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
