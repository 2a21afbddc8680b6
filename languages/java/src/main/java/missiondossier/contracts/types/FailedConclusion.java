// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** The conclusion of a check that stops work. */
public enum FailedConclusion {
  /** {@code failure} */
  FAILURE("failure"),
  /** {@code timed_out} */
  TIMED_OUT("timed_out"),
  /** {@code cancelled} */
  CANCELLED("cancelled"),
  /** {@code action_required} */
  ACTION_REQUIRED("action_required");

  private final String value;

  FailedConclusion(String value) {
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
