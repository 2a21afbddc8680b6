// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a participant does about a warning. */
public enum Acknowledgement {
  /** {@code continue} */
  CONTINUE("continue"),
  /** {@code hold} */
  HOLD("hold"),
  /** {@code reassign} */
  REASSIGN("reassign"),
  /** {@code defer} */
  DEFER("defer");

  private final String value;

  Acknowledgement(String value) {
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
