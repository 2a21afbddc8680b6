/** A file in the folder that is indexed. */
export interface FoundFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  /** Where its content is: for a link, where that leads to. */
  readonly location: string;
  readonly isLink: boolean;
  /** In bytes, when it was found. */
  readonly size: number;
}

/** What git keeps for itself, and nobody indexes; a folder that has it is a repository. */
export const GIT_FOLDER = '.git';
