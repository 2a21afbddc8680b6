package dossier.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The version of the library that a program tests, which the build writes into version.txt. */
public final class Version {

  private Version() {}

  public static String of(Class<?> program) throws IOException {
    try (InputStream text = program.getResourceAsStream("/version.txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
