/** The reason why a path was not indexed, or a difference that the contract has no event for. */
export type IndexProblemKind = keyof typeof SEVERITIES;

/** A report about a path in the indexed folder. */
export interface IndexProblem {
  readonly kind: IndexProblemKind;
  /** `error`: something could not be read. `notice`: nothing is wrong, but the user should know. */
  readonly severity: 'error' | 'notice';
  /** The path, in the form of artifact paths; bytes that are not UTF-8 are replaced by U+FFFD. */
  readonly path: string;
  /** A description of the problem. */
  readonly message: string;
}

const SEVERITIES = {
  /** The operating system refuses to read a file or folder. */
  unreadable: 'error',
  /** A name that JSON cannot represent. */
  not_utf8: 'error',
  link_outside: 'error',
  link_dangling: 'error',
  link_loop: 'error',
  /** A pipe, a socket or a device: it is never opened. */
  special_file: 'error',
  changed_while_read: 'error',
  vanished: 'error',
  /** A repository in the folder is not part of it, as in git. */
  nested_repository: 'notice',
  /** Tracked files that a sparse checkout or `skip-worktree` leaves out of the work tree. */
  not_checked_out: 'notice',
  /** git ignores the whole folder, so it cannot list what is ignored in it. */
  ignored_folder: 'notice',
  /** The folder is in a work tree, but git is not installed. */
  no_git: 'notice',
  /** The commits that last changed some files are not in a shallow or partial clone. */
  no_history: 'notice',
  /** The dossier has artifacts outside of the folder. */
  elsewhere: 'notice',
  /** The manifest is for missions of another type than that of the namespace. */
  other_mission_type: 'notice',
  /** An artifact of the dossier is not in the folder or is ignored there. There is no event for this. */
  removed: 'notice',
  /** A required pattern has brackets or braces, and a file has the same ones in its path. */
  pattern_brackets: 'notice',
  /** A required pattern has backslashes where a file has slashes. */
  pattern_backslash: 'notice',
  /** Two paths, or a path and a required pattern, differ only in composed and decomposed Unicode. */
  look_alike: 'notice',
  /** A required pattern and a file differ only in case. */
  other_case: 'notice',
  /** Files differ from the commit only in their line endings, which git may have converted. */
  line_endings: 'notice',
  /** Files are pointers of Git LFS, whose content is not there. */
  lfs_pointer: 'notice',
  /** An anomaly no longer holds, but no indexed event at its path resolves it. */
  anomaly_stays: 'notice',
} as const satisfies Record<string, IndexProblem['severity']>;

/** Creates a problem, with the severity of its kind. */
export function problemOf(kind: IndexProblemKind, path: string, message: string): IndexProblem {
  return { kind, severity: SEVERITIES[kind], path, message };
}
