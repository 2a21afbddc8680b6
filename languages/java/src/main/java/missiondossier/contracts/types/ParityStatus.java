// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether the local dossier agrees with its baseline: clean, drifted, or unknown before the first
 * snapshot.
 */
public enum ParityStatus {
  /** {@code clean} */
  CLEAN("clean"),
  /** {@code drifted} */
  DRIFTED("drifted"),
  /** {@code unknown} */
  UNKNOWN("unknown");

  private final String value;

  ParityStatus(String value) {
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
