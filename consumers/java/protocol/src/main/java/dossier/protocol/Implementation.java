package dossier.protocol;

/** What a program does of what can be asked; it names it in the answer to {@code start}. */
public interface Implementation {

  Answer start() throws Exception;

  default Answer validate(Request.Validate request) throws Exception {
    return new Answer.Skipped("this program does not validate");
  }

  default Answer roundTrip(Request.RoundTrip request) throws Exception {
    return new Answer.Skipped("this program has no types");
  }
}
