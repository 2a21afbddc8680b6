// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The envelope of every event. It is open: producers may add fields.
 *
 * @param eventId The unique id of the event.
 * @param eventType What happened. It determines the schema of the payload.
 * @param aggregateId The entity that the event belongs to.
 * @param timestamp When the event was created, by the producer's wall clock.
 * @param nodeId The node that created the event.
 * @param lamportClock The producer's Lamport clock: the first key of the order.
 * @param projectUuid The UUID of the project.
 * @param correlationId The id that groups the events of one execution.
 * @param payload The data of the event; absent and null mean an empty object. May be null.
 * @param causationId The id of the event that caused this one. May be null.
 * @param projectSlug A human-readable name of the project. May be null.
 * @param schemaVersion The version of the envelope schema. May be null.
 * @param dataTier How widely the event may be shared, from 0 (local only) to 4. May be null.
 * @param others The members that the schema does not describe, by name.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Event(
    @JsonProperty("event_id") String eventId,
    @JsonProperty("event_type") String eventType,
    @JsonProperty("aggregate_id") String aggregateId,
    String timestamp,
    @JsonProperty("node_id") String nodeId,
    @JsonProperty("lamport_clock") long lamportClock,
    @JsonProperty("project_uuid") String projectUuid,
    @JsonProperty("correlation_id") String correlationId,
    ObjectNode payload,
    @JsonProperty("causation_id") String causationId,
    @JsonProperty("project_slug") String projectSlug,
    @JsonProperty("schema_version") String schemaVersion,
    @JsonProperty("data_tier") Long dataTier,
    @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) {}
