// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** A lane of version 1 of the sync protocol, which has four. */
public enum SyncLaneV1 {
  /** {@code planned} */
  PLANNED("planned"),
  /** {@code doing} */
  DOING("doing"),
  /** {@code for_review} */
  FOR_REVIEW("for_review"),
  /** {@code done} */
  DONE("done");

  private final String value;

  SyncLaneV1(String value) {
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
