/** A file in the folder that is indexed. */
export interface FoundFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  /** The absolute path of its content: for a link, that of its target. */
  readonly location: string;
  readonly isLink: boolean;
  /** In bytes, at the time when it was found. */
  readonly size: number;
}

/** The folder in which git keeps its own data. It is never indexed; a folder that has one is a repository. */
export const GIT_FOLDER = '.git';
