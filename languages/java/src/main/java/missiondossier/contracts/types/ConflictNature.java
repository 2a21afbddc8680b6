// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is wrong with the use of a term. */
public enum ConflictNature {
  /** {@code overloaded} */
  OVERLOADED("overloaded"),
  /** {@code drift} */
  DRIFT("drift"),
  /** {@code ambiguous} */
  AMBIGUOUS("ambiguous");

  private final String value;

  ConflictNature(String value) {
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
