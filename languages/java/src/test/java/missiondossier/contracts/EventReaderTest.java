package missiondossier.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import missiondossier.contracts.types.MissionDossierState;
import missiondossier.contracts.types.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How events are read that producers wrote in other forms (C26 to C35). */
class EventReaderTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<String, String> GIVEN =
      Map.of("target_branch", "main", "mission_key", "software-dev", "manifest_version", "1.2.0");

  private static final String CANONICAL =
      """
      {
        "event_id": "01KJ081WB0ZCVR8X5FB59VXHGH",
        "event_type": "MissionDossierArtifactIndexed",
        "aggregate_id": "mission/042-parity-dashboard",
        "timestamp": "2026-02-21T14:01:00Z",
        "node_id": "node-a",
        "lamport_clock": 1,
        "project_uuid": "7c11c05d-ff7b-4c8f-aa4c-bd787f6c813e",
        "correlation_id": "01KJ081WB0ZCVR8X5FB59VXHGH",
        "payload": {
          "namespace": {
            "project_uuid": "7c11c05d-ff7b-4c8f-aa4c-bd787f6c813e",
            "feature_slug": "042-parity-dashboard",
            "target_branch": "main",
            "mission_key": "software-dev",
            "manifest_version": "1.2.0"
          },
          "artifact_id": {
            "mission_key": "software-dev",
            "path": "spec.md",
            "artifact_class": "runtime"
          },
          "content_ref": {
            "hash": "c531fc7d4c2087b9b7e877f77ab459a579eb7376a56606f3df61dad9a2ff0247",
            "algorithm": "sha256",
            "size_bytes": 12
          },
          "indexed_at": "2026-02-21T14:01:00Z",
          "context_diagnostics": {
            "artifact_key": "input.spec",
            "required_status": "optional"
          }
        }
      }
      """;

  private static final String FLAT =
      """
      {
        "artifact_key": "input.spec",
        "artifact_class": "other",
        "relative_path": "spec.md",
        "content_hash_sha256": "c531fc7d4c2087b9b7e877f77ab459a579eb7376a56606f3df61dad9a2ff0247",
        "size_bytes": 12,
        "wp_id": null,
        "required_status": "optional"
      }
      """;

  private static ObjectNode canonical() {
    return JSON.readTree(CANONICAL).asObject();
  }

  private static ObjectNode payloadOf(JsonNode event) {
    return event.get("payload").asObject();
  }

  private static ObjectNode namespaceOf(JsonNode event) {
    return payloadOf(event).get("namespace").asObject();
  }

  private static ObjectNode of30() {
    ObjectNode event = canonical().put("schema_version", "3.0.0").put("build_id", "build-7");
    renameMission(namespaceOf(event));
    ObjectNode identity = payloadOf(event).get("artifact_id").asObject();
    identity.set("mission_type", identity.remove("mission_key"));
    return event;
  }

  private static void renameMission(ObjectNode namespace) {
    namespace.set("mission_slug", namespace.remove("feature_slug"));
    namespace.set("mission_type", namespace.remove("mission_key"));
  }

  private static ObjectNode flatBare() {
    ObjectNode event = canonical();
    event.remove("correlation_id");
    event.set("payload", JSON.readTree(FLAT));
    payloadOf(event).put("feature_slug", "042-parity-dashboard");
    return event;
  }

  private static ObjectNode flatFeature() {
    ObjectNode event = flatBare();
    payloadOf(event).set("namespace", namespaceOf(canonical()));
    return event;
  }

  private static ObjectNode flatMission() {
    ObjectNode event = flatFeature().put("build_id", "build-7");
    renameMission(namespaceOf(event));
    payloadOf(event).set("mission_slug", payloadOf(event).remove("feature_slug"));
    return event;
  }

  private static ObjectNode hybrid() {
    ObjectNode event = canonical();
    payloadOf(event).setAll(payloadOf(flatFeature()));
    return event;
  }

  private static ObjectNode written(String generation) {
    return switch (generation) {
      case "flat-bare" -> flatBare();
      case "flat-feature" -> flatFeature();
      case "flat-mission" -> flatMission();
      case "hybrid" -> hybrid();
      case "2.4" -> canonical();
      case "3.0" -> of30();
      default -> throw new IllegalArgumentException("no event of generation " + generation);
    };
  }

  private static Stream<String> generations() {
    return DossierContract.generations().stream();
  }

  private static Set<String> paths(List<Issue> issues) {
    return issues.stream().map(Issue::path).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("generations")
  void readsAnEventOfEachGenerationAsTheSameCanonicalPayload(String generation) {
    ObjectNode written = written(generation);
    Upcast upcast = EventReader.ofAll().withNamespace(GIVEN).upcast(written);
    assertEquals(List.of(), upcast.issues());
    assertEquals(generation, upcast.generation());
    assertEquals(payloadOf(canonical()), payloadOf(upcast.event()));
    assertTrue(DossierContract.isValid(upcast.event()));
    assertEquals(written(generation), written);
  }

  @ParameterizedTest
  @CsvSource({
    "cli-2.1.3, flat-feature",
    "cli-3.1.10, flat-mission",
    "cli-3.2.7, 3.0",
    "hybrid-2026-02-24, hybrid"
  })
  void readsAllThatProducersWrote(String producer, String generation) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("../../test/producers/" + producer + ".jsonl"));
    for (String line : lines) {
      Upcast upcast = EventReader.ofAll().upcast(line);
      assertEquals(generation, upcast.generation(), line);
      assertEquals(List.of(), DossierContract.validate(upcast.event()), line);
      assertEquals(List.of(), EventReader.ofAll().validate(line), line);
    }
    assertTrue(lines.size() > 2);
  }

  @Test
  void returnsWhatIsCanonicalOrOfAnotherFamilyAsItIs() {
    ObjectNode other = canonical().put("event_type", "SomethingElse");
    assertSame(other, EventReader.ofAll().upcast(other).event());
    assertNull(EventReader.ofAll().upcast(other).generation());
    ObjectNode canonical = canonical();
    assertSame(canonical, EventReader.ofAll().upcast(canonical).event());
  }

  @Test
  void takesTheIdOfAnEventWithoutACorrelation() {
    Upcast upcast = EventReader.ofAll().upcast(flatFeature());
    assertEquals(canonical(), upcast.event());
  }

  @Test
  void takesZeroForAnAbsentClock() {
    Upcast upcast = EventReader.ofAll().upcast(of30().putNull("lamport_clock"));
    assertEquals(0, upcast.event().get("lamport_clock").intValue());
  }

  @ParameterizedTest
  @CsvSource({
    "a, , artifact_removed",
    ", b, artifact_added",
    "a, b, artifact_mutated",
    ", , artifact_mutated"
  })
  void readsTheKindOfAFlatDriftFromItsLists(String local, String baseline, String kind) {
    ObjectNode drift = flatFeature().put("event_type", "MissionDossierParityDriftDetected");
    ObjectNode payload = JSON.createObjectNode().put("feature_slug", "042-parity-dashboard");
    payload.set("namespace", namespaceOf(drift));
    payload.put("local_parity_hash", "a".repeat(64)).put("baseline_parity_hash", "b".repeat(64));
    payload.put("severity", "warning");
    if (local == null) payload.putArray("missing_in_local");
    else payload.putArray("missing_in_local").add(local).add("c");
    if (baseline == null) payload.putArray("missing_in_baseline");
    else payload.putArray("missing_in_baseline").add(baseline);
    drift.set("payload", payload);
    JsonNode canonical = payloadOf(EventReader.ofAll().upcast(drift).event());
    assertEquals(kind, canonical.get("drift_kind").stringValue());
    JsonNode diagnostics = canonical.get("context_diagnostics");
    String joined = local == null ? null : local + ",c";
    assertEquals(joined, diagnostics.path("missing_in_local").stringValue(null));
  }

  @Test
  void writesTheCountsOfAFlatSnapshotAsTexts() {
    ObjectNode snapshot = flatFeature().put("event_type", "MissionDossierSnapshotComputed");
    ObjectNode payload = JSON.createObjectNode().put("feature_slug", "042-parity-dashboard");
    payload.set("namespace", namespaceOf(snapshot));
    payload.put("parity_hash_sha256", "a".repeat(64)).put("completeness_status", "incomplete");
    payload
        .put("snapshot_id", "7")
        .putObject("artifact_counts")
        .put("total", 5)
        .put("required", 3)
        .put("required_present", 2)
        .put("required_missing", 1)
        .put("optional", 2.0)
        .put("optional_present", 2);
    snapshot.set("payload", payload);
    JsonNode canonical = payloadOf(EventReader.ofAll().upcast(snapshot).event());
    assertEquals(5, canonical.get("artifact_count").intValue());
    assertEquals(1, canonical.get("anomaly_count").intValue());
    assertEquals("3", canonical.at("/context_diagnostics/required_artifacts").stringValue());
    assertEquals("2", canonical.at("/context_diagnostics/optional_artifacts").stringValue());
  }

  @Test
  void listsWhatItLeavesOut() {
    List<String> leftOut = EventReader.ofAll().upcast(hybrid()).leftOut();
    assertTrue(leftOut.contains("/payload/relative_path"), leftOut.toString());
    ObjectNode otherSlug = flatFeature();
    payloadOf(otherSlug).put("feature_slug", "another");
    Upcast upcast = EventReader.ofAll().upcast(otherSlug);
    assertEquals(List.of("/payload/feature_slug"), upcast.leftOut());
  }

  @Test
  void doesNotGuessANamespaceThatIsNotCarried() {
    EventReader reader = EventReader.ofAll().withNamespace(Map.of("target_branch", "main"));
    Upcast upcast = reader.upcast(flatBare());
    assertNull(upcast.event());
    assertEquals(
        Set.of("mission_key", "manifest_version"),
        upcast.issues().stream().map(Issue::property).collect(Collectors.toSet()));
    assertEquals(
        "the event carries no mission_key of its namespace,"
            + " and the caller gives none that is valid",
        upcast.issues().get(0).message());
    assertEquals(upcast.issues(), reader.validate(flatBare()));
  }

  @Test
  void reportsIssuesAtThePlacesOfTheEventAsItWasWritten() {
    ObjectNode broken = flatFeature();
    payloadOf(broken).put("content_hash_sha256", "abc");
    List<Issue> issues = EventReader.ofAll().validate(broken.toString());
    assertEquals(1, issues.size());
    assertEquals("/payload/content_hash_sha256", issues.get(0).path());
    assertEquals("pattern", issues.get(0).keyword());
    assertEquals(
        new Upcast(null, "flat-feature", List.of(), issues), EventReader.ofAll().upcast(broken));
  }

  @Test
  void namesTheGenerationsToWhichAnUnknownPropertyBelongs() {
    ObjectNode mixed = of30();
    namespaceOf(mixed).put("feature_slug", "042-parity-dashboard");
    assertEquals(
        List.of(
            new Issue(
                "/payload/namespace",
                "additionalProperties",
                "unknown property \"feature_slug\": it belongs to generations 2.4, flat-feature,"
                    + " hybrid; this event is otherwise 3.0",
                "feature_slug")),
        EventReader.ofAll().validate(mixed));
  }

  @Test
  void namesNoGenerationInTheNumberOfIssuesThatAreNotListed() {
    ObjectNode event = canonical();
    for (int i = 0; i < 1000; i += 1) payloadOf(event).put("a" + i, i);
    payloadOf(event).put("mission_slug", "042-parity-dashboard");
    List<Issue> issues = EventReader.ofAll().validate(event);
    assertEquals(1001, issues.size());
    assertEquals(
        new Issue("/payload", "additionalProperties", "1 more issues are not listed", null),
        issues.get(1000));
  }

  @Test
  void doesNotNameGenerationsOfAPropertyThatNoneHas() {
    ObjectNode unknown = of30();
    payloadOf(unknown).put("nobody_has_it", 1);
    String model = "generations/3.0/mission_dossier_artifact_indexed_payload";
    List<Issue> issues = DossierContract.validateModel(model, payloadOf(unknown));
    assertEquals(issues.get(0).message(), EventReader.ofAll().validate(unknown).get(0).message());
  }

  @Test
  void refusesGenerationsThatAreNotToBeRead() {
    EventReader reader = EventReader.of("2.4");
    assertEquals(List.of(), reader.validate(canonical()));
    List<Issue> issues =
        List.of(new Issue("", "enum", "found an event of generation 3.0, expected \"2.4\"", null));
    assertEquals(issues, reader.validate(of30()));
    assertEquals(new Upcast(null, "3.0", List.of(), issues), reader.upcast(of30()));
  }

  @Test
  void refusesAGenerationThatDoesNotExist() {
    var exception = assertThrows(IllegalArgumentException.class, () -> EventReader.of("1.0"));
    assertTrue(
        exception.getMessage().startsWith("found \"1.0\", expected one of \"flat-bare\", "),
        exception.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "\"event\"", "{}", "{\"event_type\": \"GatePassed\"}"})
  void checksWhatIsNoEventOfTheDossier(String value) {
    Set<String> paths = paths(DossierContract.validate(value));
    assertEquals(paths, paths(EventReader.ofAll().validate(value)));
    assertTrue(!paths.isEmpty());
  }

  @Test
  void checksTheEnvelopeOfAnUnknownTypeAsProducersWriteIt() {
    ObjectNode other = canonical().put("event_type", "SomethingElse");
    other.remove("correlation_id");
    assertEquals(List.of(), EventReader.ofAll().validate(other));
  }

  @Test
  void reducesTwoGenerationsOfOneEventAsOne() {
    List<Rejection> rejections = new ArrayList<>();
    List<JsonNode> events = List.of(canonical(), of30(), flatFeature(), flatMission(), hybrid());
    MissionDossierState state =
        EventReader.ofAll().reduce(events, RuleSet.CONTRACT, rejections::add);
    assertEquals(List.of(), rejections);
    assertEquals(DossierContract.reduce(List.of(canonical()), RuleSet.CONTRACT), state);
  }

  @Test
  void rejectsEventsAsTheyWereWritten() {
    ObjectNode broken = of30().put("event_id", "01KJ0C5Q7Y0Q272ZPGV4AFQMJE");
    payloadOf(broken).put("indexed_at", "yesterday");
    ObjectNode kept = of30();
    ObjectNode conflicting = of30().put("node_id", "node-b");
    List<Rejection> rejections = new ArrayList<>();
    EventReader reader = EventReader.ofAll();
    MissionDossierState state =
        reader.reduce(List.of(kept, conflicting, broken), RuleSet.CONTRACT, rejections::add);
    assertEquals(2, state.eventCount());
    assertEquals(
        List.of(
            new Rejection(conflicting, RejectionReason.CONFLICTING_DUPLICATE, List.of(), kept),
            new Rejection(broken, RejectionReason.INVALID_EVENT, reader.validate(broken), null)),
        rejections);
    assertSame(broken, rejections.get(1).event());
    assertEquals(Set.of("/payload/indexed_at"), paths(rejections.get(1).issues()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.4", "3.0", "flat-feature", "flat-mission", "hybrid"})
  void readsTheNamespaceOfAnEventThatIsOtherwiseInvalid(String generation) {
    ObjectNode broken = written(generation);
    payloadOf(broken).put("unknown", 1);
    MissionDossierState state = EventReader.ofAll().reduce(List.of(broken), RuleSet.CONTRACT);
    assertEquals("software-dev", state.namespace().missionKey());
    assertEquals(1, state.eventCount());
    assertEquals(Map.of(), state.artifacts());
  }

  @Test
  void countsEventsOfGenerationsThatAreNotToBeReadAsInvalid() {
    List<Rejection> rejections = new ArrayList<>();
    MissionDossierState state =
        EventReader.of("3.0").reduce(List.of(canonical()), RuleSet.CONTRACT, rejections::add);
    assertEquals(1, state.eventCount());
    assertEquals(RejectionReason.INVALID_EVENT, rejections.get(0).reason());
    assertEquals(EventReader.of("3.0").validate(canonical()), rejections.get(0).issues());
    assertEquals("main", state.namespace().targetBranch());
  }

  @Test
  void isStrictWithoutAReader() {
    List<Rejection> rejections = new ArrayList<>();
    DossierContract.reduce(List.of(of30()), RuleSet.CONTRACT, rejections::add);
    assertEquals(1, rejections.size());
  }
}
