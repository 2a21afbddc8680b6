// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a step ended. */
public enum StepOutcome {
  /** {@code success} */
  SUCCESS("success"),
  /** {@code failure} */
  FAILURE("failure"),
  /** {@code skipped} */
  SKIPPED("skipped");

  private final String value;

  StepOutcome(String value) {
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
