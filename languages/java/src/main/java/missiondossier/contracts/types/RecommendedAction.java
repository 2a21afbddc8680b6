// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a check recommends. */
public enum RecommendedAction {
  /** {@code block} */
  BLOCK("block"),
  /** {@code warn} */
  WARN("warn"),
  /** {@code pass} */
  PASS("pass");

  private final String value;

  RecommendedAction(String value) {
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
