// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** A strictness that can stop generation. */
public enum BlockingStrictness {
  /** {@code medium} */
  MEDIUM("medium"),
  /** {@code max} */
  MAX("max");

  private final String value;

  BlockingStrictness(String value) {
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
