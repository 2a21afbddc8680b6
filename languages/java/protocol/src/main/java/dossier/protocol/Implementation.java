package dossier.protocol;

/** The requests that a program answers. Its answer to {@code start} lists them as capabilities. */
public interface Implementation {

  Answer start() throws Exception;

  default Answer validate(Request.Validate request) throws Exception {
    return new Answer.Skipped("this program does not validate");
  }

  default Answer roundTrip(Request.RoundTrip request) throws Exception {
    return new Answer.Skipped("this program has no types");
  }
}
