// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** The name of a set of rules for reducing (C21). */
public enum RuleSet {
  /** {@code contract} */
  CONTRACT("contract"),
  /** {@code spec-kitty-events-2.4} */
  SPEC_KITTY_EVENTS_2_4("spec-kitty-events-2.4");

  private final String value;

  RuleSet(String value) {
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
