// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One entry in the drift history.
 *
 * @param expectedHash The baseline hash.
 * @param actualHash The hash computed at detection.
 * @param driftKind What differed.
 * @param detectedAt When the drift was detected.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DriftRecord(
    @JsonProperty("expected_hash") String expectedHash,
    @JsonProperty("actual_hash") String actualHash,
    @JsonProperty("drift_kind") DriftKind driftKind,
    @JsonProperty("detected_at") String detectedAt) {}
