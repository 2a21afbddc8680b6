package dossier.validator;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The rules of families, which schemas cannot state: they are data in {@code family.json}. */
final class FamilyRules {

  private record Rule(String folder, JsonNode declaration, JsonNode rule) {}

  private final Map<String, List<Rule>> rulesByModel = new TreeMap<>();
  private final Function<String, Schema> schemaNamed;

  /**
   * @param families the declarations by folder
   * @param schemaNamed returns the schema of a model
   */
  FamilyRules(Map<String, JsonNode> families, Function<String, Schema> schemaNamed) {
    this.schemaNamed = schemaNamed;
    families.forEach(
        (folder, declaration) ->
            declaration
                .path("rules")
                .values()
                .forEach(
                    rule ->
                        rulesByModel
                            .computeIfAbsent(
                                nameOf(folder, rule.get("model")), model -> new ArrayList<>())
                            .add(new Rule(folder, declaration, rule))));
  }

  /** The JSON pointers to the parts of an instance, which its schema accepts, that break a rule. */
  List<String> faults(String model, JsonNode instance) {
    return rulesByModel.getOrDefault(model, List.of()).stream()
        .flatMap(rule -> broken(rule, instance).stream())
        .distinct()
        .toList();
  }

  private List<String> broken(Rule of, JsonNode instance) {
    JsonNode mapping = of.rule().path("entries_of");
    if (mapping.isString()) {
      JsonNode entries =
          of.declaration().path("mappings").path(mapping.stringValue()).path("values");
      return instance.properties().stream()
          .filter(entry -> !entry.getValue().equals(entries.get(entry.getKey())))
          .map(entry -> "/" + entry.getKey().replace("~", "~0").replace("/", "~1"))
          .toList();
    }
    boolean applies =
        of.rule().path("if").properties().stream()
            .allMatch(member -> member.getValue().equals(instance.get(member.getKey())));
    return applies && !holds(of, instance) ? List.of("") : List.of();
  }

  private boolean holds(Rule of, JsonNode instance) {
    return of.rule().path("then").properties().stream()
        .allMatch(
            member -> {
              JsonNode value = instance.get(member.getKey());
              String model = nameOf(of.folder(), member.getValue());
              return value != null && schemaNamed.apply(model).validate(value).isEmpty();
            });
  }

  /** The name of a model that a declaration names from its folder. */
  private static String nameOf(String folder, JsonNode model) {
    String name = model.stringValue();
    return name.startsWith("../") ? "families/" + name.substring(3) : folder + "/" + name;
  }
}
