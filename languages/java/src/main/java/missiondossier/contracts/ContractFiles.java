package missiondossier.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The files of {@code schemas/}, which the package contains as one resource. */
final class ContractFiles {
  static final ContractFiles EMBEDDED = read("contract.json");

  private static final String EXTENSION = ".json";

  private final String version;
  private final JsonNode files;
  private final Map<String, JsonNode> models = new TreeMap<>();

  private ContractFiles(JsonNode contract) {
    version = contract.get("version").stringValue();
    files = contract.get("files");
    files.forEachEntry(
        (file, content) -> {
          // The other files are not schemas.
          if (content.has("$id"))
            models.put(file.substring(0, file.length() - EXTENSION.length()), content);
        });
  }

  private static ContractFiles read(String resource) {
    try (InputStream text = ContractFiles.class.getResourceAsStream(resource)) {
      return new ContractFiles(Json.MAPPER.readTree(text));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The version of the contract. */
  String version() {
    return version;
  }

  /** A file by its path. */
  JsonNode file(String path) {
    return files.get(path);
  }

  /** All files by their paths. */
  Iterable<Map.Entry<String, JsonNode>> files() {
    return files.properties();
  }

  /**
   * The schema of each model. The name of a model is the path of its file without {@code .json}.
   */
  Map<String, JsonNode> models() {
    return models;
  }

  /**
   * The schema of a model.
   *
   * @throws IllegalArgumentException if there is no such model
   */
  JsonNode model(String name) {
    JsonNode schema = models.get(name);
    if (schema == null) {
      throw new IllegalArgumentException(
          "there is no model " + Wording.quote(name) + Wording.didYouMean(name, models.keySet()));
    }
    return schema;
  }

  /** The path to which a relative one leads from the folder of a file. */
  static String resolve(String from, String relative) {
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    return java.net.URI.create(folder).resolve(relative).normalize().toString();
  }
}
