// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The origin of a version of an artifact.
 *
 * @param sourceEventIds The events that the artifact was derived from. May be null.
 * @param gitSha The git commit. May be null.
 * @param gitRef The git branch or tag. May be null.
 * @param actorId Who made the version. May be null.
 * @param actorKind Whether the actor is a person, a language model or a program. May be null.
 * @param revisedAt When the version was made. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProvenanceRef(
    @JsonProperty("source_event_ids") List<String> sourceEventIds,
    @JsonProperty("git_sha") String gitSha,
    @JsonProperty("git_ref") String gitRef,
    @JsonProperty("actor_id") String actorId,
    @JsonProperty("actor_kind") ActorKind actorKind,
    @JsonProperty("revised_at") String revisedAt) {}
