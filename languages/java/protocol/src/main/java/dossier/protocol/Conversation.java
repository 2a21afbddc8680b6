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

/** Answers requests on standard input with answers on standard output, one JSON object a line. */
public final class Conversation {

  /** Creates an implementation for the contract in a package. */
  public interface Factory {
    Implementation create(ContractPackage contract) throws Exception;
  }

  private static final JsonMapper JSON = new JsonMapper();

  private final Implementation implementation;

  private Conversation(Implementation implementation) {
    this.implementation = implementation;
  }

  /** Runs a program. Its first argument may name the folder of the unpacked package. */
  public static void run(String[] arguments, Factory factory) throws Exception {
    try {
      ContractPackage contract = ContractPackage.open(arguments);
      new Conversation(factory.create(contract)).answerUntilStop();
    } catch (ContractPackage.MissingException missing) {
      System.err.println(missing.getMessage());
      System.exit(2);
    }
  }

  private void answerUntilStop() throws IOException {
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
      } catch (Exception | StackOverflowError error) {
        answer = new Answer.Errored(error.toString());
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
