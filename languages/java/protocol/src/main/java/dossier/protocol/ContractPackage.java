package dossier.protocol;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The unpacked npm package: the schemas, and the map from event type to the schema of its payload. */
public final class ContractPackage {

  /** Thrown if there is no unpacked package. The message names the missing file. */
  public static final class MissingException extends Exception {
    private static final long serialVersionUID = 1;

    MissingException(String message) {
      super(message);
    }
  }

  private static final String DEFAULT_FOLDER = "languages/package";
  private static final String EVENT_TYPES = "event_type_to_schema.json";
  private static final String MESSAGES = "messages.json";
  private static final String FAMILIES = "families";
  private static final String DECLARATION = "family.json";

  private final Map<String, String> textById = new TreeMap<>();
  private final Map<String, String> idByName = new TreeMap<>();
  private final Map<String, String> nameByEventType;
  private final Map<String, JsonNode> declarationByFolder = new TreeMap<>();

  private ContractPackage(Path schemas) throws IOException {
    var json = new JsonMapper();
    // Only the files of this folder and of the families: the others hold bundles and schemas of tools.
    readModels(schemas, "", json);
    Path families = schemas.resolve(FAMILIES);
    readModels(families, FAMILIES + "/", json);
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(families, Files::isDirectory)) {
      for (Path folder : folders) {
        String name = FAMILIES + "/" + folder.getFileName();
        String text = Files.readString(folder.resolve(DECLARATION));
        declarationByFolder.put(name, json.readTree(text));
        readModels(folder, name + "/", json);
      }
    }
    nameByEventType =
        json.readValue(Files.readString(schemas.resolve(EVENT_TYPES)), new TypeReference<>() {});
  }

  /** Reads the schemas of a folder. Their names are those of the files, after a prefix. */
  private void readModels(Path folder, String prefix, JsonMapper json) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (Set.of(EVENT_TYPES, MESSAGES, DECLARATION).contains(name)) continue;
        String text = Files.readString(file);
        String id = json.readTree(text).get("$id").stringValue();
        textById.put(id, text);
        idByName.put(prefix + name.substring(0, name.length() - ".json".length()), id);
      }
    }
  }

  static ContractPackage open(String[] arguments) throws IOException, MissingException {
    Path schemas = Path.of(arguments.length > 0 ? arguments[0] : DEFAULT_FOLDER, "schemas");
    if (!Files.isRegularFile(schemas.resolve(EVENT_TYPES))) {
      throw new MissingException(
          "no " + schemas.resolve(EVENT_TYPES) + ": name the folder of the unpacked npm package");
    }
    return new ContractPackage(schemas);
  }

  /** The text of every schema by its {@code $id}, for a validator. */
  public Map<String, String> schemas() {
    return textById;
  }

  /** The declarations of families by their folders, such as {@code families/status}. */
  public Map<String, JsonNode> families() {
    return declarationByFolder;
  }

  public String idOf(String schemaName) {
    return known(idByName, schemaName, "schema");
  }

  /** The schema that a request names, directly or by the event type of a payload. */
  public String schemaName(String schema, String eventType) {
    if ((schema == null) == (eventType == null)) {
      throw new IllegalArgumentException("expected exactly one of schema and event_type");
    }
    return schema != null ? schema : known(nameByEventType, eventType, "event type");
  }

  private static String known(Map<String, String> map, String key, String kind) {
    String value = map.get(key);
    if (value == null) throw new IllegalArgumentException("unknown " + kind + ": " + key);
    return value;
  }
}
