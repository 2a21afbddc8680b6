// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An event that does not fit what was known when it was folded. It has no other effect.
 *
 * @param eventId The event.
 * @param eventType Its type.
 * @param reason Why it does not fit, for a person.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventAnomaly(
    @JsonProperty("event_id") String eventId,
    @JsonProperty("event_type") String eventType,
    String reason) {}
