// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** The conclusion of a check that lets work through. */
public enum PassedConclusion {
  /** {@code success} */
  SUCCESS("success");

  private final String value;

  PassedConclusion(String value) {
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
