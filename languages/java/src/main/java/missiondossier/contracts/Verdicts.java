package missiondossier.contracts;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Whether values are valid under the schemas of models, by networknt's validator. */
final class Verdicts {
  private static final ContractFiles CONTRACT = ContractFiles.EMBEDDED;
  private static final SchemaRegistry REGISTRY = registry();

  private Verdicts() {}

  static boolean isValid(String model, JsonNode value) {
    String id = CONTRACT.model(model).get("$id").stringValue();
    Schema schema = REGISTRY.getSchema(SchemaLocation.of(id));
    return schema.validate(value, OutputFormat.BOOLEAN);
  }

  /** Has every schema by its {@code $id}, so nothing is fetched. */
  private static SchemaRegistry registry() {
    Map<String, String> texts =
        CONTRACT.models().values().stream()
            .collect(Collectors.toMap(each -> each.get("$id").stringValue(), JsonNode::toString));
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12,
        builder ->
            builder
                .schemas(texts)
                .nodeReader(reader -> reader.jsonMapper(Json.MAPPER))
                .schemaRegistryConfig(config));
  }
}
