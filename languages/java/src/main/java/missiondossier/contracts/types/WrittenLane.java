// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** A lane as producers write it: by its name, or by an earlier one. */
public enum WrittenLane {
  /** {@code planned} */
  PLANNED("planned"),
  /** {@code claimed} */
  CLAIMED("claimed"),
  /** {@code in_progress} */
  IN_PROGRESS("in_progress"),
  /** {@code for_review} */
  FOR_REVIEW("for_review"),
  /** {@code done} */
  DONE("done"),
  /** {@code blocked} */
  BLOCKED("blocked"),
  /** {@code canceled} */
  CANCELED("canceled"),
  /** {@code doing} */
  DOING("doing");

  private final String value;

  WrittenLane(String value) {
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
