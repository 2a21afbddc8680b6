// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** The direction in which a session was linked. */
public enum SessionLinkType {
  /** {@code cli_to_saas} */
  CLI_TO_SAAS("cli_to_saas"),
  /** {@code saas_to_cli} */
  SAAS_TO_CLI("saas_to_cli");

  private final String value;

  SessionLinkType(String value) {
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
