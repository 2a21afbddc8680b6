/** What kept a path from being indexed, or what no event of the contract can say. */
export type IndexProblemKind = keyof typeof SEVERITIES;

/** Something to tell of a folder that is indexed. */
export interface IndexProblem {
  readonly kind: IndexProblemKind;
  /** An error: something could not be read. A notice: nothing is wrong, but it should be known. */
  readonly severity: 'error' | 'notice';
  /** The path, as artifacts have it; what is not UTF-8 in it is U+FFFD. */
  readonly path: string;
  /** What is the case, in words. */
  readonly message: string;
}

const SEVERITIES = {
  /** A file or folder that the system does not let us read. */
  unreadable: 'error',
  /** A name that no JSON could carry. */
  not_utf8: 'error',
  link_outside: 'error',
  link_dangling: 'error',
  link_loop: 'error',
  /** A pipe, a socket, a device: never opened. */
  special_file: 'error',
  changed_while_read: 'error',
  vanished: 'error',
  /** A repository in the folder is no part of it, as git sees it. */
  nested_repository: 'notice',
  /** git ignores the folder as a whole, and so cannot be asked about its parts. */
  ignored_folder: 'notice',
  /** The folder is in a work tree, but there is no git. */
  no_git: 'notice',
  /** A shallow or partial clone does not tell which commit last changed some files. */
  no_history: 'notice',
  /** The dossier has artifacts that are not below the folder. */
  elsewhere: 'notice',
  /** An artifact of the dossier is not in the folder, or ignored there, and no event can say so. */
  removed: 'notice',
  /** An anomaly is met, but no indexed event at its path resolves it. */
  anomaly_stays: 'notice',
} as const satisfies Record<string, IndexProblem['severity']>;

/** Makes a problem of a kind. */
export function problemOf(kind: IndexProblemKind, path: string, message: string): IndexProblem {
  return { kind, severity: SEVERITIES[kind], path, message };
}
