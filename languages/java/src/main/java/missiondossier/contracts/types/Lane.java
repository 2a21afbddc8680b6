// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** A lane of the board: how far a work package is. */
public enum Lane {
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
  CANCELED("canceled");

  private final String value;

  Lane(String value) {
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
