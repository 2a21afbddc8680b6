package missiondossier.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide shows statements, which no program runs. */
class GuideTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```$");
  private static final String PROGRAM =
      """
      import java.util.List;
      import java.util.Map;
      import missiondossier.contracts.*;
      import missiondossier.contracts.types.*;
      import tools.jackson.databind.JsonNode;

      class Guide {
        void log(Object value) {}

        void run(String text, List<JsonNode> events) {
          %s
        }
      }
      """;

  @Test
  void compilesTheStatementsOfTheGuide(@TempDir Path folder) throws IOException {
    List<String> statements =
        BLOCK
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(MatchResult::group)
            .map(block -> BLOCK.matcher(block).replaceFirst("$1"))
            .filter(block -> !block.contains("class "))
            .toList();
    assertFalse(statements.isEmpty());
    for (String each : statements)
      assertEquals(List.of(), errorsOf(PROGRAM.formatted(each), folder));
  }

  private static List<String> errorsOf(String program, Path folder) {
    var found = new DiagnosticCollector<JavaFileObject>();
    List<String> options = List.of("-proc:none", "-d", folder.toString());
    ToolProvider.getSystemJavaCompiler()
        .getTask(null, null, found, options, null, List.of(new Source(program)))
        .call();
    return found.getDiagnostics().stream().map(Object::toString).toList();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Guide.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
