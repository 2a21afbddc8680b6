// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** What differs between the baseline and the current dossier. */
public enum DriftKind {
  /** {@code artifact_added} */
  ARTIFACT_ADDED("artifact_added"),
  /** {@code artifact_removed} */
  ARTIFACT_REMOVED("artifact_removed"),
  /** {@code artifact_mutated} */
  ARTIFACT_MUTATED("artifact_mutated"),
  /** {@code anomaly_introduced} */
  ANOMALY_INTRODUCED("anomaly_introduced"),
  /** {@code anomaly_resolved} */
  ANOMALY_RESOLVED("anomaly_resolved"),
  /** {@code manifest_version_changed} */
  MANIFEST_VERSION_CHANGED("manifest_version_changed");

  private final String value;

  DriftKind(String value) {
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
