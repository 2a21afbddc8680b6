// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The evidence that a work package is done.
 *
 * @param repos The repositories that changed.
 * @param verification The checks that were run. May be null.
 * @param review The verdict of the review.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DoneEvidence(
    List<RepoEvidence> repos, List<VerificationEntry> verification, ReviewVerdict review) {}
