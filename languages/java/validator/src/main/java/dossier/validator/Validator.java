package dossier.validator;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import dossier.protocol.Answer;
import dossier.protocol.ContractPackage;
import dossier.protocol.Conversation;
import dossier.protocol.Implementation;
import dossier.protocol.Request;
import dossier.protocol.Version;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Validates instances with networknt's json-schema-validator. */
public final class Validator implements Implementation {

  /** By default, {@code maximum} throws at 1e19 instead of rejecting it (README, "Numbers"). */
  private static final JsonMapper BIG_INTEGER_MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS).build();

  private final ContractPackage contract;
  private final SchemaRegistry registry;
  private final FamilyRules familyRules;

  private Validator(ContractPackage contract) {
    this.contract = contract;
    this.registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemas(contract.schemas())
                    .nodeReader(reader -> reader.jsonMapper(BIG_INTEGER_MAPPER))
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .pathType(PathType.JSON_POINTER)
                            .build()));
    this.familyRules = new FamilyRules(contract.families(), this::schemaNamed);
  }

  public static void main(String[] arguments) throws Exception {
    Conversation.run(arguments, Validator::new);
  }

  @Override
  public Answer start() throws IOException {
    return new Answer.Started(
        "java-networknt", "Java", Version.of(Validator.class), List.of("validate", "pointers"));
  }

  @Override
  public Answer validate(Request.Validate request) {
    String name = contract.schemaName(request.schema(), request.eventType());
    List<Error> errors = schemaNamed(name).validate(request.instance(), InputFormat.JSON);
    if (errors.isEmpty()) {
      List<String> faults = familyRules.faults(name, BIG_INTEGER_MAPPER.readTree(request.instance()));
      return new Answer.Validated(faults.isEmpty(), faults);
    }
    return new Answer.Validated(
        errors.isEmpty(),
        errors.stream().map(error -> error.getInstanceLocation().toString()).distinct().toList());
  }

  private Schema schemaNamed(String name) {
    return registry.getSchema(SchemaLocation.of(contract.idOf(name)));
  }
}
