// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A check that was run on the work, such as its tests.
 *
 * @param command The command that was run.
 * @param result Its result.
 * @param summary The result in a sentence. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerificationEntry(String command, String result, String summary) {}
