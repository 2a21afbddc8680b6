// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where the terms of a scope hold. */
public enum ScopeType {
  /** {@code spec_kitty_core} */
  SPEC_KITTY_CORE("spec_kitty_core"),
  /** {@code team_domain} */
  TEAM_DOMAIN("team_domain"),
  /** {@code audience_domain} */
  AUDIENCE_DOMAIN("audience_domain"),
  /** {@code mission_local} */
  MISSION_LOCAL("mission_local");

  private final String value;

  ScopeType(String value) {
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
