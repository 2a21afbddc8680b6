// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A participant wrote a comment.
 *
 * @param participantId The participant.
 * @param missionId The mission.
 * @param commentId The id of the comment.
 * @param content The text of the comment.
 * @param replyTo The comment that it answers. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommentPostedPayload(
    @JsonProperty("participant_id") String participantId,
    @JsonProperty("mission_id") String missionId,
    @JsonProperty("comment_id") String commentId,
    String content,
    @JsonProperty("reply_to") String replyTo)
    implements Payload {}
