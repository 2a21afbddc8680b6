// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where the work is done: in a worktree of its own, or in the repository itself. */
public enum ExecutionMode {
  /** {@code worktree} */
  WORKTREE("worktree"),
  /** {@code direct_repo} */
  DIRECT_REPO("direct_repo");

  private final String value;

  ExecutionMode(String value) {
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
