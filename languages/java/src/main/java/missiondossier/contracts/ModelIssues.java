package missiondossier.contracts;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The issues of a value as one model. */
final class ModelIssues {
  private ModelIssues() {}

  static boolean isValid(String model, JsonNode value) {
    return Verdicts.isValid(model, value) && FamilyRules.issues(model, value).isEmpty();
  }

  /** All issues; rules are for values that the schema accepts. */
  static List<Issue> of(String model, JsonNode value) {
    if (Verdicts.isValid(model, value)) return FamilyRules.issues(model, value);
    List<Breach> breaches = SchemaWalk.breachesOf(model, value);
    if (breaches.isEmpty()) {
      throw new IllegalStateException(
          "the validator refuses a value of the model " + model + ", but no keyword fails");
    }
    return explained(breaches);
  }

  /**
   * Nobody reads a million issues: the last one has the number of those that are not listed, and is
   * about no property.
   */
  private static List<Issue> explained(List<Breach> breaches) {
    int most = MessageTexts.limit("issues");
    List<Issue> issues = new ArrayList<>();
    for (Breach breach : breaches.subList(0, Math.min(most, breaches.size()))) {
      issues.add(
          new Issue(breach.path(), breach.keyword(), Messages.of(breach), breach.property()));
    }
    if (breaches.size() > most) {
      Breach first = breaches.get(most);
      String message = MessageTexts.text("/issue/more", breaches.size() - most);
      issues.add(new Issue(first.path(), first.keyword(), message, null));
    }
    return List.copyOf(issues);
  }
}
