package dossier.protocol;

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

/** Requests on standard input, one answer to each on standard output: one JSON object a line. */
public final class Conversation {

  /** Makes an implementation of the contract in a package. */
  public interface Maker {
    Implementation of(ContractPackage contract) throws Exception;
  }

  private static final JsonMapper JSON = new JsonMapper();

  private final Implementation implementation;

  private Conversation(Implementation implementation) {
    this.implementation = implementation;
  }

  /** The whole of a program: {@code arguments} may name the folder of the unpacked package. */
  public static void run(String[] arguments, Maker maker) throws Exception {
    try {
      ContractPackage contract = ContractPackage.open(arguments);
      new Conversation(maker.of(contract)).untilStop();
    } catch (ContractPackage.MissingException missing) {
      System.err.println(missing.getMessage());
      System.exit(2);
    }
  }

  private void untilStop() throws IOException {
    var requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    OutputStream answers = new FileOutputStream(FileDescriptor.out);
    String line;
    Answer answer = null;
    while (!(answer instanceof Answer.Stopped) && (line = requests.readLine()) != null) {
      JsonNode seq = JSON.nullNode();
      try {
        JsonNode request = JSON.readTree(line);
        seq = request.path("seq");
        answer = answer(JSON.treeToValue(request, Request.class));
      } catch (Exception | StackOverflowError mistake) {
        answer = new Answer.Errored(mistake.toString());
      }
      ObjectNode written = JSON.valueToTree(answer);
      written.set("seq", seq);
      answers.write((written + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private Answer answer(Request request) throws Exception {
    if (request instanceof Request.Start) return implementation.start();
    if (request instanceof Request.Validate validate) return implementation.validate(validate);
    if (request instanceof Request.RoundTrip roundTrip) return implementation.roundTrip(roundTrip);
    return new Answer.Stopped();
  }
}
