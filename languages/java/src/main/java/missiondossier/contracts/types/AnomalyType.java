// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** The kind of an anomaly; more kinds may follow in future versions. */
public enum AnomalyType {
  /** {@code missing_artifact} */
  MISSING_ARTIFACT("missing_artifact");

  private final String value;

  AnomalyType(String value) {
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
