// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A work package moved from one lane to another.
 *
 * @param featureSlug The feature that the work package belongs to.
 * @param wpId The work package.
 * @param fromLane The lane that it leaves; null for its first one. May be null.
 * @param toLane The lane that it enters.
 * @param actor Who moved it.
 * @param force Whether the move is made against the rules of the board. It then needs a reason. May
 *     be null.
 * @param reason Why it was moved. May be null.
 * @param executionMode Where the work is done.
 * @param reviewRef The review that caused the move. May be null.
 * @param evidence The evidence that the work is done. The lane "done" needs it. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatusTransitionPayload(
    @JsonProperty("feature_slug") String featureSlug,
    @JsonProperty("wp_id") String wpId,
    @JsonProperty("from_lane") WrittenLane fromLane,
    @JsonProperty("to_lane") WrittenLane toLane,
    String actor,
    Boolean force,
    String reason,
    @JsonProperty("execution_mode") ExecutionMode executionMode,
    @JsonProperty("review_ref") String reviewRef,
    DoneEvidence evidence)
    implements Payload {}
