// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** The algorithm of a content or snapshot hash. */
public enum HashAlgorithm {
  /** {@code sha256} */
  SHA256("sha256"),
  /** {@code sha512} */
  SHA512("sha512"),
  /** {@code md5} */
  MD5("md5");

  private final String value;

  HashAlgorithm(String value) {
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
