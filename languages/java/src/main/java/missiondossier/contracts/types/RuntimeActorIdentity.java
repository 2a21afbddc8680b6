// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who acts in a run.
 *
 * @param actorId The id of the actor.
 * @param actorType Whether the actor is a person, a language model or a service.
 * @param displayName The name to show. May be null.
 * @param provider Who provides the language model. May be null.
 * @param model The language model. May be null.
 * @param tool The tool that the actor works with. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuntimeActorIdentity(
    @JsonProperty("actor_id") String actorId,
    @JsonProperty("actor_type") RuntimeActorType actorType,
    @JsonProperty("display_name") String displayName,
    String provider,
    String model,
    String tool) {}
