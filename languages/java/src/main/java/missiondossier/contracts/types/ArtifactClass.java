// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** The part that an artifact plays in its mission. */
public enum ArtifactClass {
  /** {@code input} */
  INPUT("input"),
  /** {@code workflow} */
  WORKFLOW("workflow"),
  /** {@code output} */
  OUTPUT("output"),
  /** {@code evidence} */
  EVIDENCE("evidence"),
  /** {@code policy} */
  POLICY("policy"),
  /** {@code runtime} */
  RUNTIME("runtime");

  private final String value;

  ArtifactClass(String value) {
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
