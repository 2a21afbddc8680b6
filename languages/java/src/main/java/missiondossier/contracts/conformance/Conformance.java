package missiondossier.contracts.conformance;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The program of the conformance protocol: answers requests on standard input with answers on
 * standard output, one JSON object a line.
 */
public final class Conformance {
  private static final JsonMapper JSON = new JsonMapper();

  private Conformance() {}

  /**
   * Answers requests until {@code stop} or the end of the input.
   *
   * @param arguments none
   * @throws IOException if standard input cannot be read, or standard output cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    var requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    OutputStream answers = new FileOutputStream(FileDescriptor.out);
    Answer answer = null;
    String line;
    while (!(answer instanceof Answer.Stopped) && (line = requests.readLine()) != null) {
      JsonNode seq = JSON.nullNode();
      try {
        JsonNode request = JSON.readTree(line);
        seq = request.path("seq");
        answer = Implementation.answer(JSON.treeToValue(request, Request.class));
      } catch (Exception | StackOverflowError error) {
        // Every request gets an answer.
        answer = new Answer.Errored(error.toString());
      }
      ObjectNode written = JSON.valueToTree(answer);
      written.set("seq", seq);
      answers.write((written + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
