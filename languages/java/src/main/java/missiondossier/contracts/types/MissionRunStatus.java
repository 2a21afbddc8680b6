// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a run goes on. */
public enum MissionRunStatus {
  /** {@code running} */
  RUNNING("running"),
  /** {@code completed} */
  COMPLETED("completed");

  private final String value;

  MissionRunStatus(String value) {
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
