package missiondossier.contracts;

import missiondossier.contracts.types.LocalNamespaceTuple;

/** The events have more than one namespace (C14). */
public final class NamespaceMixedStreamException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient LocalNamespaceTuple expected;
  private final transient LocalNamespaceTuple actual;

  NamespaceMixedStreamException(LocalNamespaceTuple expected, LocalNamespaceTuple actual) {
    super(
        "the namespace of the stream is "
            + DossierContract.canonicalJson(expected)
            + ", but an event has "
            + DossierContract.canonicalJson(actual));
    this.expected = expected;
    this.actual = actual;
  }

  /**
   * The namespace of the stream.
   *
   * @return the namespace of the first event in order that has one
   */
  public LocalNamespaceTuple expected() {
    return expected;
  }

  /**
   * Another namespace.
   *
   * @return the namespace of the first event in order that differs
   */
  public LocalNamespaceTuple actual() {
    return actual;
  }
}
