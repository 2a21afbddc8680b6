// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a mission goes on. */
public enum MissionStatus {
  /** {@code active} */
  ACTIVE("active"),
  /** {@code completed} */
  COMPLETED("completed"),
  /** {@code cancelled} */
  CANCELLED("cancelled");

  private final String value;

  MissionStatus(String value) {
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
