package missiondossier.contracts;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An event that does not take part in the state.
 *
 * @param event the event that was passed in
 * @param reason why it does not
 * @param issues the issues, with pointers that start at the event; empty for a conflicting
 *     duplicate
 * @param kept for a conflicting duplicate, the event that was kept; otherwise null
 */
public record Rejection(
    JsonNode event, RejectionReason reason, List<Issue> issues, JsonNode kept) {}
