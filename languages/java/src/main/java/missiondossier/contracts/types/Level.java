// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** How serious or urgent something is. */
public enum Level {
  /** {@code low} */
  LOW("low"),
  /** {@code medium} */
  MEDIUM("medium"),
  /** {@code high} */
  HIGH("high");

  private final String value;

  Level(String value) {
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
