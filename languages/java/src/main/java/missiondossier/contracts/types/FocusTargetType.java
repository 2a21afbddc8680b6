// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** The kind of what a participant works on: a work package, a step or a file. */
public enum FocusTargetType {
  /** {@code wp} */
  WP("wp"),
  /** {@code step} */
  STEP("step"),
  /** {@code file} */
  FILE("file");

  private final String value;

  FocusTargetType(String value) {
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
