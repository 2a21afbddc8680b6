// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A conflict in the use of a term.
 *
 * @param term The term.
 * @param nature What is wrong with its use.
 * @param severity How serious the conflict is.
 * @param description The conflict, for a person.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SemanticConflictEntry(
    String term, ConflictNature nature, Level severity, String description) {}
