// Generated from schemas/ by `npm run generate`. Do not edit.

package missiondossier.contracts.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What changed in a repository for a work package.
 *
 * @param repo The repository.
 * @param branch The branch with the changes.
 * @param commit The commit, by its hash or another name.
 * @param filesTouched The changed files. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RepoEvidence(
    String repo,
    String branch,
    String commit,
    @JsonProperty("files_touched") List<String> filesTouched) {}
