package missiondossier.contracts;

import java.util.Optional;
import missiondossier.contracts.types.EventType;
import tools.jackson.databind.JsonNode;

/** Which events are those of the dossier. The others belong to sibling families. */
final class DossierEvents {
  private static final JsonNode MODELS = ContractFiles.EMBEDDED.file("event_type_to_schema.json");

  private DossierEvents() {}

  /** The type of an event, which may be invalid; empty if it is not one of the dossier. */
  static Optional<EventType> typeOf(JsonNode event) {
    return EventIssues.typeOf(event).filter(type -> MODELS.has(type.value()));
  }
}
