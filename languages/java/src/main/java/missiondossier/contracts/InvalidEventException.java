package missiondossier.contracts;

import java.util.List;
import java.util.stream.Collectors;

/** An event is not valid. */
public final class InvalidEventException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Issue> issues;

  InvalidEventException(List<Issue> issues) {
    super(
        issues.stream()
            .map(issue -> (issue.path() + " " + issue.message()).strip())
            .collect(Collectors.joining("; ")));
    this.issues = issues;
  }

  /**
   * What is wrong with the event.
   *
   * @return all issues, at least one
   */
  public List<Issue> issues() {
    return issues;
  }
}
