package missiondossier.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The rules of families, which schemas cannot state: they are data in {@code family.json}. */
final class FamilyRules {
  private static final String DECLARATION = "/family.json";
  private static final Map<String, List<Rule>> RULES = rules();

  private FamilyRules() {}

  /**
   * A rule of a family.
   *
   * @param file the declaration of the family
   * @param id the family and the name of the rule, such as {@code status/done-needs-evidence}
   * @param rule the rule
   */
  private record Rule(String file, String id, JsonNode rule) {

    /** The JSON pointers to the parts of a value, which its schema accepts, that break the rule. */
    List<String> brokenAt(JsonNode value) {
      JsonNode mapping = rule.path("entries_of");
      if (mapping.isString()) return entriesNotIn(mapping.stringValue(), value);
      return applies(value) && !holds(value) ? List.of("") : List.of();
    }

    private List<String> entriesNotIn(String mapping, JsonNode value) {
      JsonNode entries =
          ContractFiles.EMBEDDED.file(file).path("mappings").path(mapping).path("values");
      return value.properties().stream()
          .filter(entry -> !entry.getValue().equals(entries.get(entry.getKey())))
          .map(entry -> Json.segment(entry.getKey()))
          .toList();
    }

    private boolean applies(JsonNode value) {
      return rule.path("if").properties().stream()
          .allMatch(member -> member.getValue().equals(value.get(member.getKey())));
    }

    private boolean holds(JsonNode value) {
      return rule.path("then").properties().stream()
          .allMatch(
              member -> {
                JsonNode part = value.get(member.getKey());
                String model = ContractFiles.resolve(file, member.getValue().stringValue());
                return part != null && Verdicts.isValid(model, part);
              });
    }

    Issue issueAt(String path) {
      String phrase = Wording.phrase(rule.get("description").stringValue());
      return new Issue(path, "rule", MessageTexts.text("/issue/rule", phrase, id), null);
    }
  }

  /** The rules that a value, which the schema of its model accepts, breaks. */
  static List<Issue> issues(String model, JsonNode value) {
    return RULES.getOrDefault(model, List.of()).stream()
        .flatMap(rule -> rule.brokenAt(value).stream().map(rule::issueAt))
        .toList();
  }

  private static Map<String, List<Rule>> rules() {
    Map<String, List<Rule>> rules = new TreeMap<>();
    for (Map.Entry<String, JsonNode> declared : ContractFiles.EMBEDDED.files()) {
      String file = declared.getKey();
      if (!file.endsWith(DECLARATION)) continue;
      String folder = file.substring(0, file.length() - DECLARATION.length());
      String family = folder.substring(folder.lastIndexOf('/') + 1);
      for (Map.Entry<String, JsonNode> each : declared.getValue().path("rules").properties()) {
        JsonNode rule = each.getValue();
        String model = ContractFiles.resolve(file, rule.get("model").stringValue());
        rules
            .computeIfAbsent(model, name -> new ArrayList<>())
            .add(new Rule(file, family + "/" + each.getKey(), rule));
      }
    }
    return rules;
  }
}
