// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a participant wants to make changes. */
public enum DriveIntent {
  /** {@code active} */
  ACTIVE("active"),
  /** {@code inactive} */
  INACTIVE("inactive");

  private final String value;

  DriveIntent(String value) {
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
