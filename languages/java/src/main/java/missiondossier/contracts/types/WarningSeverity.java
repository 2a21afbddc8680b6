// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** How serious a warning is. */
public enum WarningSeverity {
  /** {@code info} */
  INFO("info"),
  /** {@code warning} */
  WARNING("warning");

  private final String value;

  WarningSeverity(String value) {
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
