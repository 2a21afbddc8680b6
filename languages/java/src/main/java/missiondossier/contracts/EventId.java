package missiondossier.contracts;

import java.util.Locale;

/** Ids that differ only in spelling are one id (C10). */
final class EventId {
  private static final int ULID_LENGTH = 26;

  private EventId() {}

  /** A valid id in canonical form: a ULID in upper case, a UUID in lower case with hyphens. */
  static String canonical(String id) {
    if (id.length() == ULID_LENGTH) return id.toUpperCase(Locale.ROOT);
    return id.toLowerCase(Locale.ROOT)
        .replace("-", "")
        .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
  }
}
