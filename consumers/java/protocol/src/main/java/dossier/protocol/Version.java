package dossier.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The version of what decides, as the build wrote it beside a class. */
public final class Version {

  private Version() {}

  public static String of(Class<?> program) throws IOException {
    try (InputStream text = program.getResourceAsStream("/version.txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
