// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The verdict of a review.
 *
 * @param reviewer Who reviewed.
 * @param verdict The verdict.
 * @param reference Where the review can be read. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewVerdict(String reviewer, String verdict, String reference) {}
