// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A comment.
 *
 * @param commentId The id of the comment.
 * @param eventId The event that posted it.
 * @param participantId Who wrote it.
 * @param content The text of the comment.
 * @param replyTo The comment that it answers. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommentEntry(
    @JsonProperty("comment_id") String commentId,
    @JsonProperty("event_id") String eventId,
    @JsonProperty("participant_id") String participantId,
    String content,
    @JsonProperty("reply_to") String replyTo) {}
