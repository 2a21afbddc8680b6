package dossier.types;

import dossier.protocol.Answer;
import dossier.protocol.ContractPackage;
import dossier.protocol.Conversation;
import dossier.protocol.Implementation;
import dossier.protocol.Request;
import dossier.protocol.Version;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Reads instances into the classes that jsonschema2pojo generates and writes them again. */
public final class RoundTrip implements Implementation {

  private static final String GENERATED = "dossier.types.generated.";
  private static final Pattern WORD = Pattern.compile("(?:^|_)([a-z])");
  private static final JsonMapper JSON = new JsonMapper();

  private final ContractPackage contract;

  private RoundTrip(ContractPackage contract) {
    this.contract = contract;
  }

  public static void main(String[] arguments) throws Exception {
    Conversation.run(arguments, RoundTrip::new);
  }

  @Override
  public Answer start() throws IOException {
    return new Answer.Started(
        "java-jsonschema2pojo", "Java", Version.of(RoundTrip.class), List.of("round_trip"));
  }

  @Override
  public Answer roundTrip(Request.RoundTrip request) {
    String name = contract.schemaName(request.schema(), request.eventType());
    Class<?> type;
    try {
      type = Class.forName(GENERATED + className(name));
    } catch (ClassNotFoundException absent) {
      return new Answer.Skipped("jsonschema2pojo generates no class for " + name);
    }
    return new Answer.RoundTripped(
        JSON.writeValueAsString(JSON.readValue(request.instance(), type)));
  }

  /** The class of a model: a family is a package, so names do not collide. */
  private static String className(String schemaName) {
    int file = schemaName.lastIndexOf('/') + 1;
    String packages = schemaName.substring(0, file).replace('/', '.');
    return packages
        + WORD.matcher(schemaName.substring(file))
            .replaceAll(word -> word.group(1).toUpperCase());
  }
}
