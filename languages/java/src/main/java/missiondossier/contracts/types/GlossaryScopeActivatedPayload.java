// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A scope of the glossary holds from now on.
 *
 * @param missionId The mission.
 * @param scopeId The scope.
 * @param scopeType Where its terms hold.
 * @param glossaryVersionId The version of the glossary.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GlossaryScopeActivatedPayload(
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("scope_id") String scopeId,
    @JsonProperty("scope_type") ScopeType scopeType,
    @JsonProperty("glossary_version_id") String glossaryVersionId)
    implements Payload {}
