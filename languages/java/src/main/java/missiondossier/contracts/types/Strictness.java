// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** How strictly the use of terms is checked. */
public enum Strictness {
  /** {@code off} */
  OFF("off"),
  /** {@code medium} */
  MEDIUM("medium"),
  /** {@code max} */
  MAX("max");

  private final String value;

  Strictness(String value) {
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
