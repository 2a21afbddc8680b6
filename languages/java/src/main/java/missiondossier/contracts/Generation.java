package missiondossier.contracts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import missiondossier.contracts.types.EventType;
import tools.jackson.databind.JsonNode;

/** A form in which producers write events, as its table says (C28). */
final class Generation {
  private static final String FOLDER = "generations/";
  private static final String TABLE = "/generation.json";

  /** From the oldest to the newest. */
  static final List<Generation> ALL =
      StreamSupport.stream(ContractFiles.EMBEDDED.files().spliterator(), false)
          .filter(each -> each.getKey().startsWith(FOLDER) && each.getKey().endsWith(TABLE))
          .map(each -> new Generation(each.getKey(), each.getValue()))
          .sorted(Comparator.comparingInt(each -> each.table.get("order").intValue()))
          .toList();

  /** The names of all, from the oldest to the newest. */
  static final List<String> NAMES = ALL.stream().map(Generation::name).toList();

  private static final Comparator<Generation> CANONICAL =
      Comparator.comparing(each -> !each.isCanonical());

  /** The canonical one first, then from the oldest to the newest. */
  static final List<Generation> CANONICAL_FIRST = ALL.stream().sorted(CANONICAL).toList();

  /** The canonical one first, then from the newest to the oldest. */
  private static final List<Generation> USUAL_FIRST =
      newestFirst().stream().sorted(CANONICAL).toList();

  private final String file;
  private final JsonNode table;
  private final CanonicalNames canonicalNames;

  private Generation(String file, JsonNode table) {
    this.file = file;
    this.table = table;
    this.canonicalNames = new CanonicalNames(file, table.path("renames"));
  }

  private static List<Generation> newestFirst() {
    List<Generation> reversed = new ArrayList<>(ALL);
    Collections.reverse(reversed);
    return reversed;
  }

  /** The generation by whose members an event is recognised, if there is one. */
  static Optional<Generation> recognised(JsonNode event) {
    return USUAL_FIRST.stream().filter(each -> each.recognises(event)).findFirst();
  }

  /**
   * The generation in which an event of a type is written. One that is valid in none is of the one
   * whose schema its payload breaks in the fewest places.
   */
  static Generation nearest(EventType type, JsonNode event) {
    List<Generation> candidates = new ArrayList<>(USUAL_FIRST);
    recognised(event).ifPresent(each -> candidates.add(0, each));
    Generation nearest = null;
    int fewest = Integer.MAX_VALUE;
    for (Generation each : candidates) {
      int issues = ModelIssues.of(each.payloadModel(type), EventIssues.payloadOf(event)).size();
      if (issues < fewest) nearest = each;
      fewest = Math.min(fewest, issues);
      if (fewest == 0) break;
    }
    return nearest;
  }

  String name() {
    return file.substring(FOLDER.length(), file.length() - TABLE.length());
  }

  /** Whether it is the form of the contract; its table has nothing of what follows then. */
  boolean isCanonical() {
    return table.path("canonical").booleanValue(false);
  }

  private boolean recognises(JsonNode event) {
    JsonNode by = table.get("recognised_by");
    return by.path("present").valueStream().allMatch(place -> isPresent(event, place))
        && (!by.has("any")
            || by.get("any").valueStream().anyMatch(place -> isPresent(event, place)))
        && by.path("absent").valueStream().noneMatch(place -> isPresent(event, place));
  }

  private static boolean isPresent(JsonNode event, JsonNode place) {
    return Json.at(event, place.stringValue()).isPresent();
  }

  /** The model of the payload of an event type. */
  String payloadModel(EventType type) {
    if (isCanonical()) return type.model();
    return ContractFiles.resolve(file, table(type).get("payload").stringValue());
  }

  /** The schema of the payload of an event type. */
  SchemaPlace payload(EventType type) {
    return SchemaPlace.of(payloadModel(type)).resolved();
  }

  /** What the table has for an event type; nothing for the canonical generation. */
  JsonNode table(EventType type) {
    return table.path("events").path(type.value());
  }

  /** Whether the namespace has fields that events do not carry, but the caller gives (C33). */
  boolean takesNamespace() {
    return table
        .path("events")
        .valueStream()
        .anyMatch(each -> each.path("members").path("namespace").isObject());
  }

  /** Where the members of a canonical envelope come from, if they are not as written (C31). */
  JsonNode envelope() {
    return table.path("envelope");
  }

  /** The members of an envelope that are there because of the generation, not of the event. */
  JsonNode writtenWith() {
    return table.path("written_with");
  }

  /** The canonical names of members (C29). */
  CanonicalNames canonicalNames() {
    return canonicalNames;
  }
}
