/** The parts of the contents. */
export const GROUPS = [
  'Start',
  'Guides',
  'Contract',
  'Families',
  'Reference',
  'API',
  'Measured',
  'Project',
] as const;

export type Group = (typeof GROUPS)[number];

/** A page of the site, as Markdown. */
export interface Page {
  /** The path of its Markdown in the repository, or the one that it would have. Its links start there. */
  readonly source: string;
  /** Its path in the site. */
  readonly path: string;
  readonly group: Group;
  /** Whether the contents name it; default: yes. */
  readonly isListed?: boolean;
  readonly markdown: string;
}
