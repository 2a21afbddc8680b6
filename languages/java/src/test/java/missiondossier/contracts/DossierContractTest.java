package missiondossier.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import missiondossier.contracts.types.Event;
import missiondossier.contracts.types.EventType;
import missiondossier.contracts.types.MissionDossierArtifactIndexedPayload;
import missiondossier.contracts.types.MissionDossierState;
import missiondossier.contracts.types.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the conformance protocol does not ask. */
class DossierContractTest {
  /** As users have it: its numbers are not those that the package reads itself. */
  private static final JsonMapper JSON = new JsonMapper();

  private static final Path STREAM = Path.of("../../fixtures/dossier/replay/happy-path.jsonl");

  private static List<JsonNode> stream() throws IOException {
    return Files.readAllLines(STREAM).stream().map(JSON::readTree).toList();
  }

  private static ObjectNode event() throws IOException {
    return stream().get(0).asObject();
  }

  private static ObjectNode payloadOf(ObjectNode event) {
    return event.get("payload").asObject();
  }

  @Test
  void acceptsAnEventAsTextBytesAndTree() throws IOException {
    assertEquals(List.of(), DossierContract.validate(event()));
    assertEquals(List.of(), DossierContract.validate(event().toString()));
    byte[] bytes = event().toString().getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(), DossierContract.validate(new ByteArrayInputStream(bytes)));
    assertTrue(DossierContract.isValid(event()));
    assertTrue(DossierContract.isValid(event().toString()));
  }

  @Test
  void reportsIssuesOfEnvelopeAndPayloadWithPointersFromTheEvent() throws IOException {
    ObjectNode event = event().put("lamport_clock", -1);
    payloadOf(event).put("artifact", "x").remove("artifact_id");
    assertEquals(
        List.of(
            new Issue(
                "/lamport_clock", "minimum", "found -1, expected a number of at least 0", null),
            new Issue(
                "/payload",
                "required",
                "required property \"artifact_id\" is missing",
                "artifact_id"),
            new Issue(
                "/payload",
                "additionalProperties",
                "unknown property \"artifact\"; did you mean \"artifact_id\"?",
                "artifact")),
        DossierContract.validate(event));
    assertFalse(DossierContract.isValid(event));
  }

  @Test
  void saysThatTheEventHasNoPayload() throws IOException {
    ObjectNode event = event().putNull("payload");
    assertEquals(
        "required property \"namespace\" is missing: the event has no payload",
        DossierContract.validate(event).get(0).message());
  }

  @Test
  void reportsAPayloadThatIsNoObjectOnce() throws IOException {
    ObjectNode event = event().put("payload", "none");
    assertEquals(
        List.of(new Issue("/payload", "type", "found \"none\", expected null or an object", null)),
        DossierContract.validate(event));
  }

  @Test
  void checksOnlyTheEnvelopeOfAnUnknownEventType() throws IOException {
    ObjectNode event = event().put("event_type", "SomethingElse");
    assertEquals(List.of(), DossierContract.validate(event));
    assertEquals(1, DossierContract.validate(event.put("node_id", "")).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "7", "\"event\"", "true"})
  void refusesWhatIsNoObject(String value) {
    List<Issue> issues = DossierContract.validate(value);
    assertEquals(List.of("type"), issues.stream().map(Issue::keyword).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"9007199254740993", "1e19", "10000000000000000000", "1e400"})
  void refusesNumbersThatNotEveryLanguageHolds(String number) {
    JsonNode value = JSON.readTree(number);
    assertEquals(
        "maximum", DossierContract.validateModel("non_negative_integer", value).get(0).keyword());
    assertEquals(
        "maximum", DossierContract.validateModel("non_negative_integer", number).get(0).keyword());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1e2", "-0"})
  void readsIntegersInEveryNotation(String number) {
    assertEquals(
        List.of(), DossierContract.validateModel("non_negative_integer", JSON.readTree(number)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029"})
  void refusesATimestampWithALineBreakAtItsEnd(String lineBreak) {
    JsonNode value = JSON.getNodeFactory().stringNode("2026-02-21T14:01:00Z" + lineBreak);
    assertEquals("pattern", DossierContract.validateModel("timestamp", value).get(0).keyword());
  }

  @Test
  void escapesWhatCannotBeSeenInMessages() {
    String message =
        DossierContract.validateModel("artifact_class", "\"in\u202eput\\ud800\"").get(0).message();
    assertTrue(
        message.startsWith("found \"in\\u{202e}put\\ud800\", expected one of \"input\""), message);
  }

  @Test
  void listsAThousandIssuesAndTheNumberOfTheOthers() throws IOException {
    ObjectNode event = event();
    for (int i = 0; i < 1200; i += 1) payloadOf(event).put("x" + i, i);
    List<Issue> issues = DossierContract.validate(event);
    assertEquals(1001, issues.size());
    assertEquals("200 more issues are not listed", issues.get(1000).message());
  }

  @Test
  void reportsATextThatIsNotJsonWithItsPlace() {
    JacksonException exception =
        assertThrows(
            JacksonException.class, () -> DossierContract.validate("{\n  \"event_id\": }"));
    assertEquals(2, exception.getLocation().getLineNr());
  }

  @Test
  void suggestsTheNameOfAModel() {
    Exception exception =
        assertThrows(
            IllegalArgumentException.class,
            () -> DossierContract.validateModel("artifact_clas", JSON.readTree("1")));
    assertEquals(
        "there is no model \"artifact_clas\"; did you mean \"artifact_class\"?",
        exception.getMessage());
  }

  @Test
  void readsAnEventAndItsPayloadIntoRecords() throws IOException {
    Event event = DossierContract.parseEvent(event().put("build_id", 7));
    assertEquals(Map.of("build_id", JSON.readTree("7")), event.others());
    var payload =
        assertInstanceOf(
            MissionDossierArtifactIndexedPayload.class,
            DossierContract.payloadOf(event).orElseThrow());
    assertEquals(1629L, payload.contentRef().sizeBytes());
    assertEquals(event().put("build_id", 7), JSON.readTree(JSON.writeValueAsString(event)));
  }

  @Test
  void readsNoPayloadOfAnUnknownEventType() throws IOException {
    Event event = DossierContract.parseEvent(event().put("event_type", "SomethingElse"));
    assertTrue(DossierContract.payloadOf(event).isEmpty());
  }

  @Test
  void refusesToReadAnInvalidEvent() throws IOException {
    ObjectNode event = event().put("node_id", "");
    var exception =
        assertThrows(InvalidEventException.class, () -> DossierContract.parseEvent(event));
    assertEquals(DossierContract.validate(event), exception.issues());
    assertEquals(
        "/node_id found an empty string, expected at least 1 character", exception.getMessage());
  }

  @Test
  void hasATypeForEachEventTypeOfTheContract() {
    ContractFiles.EMBEDDED
        .file("event_type_to_schema.json")
        .forEachEntry(
            (type, model) ->
                assertEquals(model.stringValue(), EventType.of(type).orElseThrow().model()));
    assertTrue(EventType.of(null).isEmpty());
  }

  @Test
  void reducesWithoutRegardToOrderAndDoesNotChangeTheEvents() throws IOException {
    List<JsonNode> events = new ArrayList<>(stream());
    MissionDossierState state = DossierContract.reduce(events, RuleSet.CONTRACT);
    Collections.reverse(events);
    events.addAll(stream());
    assertEquals(state, DossierContract.reduce(events, RuleSet.CONTRACT));
    assertEquals(stream(), events.subList(stream().size(), events.size()));
  }

  @Test
  void returnsAStateThatCannotBeChanged() throws IOException {
    MissionDossierState state = DossierContract.reduce(stream(), RuleSet.CONTRACT);
    assertThrows(UnsupportedOperationException.class, () -> state.artifacts().clear());
    assertThrows(UnsupportedOperationException.class, () -> state.driftHistory().add(null));
  }

  @Test
  void writesEveryMemberOfAState() {
    assertEquals(
        "{\"anomalies\":[],\"artifacts\":{},\"drift_history\":[],\"event_count\":0,"
            + "\"latest_snapshot\":null,\"namespace\":null,\"parity_status\":\"unknown\"}",
        DossierContract.canonicalJson(DossierContract.reduce(List.of(), RuleSet.CONTRACT)));
  }

  @Test
  void reportsEachEventThatDoesNotTakePart() throws IOException {
    ObjectNode invalid = event().put("event_id", "01KJ0C5Q7Y0Q272ZPGV4AFQMJE");
    payloadOf(invalid).remove("artifact_id");
    ObjectNode unordered = event().put("lamport_clock", "1");
    ObjectNode conflicting = event().put("node_id", "node-b");
    JsonNode noEvent = JSON.readTree("7");
    ObjectNode other = event().put("event_type", "SomethingElse");
    List<Rejection> rejections = new ArrayList<>();
    MissionDossierState state =
        DossierContract.reduce(
            List.of(event(), invalid, unordered, conflicting, noEvent, other),
            RuleSet.CONTRACT,
            rejections::add);
    assertEquals(2, state.eventCount());
    assertEquals(
        List.of(
            new Rejection(
                unordered,
                RejectionReason.UNORDERED_EVENT,
                DossierContract.validate(unordered),
                null),
            new Rejection(
                noEvent, RejectionReason.UNORDERED_EVENT, DossierContract.validate(noEvent), null),
            new Rejection(conflicting, RejectionReason.CONFLICTING_DUPLICATE, List.of(), event()),
            new Rejection(
                invalid, RejectionReason.INVALID_EVENT, DossierContract.validate(invalid), null)),
        rejections);
  }

  @Test
  void hasBothNamespacesOfAMixedStream() throws IOException {
    ObjectNode other = event().put("event_id", "01KJ0C5Q7Y0Q272ZPGV4AFQMJE");
    payloadOf(other).get("namespace").asObject().put("target_branch", "other");
    var exception =
        assertThrows(
            NamespaceMixedStreamException.class,
            () -> DossierContract.reduce(List.of(event(), other), RuleSet.CONTRACT));
    assertEquals("main", exception.expected().targetBranch());
    assertEquals("other", exception.actual().targetBranch());
    assertTrue(
        exception.getMessage().contains("\"target_branch\":\"other\""), exception.getMessage());
  }

  @Test
  void listsIssuesInTheOrderOfTheSchema() throws IOException {
    ObjectNode event = event();
    ObjectNode payload = JSON.createObjectNode().put("indexed_at", 1).put("artifact_id", 2);
    event.set("payload", payload.put("unknown", 3));
    assertEquals(
        List.of("required", "required", "additionalProperties", "type", "type"),
        DossierContract.validate(event).stream().map(Issue::keyword).toList());
    assertEquals(
        List.of("/payload/artifact_id", "/payload/indexed_at"),
        DossierContract.validate(event).stream().skip(3).map(Issue::path).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pom.xml", "README.md"})
  void namesTheVersionOfTheContract(String file) throws IOException {
    String text = Files.readString(Path.of(file));
    String version = DossierContract.version();
    assertTrue(text.contains("<version>" + version + "</version>"), version);
  }

  @Test
  void copiesTheVersionOfTheContractInTheFirstCommand() throws IOException {
    String artifact = ":mission-dossier-contracts:" + DossierContract.version() + ":jar:all";
    assertTrue(Files.readString(Path.of("README.md")).contains(artifact), artifact);
  }
}
