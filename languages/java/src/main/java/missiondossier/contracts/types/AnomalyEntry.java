// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One active anomaly in the projected dossier.
 *
 * @param anomalyType The kind of the anomaly.
 * @param expectedIdentity The artifact that is missing.
 * @param manifestStep "required_always", or the ID of the step that requires the artifact.
 * @param checkedAt When the check was made.
 * @param remediationHint How to fix it, for the user. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnomalyEntry(
    @JsonProperty("anomaly_type") AnomalyType anomalyType,
    @JsonProperty("expected_identity") ArtifactIdentity expectedIdentity,
    @JsonProperty("manifest_step") String manifestStep,
    @JsonProperty("checked_at") String checkedAt,
    @JsonProperty("remediation_hint") String remediationHint) {}
